import { labelOf } from '../../../codebook/lookup'
import { evaluationFindings } from '../../../words/findings-evaluation'
import { isBlank } from '../../field'
import type { Rule } from '../../rule'

/** That an evaluation exists is worth points; a reader wants to know which, or at least what it found. */
export const evaluationNotTold: Rule = {
  rule: 'evaluation-not-told',
  of: 'record',
  find: ({ record, policies, setting }) =>
    policies.flatMap(({ policy, address, name }) => {
      const kinds = policy.evaluation.choices
        .map(({ code }) => code)
        .filter((code) => code !== 'none')
      if (kinds.length === 0 || !isBlank(policy.evaluation.results.markdown)) return []
      if (record.evaluations.some((each) => each.policy === policy.id)) return []
      const labels = kinds.map((code) => labelOf(setting.use, 'evaluationAvailability', code))
      return [
        {
          address: `${address}/evaluation/results`,
          says: evaluationFindings.notTold(labels, name),
          facts: kinds,
        },
      ]
    }),
}
