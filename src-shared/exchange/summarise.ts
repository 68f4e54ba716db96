import { wholeProgress } from '../editions/progress'
import type { Summary } from './summary'
import { statusOf, type Factsheet } from '../factsheet/factsheet'
import { assessedLevels, total } from '../maturity/total'

/** A factsheet as the library lists it. `changedAt` (ISO 8601, UTC) is known to the store, not to the record. */
export function summarise(record: Factsheet, changedAt: string): Summary {
  const [scope, continuity, evidence, instruments] = assessedLevels(record)
  const { answered, of } = wholeProgress(record)
  return {
    id: record.id,
    code: record.country.code,
    country: record.country.name,
    edition: record.edition,
    status: statusOf(record),
    levels: [scope ?? null, continuity ?? null, evidence ?? null, instruments ?? null],
    total: total(record),
    answered,
    of,
    changedAt,
  }
}
