import { addressAt } from '../../../factsheet/address'
import type { Factsheet } from '../../../factsheet/factsheet'
import type { Relation } from '../../../factsheet/links'
import { historyFindings } from '../../../words/findings-history'
import type { Rule } from '../../rule'

/** The relations that close a circle of succession: each the last one in the list by which a policy precedes itself. */
export function closingCircles({ relations }: Factsheet): readonly Relation[] {
  const successions = relations.filter(
    ({ kind, from, to }) => kind === 'succeeds' && from !== to && from !== '' && to !== '',
  )
  const predecessors = new Map<string, string[]>()
  const leads = (from: string, to: string): boolean => {
    const seen = new Set([from])
    for (const here of seen) {
      if (here === to) return true
      for (const next of predecessors.get(here) ?? []) seen.add(next)
    }
    return false
  }
  const closing: Relation[] = []
  for (const relation of successions) {
    if (leads(relation.to, relation.from)) closing.push(relation)
    else predecessors.set(relation.from, [...(predecessors.get(relation.from) ?? []), relation.to])
  }
  return closing
}

export const successionCircular: Rule = {
  rule: 'succession-circular',
  of: 'record',
  find: ({ record, policies }) =>
    closingCircles(record).map(({ id, from, to }) => {
      const name = (policy: string) =>
        policies.find((each) => each.policy.id === policy)?.name ?? ''
      return {
        address: addressAt('relations', id, 'to'),
        says: historyFindings.circular(name(from), name(to)),
        facts: [from, to],
      }
    }),
}
