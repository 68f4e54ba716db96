import type { Factsheet } from '../factsheet/factsheet'
import { partsOf, type Part } from '../factsheet/parts'
import { requirements } from './requirements'

/** How many of the answers that a complete export needs are there. */
export type Progress = { readonly answered: number; readonly of: number }

/**
 * Progress of each part in the order of the navigation; `of` is 0 where a complete export needs nothing. Counted from
 * the questions `blockers` asks: a part is full exactly when nothing in it is missing, though a value may be ill-formed.
 */
export function partProgress(record: Factsheet): ReadonlyMap<Part, Progress> {
  const counts = new Map(
    partsOf(record.policies.map((policy) => policy.id)).map((part) => [
      part,
      { answered: 0, of: 0 },
    ]),
  )
  countNeeds(record, (part, met) => {
    const count = counts.get(part)
    if (!count) return
    count.of += 1
    if (met) count.answered += 1
  })
  return counts
}

export function progress(record: Factsheet): Progress {
  const whole = { answered: 0, of: 0 }
  countNeeds(record, (_part, met) => {
    whole.of += 1
    if (met) whole.answered += 1
  })
  return whole
}

function countNeeds(record: Factsheet, count: (part: Part, met: boolean) => void): void {
  requirements({ need: count, fault: () => {} }, record)
}
