import path from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { Fault } from '../../../src-shared/contract/reply'
import { packingWords as words } from '../../../src-shared/words/packing'
import { makeFolder } from '../data-folder'
import { asFault } from '../disk-faults'
import { namesIn } from '../file-system'
import { lookOnly } from '../holding/folder-hold'
import { openLibrary } from '../library'
import { filesIn, foldersIn, lastFile, underWay } from '../moving/files-of-library'
import { sha256 as shaOf } from '../sha256'
import { isUnfinished, syncFolder, writeDurably, type Durability } from '../write-durably'
import type { Contents } from './contents'
import { openPackage, verifyPackage } from './verify'

/**
 * Makes a library of a packed one, in a folder that is empty or not there yet. All of the file is compared with its list
 * before anything is written, and what was written is read again. Until the end the folder is no library, and a failure
 * takes away what was there so far.
 */
export async function unpackLibrary(
  file: string,
  to: string,
  {
    durability,
    onFile = () => {},
  }: {
    readonly durability: Durability
    /** Hears of each file that is written. Throwing ends it, and nothing is left. */
    readonly onFile?: (done: number, of: number) => void
  },
): Promise<Contents> {
  const { fs } = durability
  const packed = await verifyPackage(file)
  const there = await namesIn(to, fs).catch((error: unknown) => {
    throw asFault('unwritable', words.notUnpacked, error)
  })
  // What one that was cut off has left is begun anew.
  if (there.length > 0 && !there.includes(underWay)) {
    throw new Fault('unwritable', words.notEmpty(to))
  }
  if (there.length > 0) await sweep()
  const found = await openPackage(file)
  const { files } = found.contents
  const folders = foldersOf(files.map((each) => each.path))
  const full = (name: string) => path.join(to, ...name.split('/'))
  try {
    await makeFolder(to, durability)
    await writeDurably(path.join(to, underWay), new Uint8Array(), durability)
    for (const folder of folders) await makeFolder(full(folder), durability)
    const inOrder = [
      ...files.filter((each) => each.path !== lastFile),
      ...files.filter((each) => each.path === lastFile),
    ]
    for (const [done, each] of inOrder.entries()) {
      await nextTurn()
      const bytes = await found.read(each)
      await writeDurably(full(each.path), bytes, durability)
      await fs.touch(full(each.path), new Date(each.mtimeMs))
      // Read from the disk, not taken for good because it was written.
      if (shaOf(await fs.readFile(full(each.path))) !== each.sha256) {
        throw Object.assign(new Error(`Not the same: ${each.path}`), { code: 'EIO' })
      }
      onFile(done + 1, files.length)
    }
    const library = openLibrary(to, { fs, hold: lookOnly })
    await library.list()
    await library.settled()
    await fs.unlink(path.join(to, underWay))
    await syncFolder(to, durability)
    return found.contents
  } catch (error) {
    await takeAway()
    throw asFault('unwritable', words.notUnpacked, error)
  } finally {
    found.close()
  }

  /** Takes away the unfinished files of one that was cut off. Anything that is not of this library is somebody else's. */
  async function sweep(): Promise<void> {
    for (const folder of await foldersIn(to, fs)) {
      for (const name of (await fs.readdir(path.join(to, folder))).filter(isUnfinished)) {
        await fs.unlink(path.join(to, folder, name))
      }
    }
    const ours = new Set(packed.files.map((each) => path.join(...each.path.split('/'))))
    const others = (await filesIn(to, fs)).filter((name) => !ours.has(name))
    if (others.length > 0) throw new Fault('unwritable', words.notEmpty(to))
  }

  /** Only what was put there. Where that fails too, the folder is no library: the file that says so is the first to go. */
  async function takeAway(): Promise<void> {
    const names = [lastFile, ...files.map((each) => each.path), underWay]
    for (const name of names) await fs.unlink(full(name)).catch(() => {})
    for (const folder of folders.toReversed()) await fs.rmdir(full(folder)).catch(() => {})
    if (there.length === 0) await fs.rmdir(to).catch(() => {})
  }
}

/** All folders on the way to these files, each after the one it lies in, and those that every library has. */
function foldersOf(paths: readonly string[]): readonly string[] {
  const folders = new Set(['records', 'trash'])
  for (const each of paths) {
    const names = each.split('/').slice(0, -1)
    for (const index of names.keys()) folders.add(names.slice(0, index + 1).join('/'))
  }
  return [...folders]
}
