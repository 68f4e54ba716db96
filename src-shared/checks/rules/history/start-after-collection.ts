import { startOf } from '../../../maturity/lineage'
import { historyFindings } from '../../../words/findings-history'
import type { Rule } from '../../rule'

/** A policy that is in force or over has begun. A planned one may well start later. */
export const startAfterCollection: Rule = {
  rule: 'start-after-collection',
  of: 'policy',
  find: ({ policy, address, name }, { collectionYear }) => {
    const start = startOf(policy)
    if (policy.status === 'planned' || start === undefined || collectionYear === undefined)
      return []
    if (start <= collectionYear) return []
    return [
      {
        address: `${address}/history/start`,
        says: historyFindings.startAfterCollection(name, start, collectionYear),
        facts: [policy.status, start, collectionYear],
      },
    ]
  },
}
