import { stepsOf, type Address } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import { partOf } from '../factsheet/parts'
import { policySections } from '../factsheet/policy'
import { byWording } from './by-wording'

/** The parts as they are printed; policies, evaluations and the like take their place in their lists. */
const parts = [
  'cover',
  'introduction',
  'chapters',
  'absence',
  'policies',
  'relations',
  'evaluations',
  'stateOfPlay',
  'sources',
]

/** Within a part, the fields in the order of the form; what is not named comes first. */
const fields = [
  'names',
  'type',
  'status',
  'level',
  'regions',
  ...policySections,
  'name',
  'code',
  'edition',
  'publicationDate',
  'collection',
  'kind',
  'title',
  'text',
]
const details = [
  'printed',
  'short',
  'original',
  'examined',
  'choices',
  'financial',
  'technical',
  'bodies',
  'period',
  'overall',
  'annual',
  'end',
  'start',
  'source',
  'explanation',
  'results',
  'level',
  'reason',
]

const mostFields = 10_000
const mostItems = 10_000

const itemsOf = ({ policies, relations, evaluations, chapters, sources }: Factsheet) => [
  policies,
  relations,
  evaluations,
  chapters,
  sources,
]

/** What the order of a record rests on: its items, in the order of their lists. */
export const orderOf = (record: Factsheet): readonly (string | number)[] =>
  itemsOf(record).flatMap((list) => [list.length, ...list.map(({ id }) => id)])

/** A number by which addresses of this record sort as the factsheet is read. */
export function readingOrder(record: Factsheet): (address: Address) => number {
  const places = new Map<string, number>()
  for (const list of itemsOf(record)) {
    for (const [index, { id }] of list.entries()) if (!places.has(id)) places.set(id, index + 1)
  }
  return (address) => {
    const { part, item, within } = placeOf(address)
    return (
      (part * mostItems + (item === undefined ? 0 : (places.get(item) ?? 0))) * mostFields + within
    )
  }
}

/** Where an address belongs whatever the record. */
type Place = { readonly part: number; readonly item: string | undefined; readonly within: number }

const listed = new Set(['policies', 'relations', 'evaluations', 'chapters', 'sources'])

const placeOf = byWording((address: Address): Place => {
  const [field = '', item = '', first = '', second = ''] = stepsOf(address)
  const isItem = listed.has(field) && item !== ''
  const [near, far] = isItem ? [first, second] : [field, item]
  return {
    part: parts.indexOf(field === 'absence' ? field : partOf(address).split('/', 1)[0]!),
    item: isItem ? item : undefined,
    within: (fields.indexOf(near) + 1) * fields.length + details.indexOf(far) + 1,
  }
})
