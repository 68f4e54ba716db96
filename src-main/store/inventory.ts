import path from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { SetAside } from '../../src-shared/contract/contract'
import type { Summary } from '../../src-shared/exchange/summary'
import { isMissing, isUnchanged, type FileFacts, type FileSystem } from './file-system'
import type { IndexFile } from './index-file'
import type { Entry } from './index-lines'
import type { Turns } from './turns'
import { isUnfinished } from './write-durably'

/** So many files are looked at in one go, so that opening a factsheet never waits for the rest. */
const handful = 32
/** A write takes milliseconds; what is unfinished for longer was left by a crash. */
const leftOverAfterMs = 60_000

export type Listed = {
  readonly summaries: readonly Summary[]
  readonly setAside: readonly SetAside[]
}

export function listedIn(entries: ReadonlyMap<string, Entry>): Listed {
  const summaries: Summary[] = []
  const setAside: SetAside[] = []
  for (const [file, entry] of entries) {
    if (entry.kind === 'listed') summaries.push(entry.summary)
    else setAside.push({ file, why: entry.why, message: entry.message })
  }
  return { summaries, setAside }
}

/**
 * Makes the index agree with the folder, reading only what has changed. Answers whether the list has changed by it.
 * Rejects where the folder cannot be read: that is no reason to call its records removed.
 */
export async function takeInventory(given: {
  readonly folder: string
  readonly fs: FileSystem
  readonly index: IndexFile
  readonly turns: Turns
  readonly now: Date
  readonly look: (file: string) => Promise<Entry | undefined>
}): Promise<boolean> {
  const { folder, fs, index, turns, now } = given
  const names = await fs.readdir(folder)
  const files = names.filter((name) => name.endsWith('.json') && !name.startsWith('.'))
  const present = new Set(files)
  const gone = [...index.entries.keys()].filter((file) => !present.has(file))
  let changed = false

  const compare = async (file: string) => {
    if (isUnchanged(index.entries.get(file), await factsOf(path.join(folder, file), fs))) return
    await turns.take(file, async () => {
      const before = index.entries.get(file)
      const entry = await given.look(file)
      if (!before && !entry) return
      await index.note(file, entry)
      changed ||= !looksSame(before, entry)
    })
  }
  const all = [...files, ...gone]
  for (let start = 0; start < all.length; start += handful) {
    await Promise.all(all.slice(start, start + handful).map(compare))
    await nextTurn()
  }
  await sweep(names.filter(isUnfinished), folder, fs, now)
  return changed
}

async function factsOf(file: string, fs: FileSystem): Promise<FileFacts | undefined> {
  return fs.stat(file).catch((error: unknown) => {
    if (isMissing(error)) return undefined
    throw error
  })
}

function looksSame(one: Entry | undefined, other: Entry | undefined): boolean {
  return whatIsSeen(one) === whatIsSeen(other)
}

const whatIsSeen = (entry: Entry | undefined) =>
  entry && JSON.stringify({ ...entry, size: 0, mtimeMs: 0 })

async function sweep(names: readonly string[], folder: string, fs: FileSystem, now: Date) {
  for (const name of names) {
    const file = path.join(folder, name)
    const facts = await factsOf(file, fs)
    if (facts && now.getTime() - facts.mtimeMs > leftOverAfterMs) {
      await fs.unlink(file).catch(() => {})
    }
  }
}
