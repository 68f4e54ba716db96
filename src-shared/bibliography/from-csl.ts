import { csl as cslSchema, type CslName, type Source } from '../factsheet/source'
import { readNames } from './names-aside'
import { dateOf, daysOf } from './days'
import { takeAside } from './aside'
import type { Reference } from './reference'

/** What a program writes about its own work, not about the publication. */
const notAboutIt = new Set(['id', 'citation-key', 'accessed', '_graph', 'custom'])

const ofText = [
  'title',
  'original-title',
  'publisher',
  'container-title',
  'volume',
  'issue',
  'page',
  'language',
  'URL',
  'note',
]

/** An entry of CSL-JSON from anywhere as a reference. Fields the form does not know are kept as they came. */
export function fromCsl(item: Readonly<Record<string, unknown>>): Reference {
  const { note, said } = takeAside(scalar(item['note']))
  const whole: Record<string, unknown> = { ...item, ...(note !== undefined && { note }) }
  if (note === '') delete whole['note']
  const fields = Object.entries({ ...whole, ...said.fields }).filter(
    ([field, value]) => !notAboutIt.has(field) && value !== undefined && value !== null,
  )
  const csl = cslSchema.parse({
    type: 'document',
    title: '',
    ...Object.fromEntries(fields.map(([field, value]) => [field, asKept(field, value)])),
  })
  const own = customOf(item)
  const accesses = [...new Set([...daysOf(item['accessed']), ...said.accesses, ...own.accesses])]
  const translationOf = own.translationOf ?? said.translationOf
  return {
    key: scalar(item['citation-key']) ?? scalar(item['id']) ?? '',
    csl,
    accesses: accesses.toSorted(),
    ...(translationOf !== undefined && { translationOf }),
  }
}

/** In the shape the record has for it, whatever a program made of it: numbers for texts, bodies for persons. */
function asKept(field: string, value: unknown): unknown {
  switch (field) {
    case 'author':
      return typeof value === 'string'
        ? readNames(value)
        : Array.isArray(value)
          ? value.flatMap(asName)
          : undefined
    case 'issued':
      return asIssued(value)
    case 'DOI':
      return scalar(value)?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')
    default:
      return ofText.includes(field) ? scalar(value) : value
  }
}

function scalar(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(scalar).filter(Boolean).join(' ')
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined
}

/** BibTeX and RIS have no bodies: they come as a family name that nobody has a given name to. */
function asName(name: unknown): CslName[] {
  if (typeof name !== 'object' || name === null) return []
  const parts = Object.entries(name).filter(([, part]) => part !== undefined && part !== null)
  const [first] = parts
  if (parts.length === 1 && first?.[0] === 'family') {
    // BibTeX's "and others" is no name.
    return [{ literal: first[1] === 'others' ? 'et al.' : String(first[1]) }]
  }
  const texts = parts.map(([part, said]) => [part, isOfName(part) ? String(said) : said])
  return [Object.fromEntries(texts) as CslName]
}

const isOfName = (part: string) => part === 'family' || part === 'given' || part === 'literal'

function asIssued(value: unknown): Source['csl']['issued'] {
  if (typeof value === 'string') return dateOf(value)
  const [day] = daysOf(value)
  if (day === undefined) return undefined
  const parts = (value as { readonly 'date-parts'?: readonly unknown[][] })['date-parts']
  return parts === undefined
    ? { raw: day }
    : { 'date-parts': parts.map((each) => each.map(Number)) }
}

/** What an export of this app keeps in the place that CSL leaves to programs. */
function customOf(item: Readonly<Record<string, unknown>>): {
  readonly accesses: readonly string[]
  readonly translationOf: string | undefined
} {
  const custom = (item['custom'] ?? {}) as Record<string, unknown>
  const { accesses, translationOf } = custom
  return {
    accesses: Array.isArray(accesses)
      ? accesses.filter((day): day is string => typeof day === 'string')
      : [],
    translationOf: typeof translationOf === 'string' ? translationOf : undefined,
  }
}
