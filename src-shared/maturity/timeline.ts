import { labelOf } from '../codebook/lookup'
import { answered } from '../factsheet/answer'
import type { Factsheet } from '../factsheet/factsheet'
import { isTargeted, type Policy, type PolicyStatus } from '../factsheet/policy'
import { timelineWords as words } from '../words/timeline'
import { gaps, lineageOf, startOf, succession, type Gap } from './lineage'
import { nameOf } from './survey'
import { yearOf } from './year'

/** The life of one policy. Years are calendar years; `end` is undefined while it goes on or where nobody knows. */
export type TimelineRow = {
  readonly policy: string
  readonly name: string
  readonly type: string
  readonly status: PolicyStatus
  /** Only these count for continuity (annex, row 2). */
  readonly isTargeted: boolean
  readonly start: number | undefined
  readonly end: number | undefined
  /** What it succeeds, implements or amends, in words, each by the id of its relation. */
  readonly ties: readonly { readonly relation: string; readonly words: string }[]
  readonly evaluations: readonly {
    readonly id: string
    readonly year: number
    readonly words: string
  }[]
  /** The years without a policy for clusters before this one, in its line of succession. */
  readonly gap: { readonly from: number; readonly to: number } | undefined
}

/** Policies, predecessors, gaps, evaluations and the collection of data on one axis of calendar years. */
export type Timeline = {
  /** First and last year that the axis shows; the last one is shown in whole. */
  readonly first: number
  readonly last: number
  /** When the data were collected; `at` is in years, the middle of the quarter where there is one. */
  readonly collection: { readonly at: number; readonly words: string } | undefined
  /** By starting year, the undated last. */
  readonly rows: readonly TimelineRow[]
}

type Drawn = Pick<Factsheet, 'codebook' | 'collection' | 'policies' | 'relations' | 'evaluations'>

/** undefined where no policy has a year: there is nothing to draw. */
export function timelineOf(record: Drawn): Timeline | undefined {
  const rows = rowsOf(record)
  const collected = yearOf(record.collection.year)
  const years = rows.flatMap(({ start, end, evaluations }) => [
    ...(start === undefined ? [] : [start]),
    ...(end === undefined ? [] : [end]),
    ...evaluations.map((each) => each.year),
  ])
  if (years.length === 0) return undefined
  const all = collected === undefined ? years : [...years, collected]
  return {
    first: Math.min(...all),
    last: Math.max(...all),
    collection: collected === undefined ? undefined : collectionAt(record, collected),
    rows,
  }
}

function collectionAt({ collection: { quarter } }: Drawn, year: number) {
  const quarters = quarter === null ? 2 : Number(quarter.slice(1)) - 0.5
  return { at: year + quarters / 4, words: words.collection(year, quarter) }
}

function rowsOf(record: Drawn): readonly TimelineRow[] {
  const ties = succession(record)
  const before = gapsByPolicy(record, ties)
  const name = (id: string) => {
    const policy = ties.policies.get(id)
    return policy ? nameOf(policy) : words.notRecorded
  }
  return record.policies
    .map((policy): TimelineRow => {
      const gap = before.get(policy.id)
      return {
        policy: policy.id,
        name: nameOf(policy),
        type:
          policy.type === null ? words.noType : labelOf(record.codebook, 'policyType', policy.type),
        status: policy.status,
        isTargeted: isTargeted(policy),
        start: startOf(policy),
        end: endOf(policy),
        ties: record.relations
          .filter((relation) => relation.from === policy.id)
          .map(({ id, kind, to }) => ({ relation: id, words: words.tie[kind](name(to)) })),
        evaluations: record.evaluations.flatMap((each) => {
          const year = yearOf(each.year)
          if (each.policy !== policy.id || year === undefined) return []
          const kind =
            each.kind === null
              ? words.evaluation
              : labelOf(record.codebook, 'evaluationAvailability', each.kind)
          return [{ id: each.id, year, words: `${kind}, ${year}` }]
        }),
        gap: gap && { from: gap.from, to: gap.to },
      }
    })
    .toSorted((one, other) => (one.start ?? Infinity) - (other.start ?? Infinity) || 0)
}

const endOf = (policy: Policy) => yearOf(answered(policy.history.end))

/** A gap stands before the policy that ends it; only those of over a year are ones (docs/score.md). */
function gapsByPolicy(
  record: Drawn,
  ties: ReturnType<typeof succession>,
): ReadonlyMap<string, Gap> {
  const heads = record.policies.filter(
    (policy) => policy.status === 'inForce' && isTargeted(policy),
  )
  return new Map(
    heads
      .flatMap((head) => gaps(lineageOf(ties, head)))
      .filter((gap) => gap.to - gap.from > 1)
      .map((gap) => [gap.before.id, gap]),
  )
}
