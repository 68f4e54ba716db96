import { criteria, type Criterion, type Level } from '../codebook/criteria'
import type { Assessment } from '../factsheet/assessment'
import type { Factsheet } from '../factsheet/factsheet'
import type { Suggestions } from './suggestion'

type Assessed = Pick<Factsheet, 'assessments'>

/** The assessment that counts: the one that carries its criterion's name as its id. Further coders' do not. */
export function adoptedAssessment(record: Assessed, criterion: Criterion): Assessment | undefined {
  return record.assessments.find((each) => each.id === criterion && each.criterion === criterion)
}

/** In points; null while the criterion is not assessed. */
export function assessedLevel(record: Assessed, criterion: Criterion): Level | null {
  return adoptedAssessment(record, criterion)?.level ?? null
}

/** The four assessed levels in the order of the printed table. */
export function assessedLevels(
  record: Assessed,
): [Level | null, Level | null, Level | null, Level | null] {
  return [
    assessedLevel(record, 'scope'),
    assessedLevel(record, 'continuity'),
    assessedLevel(record, 'evidence'),
    assessedLevel(record, 'instruments'),
  ]
}

/** The score: the sum of the assessed levels, in points. null while one is missing: unassessed is not 0. */
export function total(record: Assessed): number | null {
  return sum(assessedLevels(record))
}

/** The sum of the suggested levels, in points, null while one is missing. It is not the score. */
export function suggestedTotal(suggestions: Suggestions): number | null {
  return sum(criteria.map((criterion) => suggestions[criterion].level))
}

function sum(levels: readonly (Level | null)[]): number | null {
  let points = 0
  for (const level of levels) {
    if (level === null) return null
    points += level
  }
  return points
}
