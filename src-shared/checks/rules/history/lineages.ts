import type { Factsheet } from '../../../factsheet/factsheet'
import { isTargeted } from '../../../factsheet/policy'
import { gaps, lineageOf, succession, type Gap } from '../../../maturity/lineage'

/** Gaps of over a year in the lineages of the policies for clusters that are in force, each once. */
export function longGaps(record: Factsheet): readonly Gap[] {
  const ties = succession(record)
  const heads = record.policies.filter((each) => each.status === 'inForce' && isTargeted(each))
  const found = new Map<string, Gap>()
  for (const head of heads) {
    for (const gap of gaps(lineageOf(ties, head))) {
      if (gap.to - gap.from > 1) found.set(`${gap.after.id} ${gap.to}`, gap)
    }
  }
  return [...found.values()]
}
