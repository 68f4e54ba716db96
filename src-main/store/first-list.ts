import type { Summary } from '../../src-shared/exchange/summary'
import { isMissing, isUnchanged, namesIn, nodeFileSystem, type FileTraces } from './file-system'
import { indexFileIn } from './index-file'
import { parseIndex } from './index-lines'
import { listedIn, type Listed } from './inventory'
import { dataFolderAt } from './layout'

/** What tells whether the index is still as it was. */
export type IndexFacts = FileTraces
export type FirstList = Listed & { readonly index: IndexFacts }

/**
 * The list as the index has it, for the first sight of the window: the library, its schemas and its lock take longer to be
 * there than the window. Writes nothing. undefined where only the library can tell: without a whole index, with codebooks of
 * its own, which the list has to come with, or where something that was cut off is still to be ended or cleared away.
 */
export async function firstList(folder: string): Promise<FirstList | undefined> {
  try {
    const facts = await factsWhereIndexIsAll(folder)
    if (!facts) return undefined
    const bytes = await nodeFileSystem.readFile(indexFileIn(folder))
    const index = parseIndex(new TextDecoder().decode(bytes))
    if (!index || index.isTorn) return undefined
    const { summaries, setAside } = listedIn(index.entries)
    return { summaries: summaries.toSorted(newestFirst), setAside, index: facts }
  } catch {
    return undefined
  }
}

/** Facts of the index; undefined where there is none, or where a list from it alone would lack something. */
export async function factsWhereIndexIsAll(folder: string): Promise<IndexFacts | undefined> {
  const fs = nodeFileSystem
  const { codebooks, staging } = dataFolderAt(folder)
  try {
    const [{ size, mtimeMs }, isClear, books] = await Promise.all([
      fs.stat(indexFileIn(folder)),
      fs.stat(staging).then(() => false, isMissing),
      namesIn(codebooks, fs),
    ])
    return isClear && books.length === 0 ? { size, mtimeMs } : undefined
  } catch {
    return undefined
  }
}

/** As the window shows them unless another order was chosen: it takes no time to sort what is in order. */
export const newestFirst = (one: Summary, other: Summary): number =>
  one.changedAt < other.changedAt ? 1 : one.changedAt > other.changedAt ? -1 : 0

/** Whether nothing was written to the index since. */
export async function isIndexStill(folder: string, then: IndexFacts): Promise<boolean> {
  const now = await nodeFileSystem.stat(indexFileIn(folder)).catch(() => undefined)
  return isUnchanged(then, now)
}
