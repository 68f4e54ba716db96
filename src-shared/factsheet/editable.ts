import { withAdopted } from './assessment'
import type { Factsheet } from './factsheet'

/** A record as the form edits it: with a place for each adopted assessment. */
export function editable(record: Factsheet): Factsheet {
  return { ...record, assessments: withAdopted(record.assessments) }
}
