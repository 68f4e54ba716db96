import { sourceFindings } from '../../../words/findings-sources'
import { dateComplaint, isBlank } from '../../field'
import type { Rule } from '../../rule'

export const accessDatesSeveral: Rule = {
  rule: 'access-dates-several',
  of: 'source',
  find: ({ source, address, name }) => {
    const days = source.accesses.filter((day) => !isBlank(day))
    if (days.length < 2) return []
    const where = `${address}/accesses`
    const last = days
      .filter((day) => dateComplaint(day) === undefined)
      .toSorted()
      .at(-1)
    return [
      {
        address: where,
        says: sourceFindings.accessedOften(name(), days),
        facts: days,
        ...(last !== undefined && {
          mend: {
            label: sourceFindings.keepDay(last),
            operations: () => [
              { kind: 'value' as const, address: where, before: source.accesses, after: [last] },
            ],
          },
        }),
      },
    ]
  },
}
