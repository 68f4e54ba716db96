import { levelWording, rubricOf } from '../../../codebook/lookup'
import type { Criterion, Level } from '../../../codebook/criteria'
import { addressAt } from '../../../factsheet/address'
import { assessedLevel } from '../../../maturity/total'
import { printPoints } from '../../../maturity/points'
import { scoreFindings } from '../../../words/findings-score'
import type { OwnRule } from '../../rule-ids'
import type { Rule } from '../../rule'

/**
 * A scope below 2 says that no policy is made for clusters. Continuity counts such policies only, and instruments are
 * worth more than 0.5 only in one (annex, rows 2 and 4).
 */
function scopeAgainst(rule: OwnRule, other: Criterion, most: Level): Rule {
  return {
    rule,
    of: 'record',
    find: ({ record }) => {
      const [scope, level] = [assessedLevel(record, 'scope'), assessedLevel(record, other)]
      if (scope === null || level === null || scope >= 2 || level <= most) return []
      return [
        {
          address: addressAt('assessments', other, 'level'),
          says: scoreFindings.scopeAgainst(
            rubricOf(record.codebook, 'scope').label,
            levelWording(record.codebook, 'scope', scope).table,
            rubricOf(record.codebook, other).label,
            printPoints(level),
          ),
          facts: [scope, level],
        },
      ]
    },
  }
}

export const scopeAgainstContinuity = scopeAgainst('scope-against-continuity', 'continuity', 0)
export const scopeAgainstInstruments = scopeAgainst('scope-against-instruments', 'instruments', 0.5)
