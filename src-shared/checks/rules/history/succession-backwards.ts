import { addressAt } from '../../../factsheet/address'
import type { Policy } from '../../../factsheet/policy'
import { startOf } from '../../../maturity/lineage'
import { historyFindings } from '../../../words/findings-history'
import type { Rule } from '../../rule'
import { closingCircles } from './succession-circular'

/** What follows cannot have begun before what it follows, nor be over while that is still in force. */
export const successionBackwards: Rule = {
  rule: 'succession-backwards',
  of: 'record',
  find: ({ record, policies }) => {
    const circular = new Set(closingCircles(record))
    return record.relations.flatMap((relation) => {
      const { id, kind, from, to } = relation
      const successor = policies.find((each) => each.policy.id === from)
      const predecessor = policies.find((each) => each.policy.id === to)
      if (kind !== 'succeeds' || from === to || !successor || !predecessor) return []
      if (circular.has(relation) || !runsBackwards(successor.policy, predecessor.policy)) return []
      return [
        {
          address: addressAt('relations', id, 'to'),
          says: historyFindings.backwards(successor.name, predecessor.name),
          facts: [
            [successor.policy.status, startOf(successor.policy)],
            [predecessor.policy.status, startOf(predecessor.policy)],
          ],
          mend: {
            label: historyFindings.turnRound,
            operations: () => [
              {
                kind: 'value',
                address: addressAt('relations', id, 'from'),
                before: from,
                after: to,
              },
              { kind: 'value', address: addressAt('relations', id, 'to'), before: to, after: from },
            ],
          },
        },
      ]
    })
  },
}

function runsBackwards(successor: Policy, predecessor: Policy): boolean {
  if (successor.status === 'ended' && predecessor.status === 'inForce') return true
  const [later, earlier] = [startOf(successor), startOf(predecessor)]
  return later !== undefined && earlier !== undefined && later < earlier
}
