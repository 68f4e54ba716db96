import type { Address } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import type { Source } from '../factsheet/source'
import { anchorAt } from './anchor'
import { printableLine } from './printable'
import type { Cited } from './tree'

/** The number that each source has in this document. */
export type Citing = {
  /** "3", "6a" for a translation; empty for what the bibliography lacks. */
  readonly markOf: (source: string) => string
  readonly cite: (source: string, locator: string) => Cited
  /** The sources that prove what stands at an address, or one category there. */
  readonly evidenceFor: (address: Address, code?: string) => readonly Cited[]
}

/** Sources in the order of the record, each followed by its translations, at any depth. */
export type Listed = {
  readonly source: Source
  readonly mark: string
  readonly translations: readonly Listed[]
}

export function listSources(sources: readonly Source[]): readonly Listed[] {
  const known = new Set(sources.map(({ id }) => id))
  const seen = new Set<Source>()
  const isRoot = ({ id, translationOf }: Source) =>
    translationOf === undefined || translationOf === id || !known.has(translationOf)
  const below = (parent: Source, mark: string): readonly Listed[] =>
    sources
      .filter((each) => each.translationOf === parent.id && !isRoot(each) && !seen.has(each))
      .map((source, index) => list(source, `${mark}${letters(index)}`))
  const list = (source: Source, mark: string): Listed => {
    seen.add(source)
    return { source, mark, translations: below(source, mark) }
  }
  const listed = sources.filter(isRoot).map((source, index) => list(source, String(index + 1)))
  // Translations of one another, in a circle, hang from no root.
  for (const source of sources) {
    if (!seen.has(source)) listed.push(list(source, String(listed.length + 1)))
  }
  return listed
}

/** a, b, … z, aa, ab, … */
function letters(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(97 + (index % 26))
}

export const sourceAnchor = (id: string): string => anchorAt('source', id)

export function citingOf(listed: readonly Listed[], evidence: Factsheet['evidence']): Citing {
  const marks = new Map<string, string>()
  const note = ({ source, mark, translations }: Listed): void => {
    if (!marks.has(source.id)) marks.set(source.id, mark)
    translations.forEach(note)
  }
  listed.forEach(note)
  const markOf = (source: string) => marks.get(source) ?? ''
  const cite = (source: string, locator: string): Cited => ({
    source,
    mark: markOf(source),
    anchor: marks.has(source) ? sourceAnchor(source) : undefined,
    locator: printableLine(locator),
  })
  return {
    markOf,
    cite,
    evidenceFor: (address, code) =>
      evidence
        .filter(
          ({ target, source }) =>
            target.address === address && target.code === code && marks.has(source),
        )
        .map(({ source, locator }) => cite(source, locator ?? '')),
  }
}
