import type { Question } from '../../src-shared/calibration/question'
import type { CountryGroup } from '../../src-shared/codebook/country-groups'
import type { ComparedList } from '../../src-shared/comparison/digest'
import type { Grouping } from '../../src-shared/comparison/groups'

export type Tab = 'maturity' | ComparedList | 'sideBySide' | 'calibration'

/** Where somebody is in the comparison: kept while they look into a factsheet, so that they come back to it. */
export type ComparePlace = {
  readonly ids: readonly string[]
  /** null: all of them, whatever edition they are of. */
  readonly edition: number | null
  readonly group: CountryGroup | null
  readonly tab: Tab
  readonly grouping: Grouping
  /** Whether what stands behind the chosen cell is shown beside. */
  readonly isExplained: boolean
  /** The chosen cell of a matrix. */
  readonly cell: { readonly id: string; readonly code: string } | null
  /** What is calibrated. */
  readonly question: Question
  /** What stands side by side; null while nobody has chosen. */
  readonly beside: readonly string[] | null
  /** How far the view was scrolled. */
  readonly scrolled: number
}

export function placeFor(
  ids: readonly string[],
  /** Of each of them. */
  editions: readonly number[],
): ComparePlace {
  return {
    ids,
    // The same edition only, unless somebody asks for more.
    edition: mostOf(editions),
    group: null,
    tab: 'maturity',
    grouping: 'country',
    isExplained: false,
    cell: null,
    question: { kind: 'criterion', criterion: 'scope' },
    beside: null,
    scrolled: 0,
  }
}

/** The edition that most are of; of equals the newest. A next edition that has just been begun is not yet one to compare. */
function mostOf(editions: readonly number[]): number | null {
  const counts = new Map<number, number>()
  for (const edition of editions) counts.set(edition, (counts.get(edition) ?? 0) + 1)
  const [first] = [...counts].toSorted(
    ([one, times], [other, otherTimes]) => otherTimes - times || other - one,
  )
  return first?.[0] ?? null
}
