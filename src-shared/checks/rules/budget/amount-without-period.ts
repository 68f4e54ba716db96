import { answered } from '../../../factsheet/answer'
import { budgetFindings } from '../../../words/findings-budget'
import { isBlank } from '../../field'
import type { Rule } from '../../rule'

const which = ['overall', 'annual'] as const

export const amountWithoutPeriod: Rule = {
  rule: 'amount-without-period',
  of: 'policy',
  find: ({ policy, address, name }) =>
    which.flatMap((each) => {
      const money = answered(policy.budget[each])
      if (!money || isBlank(money.amount) || !isBlank(money.period)) return []
      return [
        {
          address: `${address}/budget/${each}/value/period`,
          says: budgetFindings.withoutPeriod[each](name),
          facts: [each, money.amount, money.currency],
        },
      ]
    }),
}
