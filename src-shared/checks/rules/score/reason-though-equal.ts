import { rubricOf } from '../../../codebook/lookup'
import { criteria } from '../../../codebook/criteria'
import { addressAt } from '../../../factsheet/address'
import { adoptedAssessment } from '../../../maturity/total'
import { scoreFindings } from '../../../words/findings-score'
import { isBlank } from '../../field'
import type { Rule } from '../../rule'

/** A reason says why a level departs from the suggested one. Where it does not, the reason was left behind. */
export const reasonThoughEqual: Rule = {
  rule: 'reason-though-equal',
  of: 'record',
  find: ({ record, suggestions: suggestionsFor }) => {
    const reasoned = criteria.flatMap((criterion) => {
      const adopted = adoptedAssessment(record, criterion)
      return adopted && adopted.level !== null && !isBlank(adopted.reason) ? [adopted] : []
    })
    if (reasoned.length === 0) return []
    const suggestions = suggestionsFor()
    return reasoned
      .filter(({ criterion, level }) => suggestions[criterion].level === level)
      .map(({ criterion, level, reason }) => {
        const address = addressAt('assessments', criterion, 'reason')
        return {
          address,
          says: scoreFindings.reasonThoughEqual(rubricOf(record.codebook, criterion).label),
          facts: [level, reason],
          mend: {
            label: scoreFindings.removeReason,
            operations: () => [
              { kind: 'text' as const, address, at: 0, removed: reason, inserted: '' },
            ],
          },
        }
      })
  },
}
