import { blockers } from '../checks/blockers'
import type { Factsheet } from '../factsheet/factsheet'
import type { Source } from '../factsheet/source'
import { printPoints } from '../maturity/points'
import { documentWords } from '../words/document'
import { annexPart } from './annex'
import { bibliographyPart } from './bibliography'
import { chaptersAt } from './chapters'
import { citingOf, listSources } from './citing'
import { correctionsPart } from './corrections'
import { authorsOf, countryName, coverOf } from './cover'
import { plainEntry } from './entry'
import { says } from './inlines'
import { policiesChapter } from './policies-chapter'
import { printableLine } from './printable'
import { open, proseOf, type Printing } from './printing'
import { stateOfPlayChapter } from './state-of-play'
import type { DocumentPart, FactsheetDocument, Inline } from './tree'

export type DocumentOptions = {
  /** The sign before decimals; this series prints a comma. */
  readonly decimal?: ',' | '.'
  /** How an entry of the bibliography is written; without it, as this series writes them. */
  readonly entry?: (source: Source) => readonly Inline[]
}

/**
 * The printed factsheet of a record, complete or not. Pure and total: any record the store may hold has a document, the
 * same one each time. Left out is what belongs to its makers alone: notes, glossary, people who are no authors, events,
 * who examined what, assessments of further coders, quotations of evidence, and fields of unknown meaning.
 */
export function documentOf(
  record: Factsheet,
  { decimal = ',', entry = plainEntry }: DocumentOptions = {},
): FactsheetDocument {
  const missing = blockers(record)
  const listed = listSources(record.sources)
  const country = countryName(record)
  const printing: Printing = {
    record,
    use: record.codebook,
    citing: citingOf(listed, record.evidence),
    points: (points) => printPoints(points, decimal),
  }
  const authors = authorsOf(record)
  return {
    title: documentWords.title(country, record.edition),
    lang: 'en',
    author: authors.length > 0 ? authors.join(', ') : printableLine(record.publisher),
    country,
    edition: record.edition,
    cover: coverOf(record, missing.length > 0),
    missing,
    parts: [
      ...(missing.length > 0 ? [missingPart(missing)] : []),
      ...correctionsPart(record),
      introduction(printing),
      ...chaptersAt(printing, 'afterIntroduction'),
      policiesChapter(printing),
      stateOfPlayChapter(printing, country),
      ...chaptersAt(printing, 'afterStateOfPlay'),
      bibliographyPart(listed, entry),
      annexPart(printing),
      ...chaptersAt(printing, 'atTheEnd'),
    ],
  }
}

function missingPart(missing: FactsheetDocument['missing']): DocumentPart {
  const words = documentWords.missing
  return {
    kind: 'missing',
    anchor: 'missing',
    number: '',
    title: words.title,
    address: '',
    blocks: [
      says('body', words.intro(missing.length)),
      {
        kind: 'list',
        start: 1,
        items: missing.map(({ address, message }) => [{ ...says('body', message), address }]),
      },
    ],
  }
}

function introduction(printing: Printing): DocumentPart {
  const text = proseOf(printing, 'introduction', printing.record.introduction)
  return {
    kind: 'introduction',
    anchor: 'introduction',
    number: '',
    title: documentWords.introduction,
    address: 'introduction',
    blocks: text.length > 0 ? text : [open('introduction')],
  }
}
