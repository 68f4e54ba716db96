import { wholeProgress } from '../editions/progress'
import type { Summary } from './summary'
import { statusOf, type Factsheet } from '../factsheet/factsheet'
import { isBlankNote } from '../factsheet/people'
import { assessedLevels, total } from '../maturity/total'
import { versionOf } from '../status/course'

/** A factsheet as the library lists it. `changedAt` (ISO 8601, UTC) is known to the store, not to the record. */
export function summarise(record: Factsheet, changedAt: string): Summary {
  const [scope, continuity, evidence, instruments] = assessedLevels(record)
  const { answered, of } = wholeProgress(record)
  const last = record.events.at(-1)
  return {
    id: record.id,
    code: record.country.code,
    country: record.country.name,
    edition: record.edition,
    status: statusOf(record),
    version: versionOf(record)?.number ?? null,
    due: last?.status === 'sent' ? last.due || null : null,
    secondOf: record.secondCoding?.of ?? null,
    levels: [scope ?? null, continuity ?? null, evidence ?? null, instruments ?? null],
    total: total(record),
    answered,
    of,
    notes: record.notes.filter((note) => !isBlankNote(note)).length,
    changedAt,
  }
}
