import { labelOf } from '../../../codebook/lookup'
import { ticks } from '../../../factsheet/section'
import { evaluationFindings } from '../../../words/findings-evaluation'
import type { Rule } from '../../rule'

/** Only evaluations of the policy itself count here: those of its predecessors belong to the predecessors. */
export const evaluationAgainstNone: Rule = {
  rule: 'evaluation-against-none',
  of: 'record',
  find: ({ record, policies, setting }) =>
    policies.flatMap(({ policy, address, name }) => {
      if (!ticks(policy.evaluation, 'none')) return []
      const recorded = record.evaluations.filter((each) => each.policy === policy.id)
      if (recorded.length === 0) return []
      return [
        {
          address: `${address}/evaluation/choices/none`,
          says: evaluationFindings.againstNone(
            labelOf(setting.use, 'evaluationAvailability', 'none'),
            name,
            recorded.length,
          ),
          facts: recorded.map(({ kind, year, title }) => [kind, year, title]),
        },
      ]
    }),
}
