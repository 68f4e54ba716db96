import type { Factsheet } from '../factsheet/factsheet'
import type { Problem } from './problem'
import { requirements } from './requirements'

export type { Problem } from './problem'

/**
 * The one gate of a complete export: what is missing, ill-formed, dangling or contradictory, in reading order. Empty
 * when the factsheet is complete. Explanations may be empty, and codes that no codebook here knows do not block.
 */
export function blockers(record: Factsheet): readonly Problem[] {
  const problems: Problem[] = []
  requirements(
    {
      need: (_part, met, missing) => {
        if (!met) problems.push(missing())
      },
      fault: (found) => {
        problems.push(found())
      },
    },
    record,
  )
  return problems
}
