import path from 'node:path'
import { areSummaries } from '../../src-shared/exchange/sound-summary'
import type { Summary } from '../../src-shared/exchange/summary'
import { isUnchanged, nodeFileSystem } from './file-system'
import { factsWhereIndexIsAll, newestFirst, type IndexFacts } from './first-list'
import type { Entries } from './index-lines'
import { listedIn } from './inventory'
import { writeDurably, type Durability } from './write-durably'

export const firstRowsFileIn = (folder: string) => path.join(folder, 'first-rows.json')

/** More than any screen has room for. */
const mostRows = 100

/** What the window shows until the whole list is there: the newest factsheets, and how many there are. */
export type FirstRows = { readonly summaries: readonly Summary[]; readonly count: number }

/** With the index that they were taken from: as long as it is as it was, so are they. */
type Kept = FirstRows & { readonly index: IndexFacts }

/** undefined where they were not kept, or the index has been written to since. Writes nothing. */
export async function firstRows(folder: string): Promise<Kept | undefined> {
  // At once: while the app starts, each answer of the system is late.
  const [index, kept] = await Promise.all([factsWhereIndexIsAll(folder), keptIn(folder)])
  return index && kept && isUnchanged(kept.index, index) ? kept : undefined
}

/** Called when nothing more is written. What is set aside would have to be told with the rows, so then there are none. */
export async function keepFirstRows(
  folder: string,
  entries: Entries,
  durability: Durability,
): Promise<void> {
  const [index, before] = await Promise.all([factsWhereIndexIsAll(folder), keptIn(folder)])
  if (!index || isUnchanged(before?.index, index)) return
  const { summaries, setAside } = listedIn(entries)
  if (setAside.length > 0) return
  const kept: Kept = {
    index,
    count: summaries.length,
    summaries: summaries.toSorted(newestFirst).slice(0, mostRows),
  }
  const bytes = new TextEncoder().encode(`${JSON.stringify(kept)}\n`)
  await writeDurably(firstRowsFileIn(folder), bytes, durability)
}

async function keptIn(folder: string): Promise<Kept | undefined> {
  try {
    const bytes = await nodeFileSystem.readFile(firstRowsFileIn(folder))
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return isKept(value) ? value : undefined
  } catch {
    return undefined
  }
}

// By hand, as the index is read: the schema library comes later than the window.
function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false
  const { index, count, summaries }: Partial<Record<keyof Kept, unknown>> = value
  return (
    typeof index === 'object' &&
    index !== null &&
    typeof count === 'number' &&
    areSummaries(summaries) &&
    summaries.length === Math.min(count, mostRows)
  )
}
