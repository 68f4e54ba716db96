import type { Policy } from '../factsheet/policy'
import { reach, startOf, successorsOf, type Step } from './lineage'
import type { Survey } from './survey'

type Reached = ReadonlyMap<string, Step>
export type Faulty = {
  readonly outcome: 'faulty'
  readonly reached: Reached
  readonly undated: readonly Policy[]
  readonly late: readonly Policy[]
}
export type RuleOfAge = 'continuity.upTo2' | 'continuity.upTo10' | 'continuity.over10'
export type Aged = {
  readonly outcome: 'aged'
  readonly rule: RuleOfAge
  readonly reached: Reached
  /** What was reached from the lines without a fault; the oldest is among it. */
  readonly sound: Reached
  readonly oldest: Policy
  readonly start: number
  readonly year: number
}
type Measure =
  | { readonly outcome: 'none'; readonly reached: Reached }
  | { readonly outcome: 'undated'; readonly reached: Reached }
  | Faulty
  | Aged

/** The age of the lines of those policies in force that count. Linear in policies and relations. */
export function measure(given: Survey, counts: (policy: Policy) => boolean): Measure {
  const { succession, collectionYear: year } = given
  const heads = given.inForce.filter(counts)
  const reached = reach(succession, heads)
  if (heads.length === 0) return { outcome: 'none', reached }
  if (year === undefined) return { outcome: 'undated', reached }

  const undated: Policy[] = []
  const late: Policy[] = []
  for (const { policy } of reached.values()) {
    if (!counts(policy)) continue
    const start = startOf(policy)
    if (start === undefined) undated.push(policy)
    else if (start > year) late.push(policy)
  }
  const spoilt = successorsOf(
    succession,
    [...undated, ...late].map((policy) => policy.id),
  )
  const sound =
    spoilt.size === 0
      ? reached
      : reach(
          succession,
          heads.filter((head) => !spoilt.has(head.id)),
        )
  const oldest = oldestOf([...sound.values()].map((step) => step.policy).filter(counts))
  if (!oldest) return { outcome: 'faulty', reached, undated, late }
  const rule = ruleOfAge(year - oldest.start)
  return spoilt.size > 0 && rule !== 'continuity.over10'
    ? { outcome: 'faulty', reached, undated, late }
    : { outcome: 'aged', rule, reached, sound, oldest: oldest.policy, start: oldest.start, year }
}

/** In whole calendar years. Annex, row 2: "within the last 2 years", "between over 2 and 10 years", "over 10 years ago". */
export function ruleOfAge(years: number): RuleOfAge {
  if (years <= 2) return 'continuity.upTo2'
  return years <= 10 ? 'continuity.upTo10' : 'continuity.over10'
}

function oldestOf(policies: readonly Policy[]) {
  let oldest: { readonly policy: Policy; readonly start: number } | undefined
  for (const policy of policies) {
    const start = startOf(policy)
    if (start !== undefined && (!oldest || start < oldest.start)) oldest = { policy, start }
  }
  return oldest
}

/** The steps from a policy in force to the oldest, in this order. */
export function wayTo({ sound, oldest }: Aged): readonly Step[] {
  const way: Step[] = []
  let step = sound.get(oldest.id)
  while (step) {
    way.push(step)
    step = step.from === undefined ? undefined : sound.get(step.from)
  }
  return way.toReversed()
}
