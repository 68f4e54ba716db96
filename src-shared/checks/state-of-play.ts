import { rubricOf } from '../codebook/lookup'
import { criteria } from '../codebook/criteria'
import { addressAt } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import { suggest, type Suggestions } from '../maturity/suggest'
import { adoptedAssessment } from '../maturity/total'
import { checkWords } from '../words/checks'
import { wellFormed, type Listener } from './problem'
import { isBlank, yearComplaint } from './field'
import { proseChecks } from './prose'

const part = 'stateOfPlay'

/**
 * When the data were collected, the four levels with their reasons, and the four texts. `suggestions` are those for the
 * record, asked for only where a level is assessed.
 */
export function stateOfPlayChecks(
  listener: Listener,
  record: Factsheet,
  suggestions: () => Suggestions = () => suggest(record),
): void {
  const { year, quarter } = record.collection
  listener.need(part, !isBlank(year), () => ({
    rule: 'collection-year-missing',
    address: 'collection/year',
    message: checkWords.collectionYear,
  }))
  wellFormed(
    listener,
    'year-malformed',
    'collection/year',
    yearComplaint(year),
    () => checkWords.collectionYearField,
  )
  listener.need(part, quarter !== null, () => ({
    rule: 'collection-quarter-missing',
    address: 'collection/quarter',
    message: checkWords.collectionQuarter,
  }))
  assessmentChecks(listener, record, suggestions)
  for (const criterion of criteria) {
    const text = record.stateOfPlay[criterion]
    const label = () => rubricOf(record.codebook, criterion).label
    listener.need(part, !isBlank(text.markdown), () => ({
      rule: 'criterion-text-missing',
      address: `stateOfPlay/${criterion}`,
      message: checkWords.criterionText(label()),
    }))
    proseChecks(listener, `stateOfPlay/${criterion}`, text, label)
  }
}

/**
 * A level is a judgement, so it needs a reason wherever no suggestion says the same: where the suggested level is
 * another, and where the rules suggest none.
 */
function assessmentChecks(
  listener: Listener,
  record: Factsheet,
  suggestionsFor: () => Suggestions,
): void {
  const adopted = criteria.map((criterion) => adoptedAssessment(record, criterion))
  const suggestions = adopted.some((each) => each && each.level !== null)
    ? suggestionsFor()
    : undefined

  for (const [index, criterion] of criteria.entries()) {
    const label = () => rubricOf(record.codebook, criterion).label
    // The adopted assessment carries the criterion's name as its id; a record that lost it gets it there again.
    const address = addressAt('assessments', adopted[index]?.id ?? criterion)
    const level = adopted[index]?.level ?? null
    listener.need(part, level !== null, () => ({
      rule: 'level-missing',
      address: `${address}/level`,
      message: checkWords.level(label()),
    }))
    const suggested = suggestions?.[criterion].level
    if (level === null || suggested === level) continue
    listener.need(part, !isBlank(adopted[index]?.reason ?? ''), () => ({
      rule: 'reason-missing',
      address: `${address}/reason`,
      message:
        suggested === null
          ? checkWords.reasonWithoutSuggestion(label())
          : checkWords.reason(label()),
    }))
  }
}
