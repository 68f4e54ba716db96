import { addressOf, type Address } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'

/** A piece of writing in a record. */
export type Passage = {
  readonly address: Address
  readonly path: string
  /** The path of the smallest value that is edited as one: the text, the answer or the list it belongs to. */
  readonly unit: string
  readonly text: string
}

/** The fields that hold words somebody wrote. All others are codes, ids, numbers, days and links. */
const written = new Set([
  'name',
  'alsoKnownAs',
  'footnote',
  'publisher',
  'title',
  'markdown',
  'gloss',
  'printed',
  'short',
  'text',
  'where',
  'note',
  'reason',
  'literal',
  'family',
  'given',
  'container-title',
  'term',
  'meaning',
])

/**
 * In the order of print. Quotations are verbatim and events are history, so that both stay as they are; notes have a
 * list of their own.
 */
const chapters = [
  'country',
  'publisher',
  'introduction',
  'chapters',
  'absence',
  'policies',
  'evaluations',
  'stateOfPlay',
  'assessments',
  'sources',
  'people',
  'glossary',
] as const satisfies readonly (keyof Factsheet)[]

const wholes = new Set(['choices', 'author'])

/** All that is written in a record, in the order of print. */
export function passagesOf(record: Factsheet): readonly Passage[] {
  const passages: Passage[] = []
  const walk = (value: unknown, key: string, path: string, whole: string | undefined) => {
    if (typeof value === 'string') {
      if (value === '' || !written.has(key)) return
      passages.push({ address: addressOf(record, path), path, unit: whole ?? path, text: value })
    } else if (typeof value === 'object' && value !== null) {
      const isWhole = wholes.has(key) || 'markdown' in value || 'state' in value
      const unit = whole ?? (isWhole ? path : undefined)
      for (const [name, each] of Object.entries(value)) {
        // An entry may bring fields of its own; the form has no path for a name with a dot in it.
        if (!name.includes('.')) walk(each, name, `${path}.${name}`, unit)
      }
    }
  }
  for (const chapter of chapters) walk(record[chapter], chapter, chapter, undefined)
  return passages
}
