import { addressAt } from '../../../factsheet/address'
import { startOf } from '../../../maturity/lineage'
import { yearOf } from '../../../maturity/year'
import { evaluationFindings } from '../../../words/findings-evaluation'
import type { Rule } from '../../rule'

/** An ex-ante evaluation is made before the policy begins; every other kind has something to look at first. */
export const evaluationBeforeStart: Rule = {
  rule: 'evaluation-before-start',
  of: 'record',
  find: ({ record, policies }) =>
    record.evaluations.flatMap(({ id, policy, kind, year }) => {
      const of = policies.find((each) => each.policy.id === policy)
      const [made, start] = [yearOf(year), of && startOf(of.policy)]
      if (!of || kind === 'ex-ante' || made === undefined || start === undefined) return []
      if (made >= start) return []
      return [
        {
          address: addressAt('evaluations', id, 'year'),
          says: evaluationFindings.beforeStart(of.name, made, start),
          facts: [made, start, kind],
        },
      ]
    }),
}
