import { answered } from '../../../factsheet/answer'
import { yearOf } from '../../../maturity/year'
import { historyFindings } from '../../../words/findings-history'
import type { Rule } from '../../rule'

/** In the year of collection itself a policy may have ended after the day on which data were collected. */
export const inForceButEnded: Rule = {
  rule: 'in-force-but-ended',
  of: 'policy',
  find: ({ policy, address, name }, { collectionYear }) => {
    const end = yearOf(answered(policy.history.end))
    if (policy.status !== 'inForce' || end === undefined || collectionYear === undefined) return []
    if (end >= collectionYear) return []
    return [
      {
        address: `${address}/status`,
        says: historyFindings.inForceButEnded(name, end, collectionYear),
        facts: [end, collectionYear],
        mend: {
          label: historyFindings.markAsEnded,
          operations: () => [
            {
              kind: 'value',
              address: `${address}/status`,
              before: 'inForce',
              after: 'ended',
            },
          ],
        },
      },
    ]
  },
}
