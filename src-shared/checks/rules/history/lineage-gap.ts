import { addressAt } from '../../../factsheet/address'
import { nameOf } from '../../../maturity/survey'
import { historyFindings } from '../../../words/findings-history'
import type { Rule } from '../../rule'
import { longGaps } from './lineages'

/** A gap does not break the lineage that continuity is counted by, but its reader should know of it. */
export const lineageGap: Rule = {
  rule: 'lineage-gap',
  of: 'record',
  find: ({ record }) =>
    longGaps(record).map(({ after, before, from, to }) => ({
      address: addressAt('policies', before.id, 'history', 'start'),
      says: historyFindings.gap(nameOf(after), from, nameOf(before), to),
      facts: [from, to],
    })),
}
