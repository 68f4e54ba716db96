import { valueAt, type Address } from '../factsheet/address'
import { contentSha } from '../factsheet/content-sha'
import type { Factsheet } from '../factsheet/factsheet'
import { fieldsOf, type LabelledField } from '../factsheet/fields'
import { isEmpty } from '../factsheet/is-empty'

/** Lists whose items are read, and confirmed, as one: nobody asks of each page number whether it still holds. */
const asOne: ReadonlySet<string> = new Set(['people', 'relations', 'evaluations', 'sources'])
/** What says which factsheet this is, or how it is edited, is no answer. */
const noAnswers: ReadonlySet<Address> = new Set([
  'country/code',
  'edition',
  'publicationDate',
  'people',
  'codebook/extensions',
])

/** Everything that a new edition has to stand by, filled or not, in the order in which it is printed. */
export function answersOf(record: Factsheet): readonly LabelledField[] {
  const seen = new Set<Address>()
  return fieldsOf(record).flatMap((field) => {
    if (noAnswers.has(field.address)) return []
    const [list, id] = field.address.split('/')
    const isOne = asOne.has(list!)
    const address = isOne ? `${list}/${id}` : field.address
    if (seen.has(address)) return []
    seen.add(address)
    return [{ ...field, address }]
  })
}

/** What is answered at an address of `answersOf`; undefined where nothing is. */
export function answerAt(record: Factsheet, address: Address): unknown {
  const value = valueAt(record, address)
  // A statement that nobody has made.
  if (isEmpty(value) || value === false) return undefined
  if (typeof value !== 'object' || value === null || !('choices' in value)) return value
  // The list of ticks; its explanation and its bodies are answers of their own.
  const examined = 'examined' in value && value.examined ? true : undefined
  return { choices: value.choices, examined }
}

/** The same for the same answer; the text of an answer, its language included, is part of it. */
export function answerSha(answer: unknown): string {
  return contentSha(answer ?? null).slice(0, 16)
}
