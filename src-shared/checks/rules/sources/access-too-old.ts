import { sourceFindings } from '../../../words/findings-sources'
import { dateComplaint, isBlank } from '../../field'
import type { Rule } from '../../rule'
import type { Setting } from '../../setting'

/** Read last more than a year before the quarter of collection began: it may have changed before anybody looked again. */
export const accessTooOld: Rule = {
  rule: 'access-too-old',
  of: 'source',
  find: ({ source, address, name }, setting) => {
    const limit = yearBeforeCollection(setting)
    const days = source.accesses.filter((day) => !isBlank(day) && dateComplaint(day) === undefined)
    const last = days.toSorted().at(-1)
    if (limit === undefined || last === undefined || last >= limit) return []
    return [
      {
        address: `${address}/accesses`,
        says: sourceFindings.accessTooOld(name(), last),
        facts: [last, limit],
      },
    ]
  },
}

const firstMonth = { Q1: '01', Q2: '04', Q3: '07', Q4: '10' } as const

function yearBeforeCollection({ collection, collectionYear }: Setting): string | undefined {
  if (collectionYear === undefined) return undefined
  return `${collectionYear - 1}-${collection.quarter ? firstMonth[collection.quarter] : '01'}-01`
}
