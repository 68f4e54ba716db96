import { readableUrl } from '../bibliography/readable-url'
import type { CslName, Source } from '../factsheet/source'
import { documentWords } from '../words/document'
import { printDay } from './day'
import { inTongue, tongueOf, written } from './inlines'
import { printableLine } from './printable'
import type { Inline } from './tree'
import { linked } from './written-text'

const words = documentWords.bibliography

/**
 * A source as this series has always printed it: author (year). Title (original title). Where it appeared. Publisher.
 * Link, and when it was read. A style of the Citation Style Language can take its place (`documentOf`).
 */
export function plainEntry({ csl, accesses }: Source): readonly Inline[] {
  const authors = (csl.author ?? []).map(nameOf).filter(Boolean)
  const year = printableLine(String(csl.issued?.['date-parts']?.[0]?.[0] ?? csl.issued?.raw ?? ''))
  const title = printableLine(csl.title) || words.untitled
  const original = field(csl, 'original-title')
  const tongue = tongueOf(csl.language ?? '')
  const place = placeOf(csl)
  const days = accesses.map(printDay).filter(Boolean)
  const link = printableLine(csl.URL ?? '') || doiLink(csl.DOI)
  const head = [authors.join(words.and), year && `(${year})`].filter(Boolean).join(' ')
  const tail = [
    ...[place, printableLine(csl.publisher ?? ''), field(csl, 'note')]
      .filter(Boolean)
      .map((each) => [written(stop(each))]),
    ...(link === '' ? [] : [linked(withScheme(link), [written(readableUrl(link))])]),
    ...(days.length === 0 ? [] : [[written(`(${words.accessed(days.join(', '))})`)]]),
  ]
  const titled: readonly Inline[] = [
    {
      kind: 'emphasis',
      inlines: original === '' ? inTongue(tongue, written(title)) : [written(title)],
    },
    ...(original === '' ? [] : [text(' ('), ...inTongue(tongue, written(original)), text(')')]),
    text('.'),
  ]
  return [
    ...(head === '' ? [] : [written(stop(head)), text(' ')]),
    ...titled,
    ...tail.flatMap((each) => [text(' '), ...each]),
  ]
}

const text = (given: string): Inline => ({ kind: 'text', text: given })
const stop = (line: string) => (/[.!?。]$/u.test(line) ? line : `${line}.`)

function nameOf({ family, given, literal }: CslName): string {
  const person = [family, given].map((part) => printableLine(part ?? '')).filter(Boolean)
  return printableLine(literal ?? '') || person.join(', ')
}

/** Fields that the form does not show arrive from imported entries, as anything. */
function field(csl: Source['csl'], name: string): string {
  const value = csl[name]
  return typeof value === 'string' ? printableLine(value) : ''
}

function placeOf(csl: Source['csl']): string {
  const issue = field(csl, 'issue')
  const volume = [field(csl, 'volume'), issue && `(${issue})`].join('')
  const event = [field(csl, 'genre'), field(csl, 'event-title'), field(csl, 'event-place')]
  return [field(csl, 'container-title'), volume, field(csl, 'page'), ...event]
    .filter(Boolean)
    .join(', ')
}

function doiLink(doi: string | undefined): string {
  const given = printableLine(doi ?? '')
  return given === ''
    ? ''
    : `https://doi.org/${given.replace(/^https?:\/\/(dx\.)?doi\.org\//i, '')}`
}

/** Addresses are often noted without "https://", and lead nowhere so. */
export function withScheme(link: string): string {
  return /^www\./i.test(link) ? `https://${link}` : link
}
