import { valueAt } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import { fieldsOf, type LabelledField } from '../factsheet/fields'
import { isEmpty } from '../factsheet/is-empty'

/** Settings of the factsheet and not answers. */
const settings: ReadonlySet<string> = new Set(['codebook/extensions'])

/** The fields of a record in which nobody has said anything yet, needed or not. "n/a" and "-" are answers. */
export function emptyFields(record: Factsheet): readonly LabelledField[] {
  return fieldsOf(record).filter(
    ({ address }) => !settings.has(address) && isEmpty(valueAt(record, address)),
  )
}
