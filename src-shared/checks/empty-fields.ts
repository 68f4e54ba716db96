import { valueAt } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import { fieldsOf, type LabelledField } from '../factsheet/fields'

/** Settings of the factsheet and not answers. */
const settings: ReadonlySet<string> = new Set(['codebook/extensions'])

/** The fields of a record in which nobody has said anything yet, needed or not. "n/a" and "-" are answers. */
export function emptyFields(record: Factsheet): readonly LabelledField[] {
  return fieldsOf(record).filter(
    ({ address }) => !settings.has(address) && isEmpty(valueAt(record, address)),
  )
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.length === 0
  if (typeof value !== 'object') return false
  if ('state' in value) return value.state === 'unanswered'
  if ('markdown' in value) return isEmpty(value.markdown)
  // A list that somebody went through says something, also where nothing is ticked.
  if ('choices' in value) return isEmpty(value.choices) && !('examined' in value && value.examined)
  return false
}
