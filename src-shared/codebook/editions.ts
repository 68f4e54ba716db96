import eccp2022 from '../../resources/codebooks/eccp-2022.json' with { type: 'json' }
import eccp2022NotAttested from '../../resources/codebooks/eccp-2022-not-attested.json' with { type: 'json' }
import { changedCriteria, type CodebookFile } from './crosswalk'
import type { Criterion } from './criteria'
import { codebook, codebookExtension, type Codebook, type CodebookExtension } from './schema'

/** The codebooks that come with the app. A further one is a file in `resources/codebooks` and one more line here. */
const shipped: readonly Codebook[] = [codebook.parse(eccp2022)]
const loaded = new Map<string, CodebookFile>()

export const codebookExtensions: readonly CodebookExtension[] = [
  codebookExtension.parse(eccp2022NotAttested),
]

/** The codebook that comes with the app, and that a record is read with which names one that nobody here knows. */
export const currentCodebook: Codebook = shipped[shipped.length - 1]!

/**
 * From now on this process knows a codebook that was loaded from a file. Main process, window and command line each
 * learn those of the library before they read what was written with them. What a code means does not depend on which
 * library is open; which codebooks a library uses is for the library to say.
 */
export function learnCodebook(file: CodebookFile): void {
  loaded.set(file.codebook.id, file)
}

/** It was taken back: its id is free for another. */
export function forgetCodebook(id: string): void {
  loaded.delete(id)
}

export function knownCodebooks(): readonly Codebook[] {
  return [...shipped, ...[...loaded.values()].map((file) => file.codebook)]
}

/** The file that a codebook came in; undefined for one that comes with the app. */
export function fileOf(id: string): CodebookFile | undefined {
  return loaded.get(id)
}

/** The criteria that mean something else in this codebook than in the one that comes with the app, whose rules are ours. */
export function criteriaApart(id: string): ReadonlySet<Criterion> {
  const apart = new Set<Criterion>()
  const seen = new Set<string>()
  for (
    let file = fileOf(id);
    file && !seen.has(file.codebook.id);
    file = fileOf(file.crosswalk.from.id)
  ) {
    seen.add(file.codebook.id)
    for (const criterion of changedCriteria(file.crosswalk)) apart.add(criterion)
  }
  return apart
}

/** What a new factsheet of an edition begins with: the newest of these that is not of a later edition. */
export function codebookFor(edition: number, files: readonly CodebookFile[]): Codebook {
  return [...shipped, ...files.map((file) => file.codebook)].reduce((best, book) =>
    book.edition <= edition && book.edition >= best.edition ? book : best,
  )
}
