import path from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { Fault } from '../../../src-shared/contract/reply'
import { movingWords as words } from '../../../src-shared/words/moving'
import { makeFolder } from '../data-folder'
import { asFault } from '../disk-faults'
import { isMissing } from '../file-system'
import { lookOnly } from '../holding/folder-hold'
import { openLibrary } from '../library'
import { filesIn, foldersIn, lastFile, underWay } from './files-of-library'
import { syncFolder, writeDurably, type Durability } from '../write-durably'
import { sha256 as shaOf } from '../sha256'

/**
 * Copies all of a library into a folder that is empty or not there yet, then reads both again and compares every file, and
 * opens the copy. Nobody may write into `from` meanwhile. `from` is not changed. Answers how many files there are. A
 * failure leaves no library there, and says so in a sentence.
 */
export async function copyLibrary(
  from: string,
  to: string,
  durability: Durability,
): Promise<number> {
  const { fs } = durability
  try {
    const folders = await foldersIn(from, fs)
    await makeFolder(to, durability)
    await writeOver(path.join(to, underWay), new Uint8Array())
    for (const folder of folders) {
      if (folder !== '') await makeFolder(path.join(to, folder), durability)
    }
    const files = await filesIn(from, fs)
    // The same bytes may stand in many backups, and share their place on the disk where that can be.
    const copies = new Map<string, string>()
    const before = new Map<string, string>()
    for (const file of files) {
      await nextTurn()
      const bytes = await fs.readFile(path.join(from, file))
      const sha = shaOf(bytes)
      before.set(file, sha)
      const target = path.join(to, file)
      const twin = file.startsWith(`backups${path.sep}`) ? copies.get(sha) : undefined
      await fs.unlink(target).catch(ignoreMissing)
      const isLinked = twin !== undefined && (await fs.link(twin, target).then(yes, no))
      if (!isLinked) await writeDurably(target, bytes, durability)
      if (file.startsWith(`backups${path.sep}`)) copies.set(sha, target)
      const facts = await fs.stat(path.join(from, file))
      // So that the index of the list still holds.
      if (!isLinked) await fs.touch(target, new Date(facts.mtimeMs))
    }
    for (const folder of folders) await syncFolder(path.join(to, folder), durability)
    await compare(files, before)
    await fs.unlink(path.join(to, underWay))
    await syncFolder(to, durability)
    return files.length
  } catch (error) {
    // Without it nobody takes what is there for a library.
    await fs.unlink(path.join(to, lastFile)).catch(() => {})
    throw asFault('unwritable', words.notMoved, error)
  }

  /** Reads every file on both sides once more. */
  async function compare(files: readonly string[], before: ReadonlyMap<string, string>) {
    const [here, there] = [await filesIn(from, fs), await filesIn(to, fs)]
    if (here.join('\n') !== files.join('\n') || there.join('\n') !== files.join('\n')) {
      throw new Fault('unwritable', words.notTheSame)
    }
    for (const file of files) {
      await nextTurn()
      const [one, other] = await Promise.all(
        [from, to].map(async (folder) => shaOf(await fs.readFile(path.join(folder, file)))),
      )
      if (one !== before.get(file) || other !== one) {
        throw new Fault('unwritable', words.notTheSame)
      }
    }
    const [known, opened] = await Promise.all([from, to].map(summariesIn))
    if (known !== opened) throw new Fault('unwritable', words.notTheSame)
  }

  async function summariesIn(folder: string): Promise<string> {
    const library = openLibrary(folder, { fs, hold: lookOnly })
    await library.verify()
    const { summaries } = await library.list()
    await library.settled()
    return summaries
      .map(({ id }) => id)
      .toSorted()
      .join('\n')
  }

  async function writeOver(file: string, bytes: Uint8Array) {
    await writeDurably(file, bytes, durability)
  }
}

const yes = () => true
const no = () => false
const ignoreMissing = (error: unknown) => {
  if (!isMissing(error)) throw error
}
