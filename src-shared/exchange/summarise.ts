import { sortDismissed } from '../checks/dismissals'
import { findings } from '../checks/findings'
import type { Severity } from '../checks/rule-ids'
import { editionProgress, wholeProgress } from '../editions/progress'
import { statusOf, type Factsheet } from '../factsheet/factsheet'
import { isBlankNote } from '../factsheet/people'
import { assessedLevels, total } from '../maturity/total'
import { versionOf } from '../status/course'
import { markCategories } from './category-marks'
import { writeSections } from './section-states'
import type { Summary } from './summary'

/** A factsheet as the library lists it. `changedAt` (ISO 8601, UTC) is known to the store, not to the record. */
export function summarise(record: Factsheet, changedAt: string): Summary {
  const [scope, continuity, evidence, instruments] = assessedLevels(record)
  const progress = editionProgress(record)
  const { open } = sortDismissed(record, findings(record))
  const found = (wanted: Severity) => open.filter(({ severity }) => severity === wanted).length
  return {
    id: record.id,
    code: record.country.code,
    country: record.country.name,
    edition: record.edition,
    status: statusOf(record),
    version: versionOf(record)?.number ?? null,
    due: nextDue(record),
    secondOf: record.secondCoding?.of ?? null,
    levels: [scope ?? null, continuity ?? null, evidence ?? null, instruments ?? null],
    total: total(record),
    ...wholeProgress(progress),
    notes: record.notes.filter((note) => !isBlankNote(note)).length,
    changedAt,
    findings: [found('error'), found('contradiction'), found('warning')],
    people: [...new Set(record.people.map(({ name }) => name.trim()).filter(Boolean))],
    codebook: record.codebook.id,
    marks: markCategories(record),
    sections: writeSections(record, progress, open),
  }
}

/** Of an answer that is asked for while the factsheet is away, and of notes that nobody has settled; as typed. */
function nextDue({ events, notes }: Factsheet): string | null {
  const last = events.at(-1)
  const days = [
    last?.status === 'sent' ? last.due : undefined,
    ...notes.filter(({ resolved }) => !resolved).map(({ due }) => due),
  ]
  let first: string | null = null
  for (const day of days) if (day && (first === null || day < first)) first = day
  return first
}
