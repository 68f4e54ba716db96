import { answered } from '../factsheet/answer'
import type { Factsheet } from '../factsheet/factsheet'
import type { Relation } from '../factsheet/links'
import { isTargeted, type Policy } from '../factsheet/policy'
import { yearOf } from './year'

/** Who succeeds whom, read once from a record. Relations that name a policy the record lacks are left out. */
export type Succession = {
  readonly policies: ReadonlyMap<string, Policy>
  /** By the id of a policy: what it succeeds; nothing succeeds a planned policy. */
  readonly predecessors: ReadonlyMap<string, readonly Tie[]>
  /** By the id of a policy: the ids of what succeeds it. */
  readonly successors: ReadonlyMap<string, readonly string[]>
}
type Tie = { readonly relation: Relation; readonly policy: Policy }

/** How a walk back in time came to a policy: by which relation and from which policy; neither at its head. */
export type Step = { readonly policy: Policy; readonly by?: Relation; readonly from?: string }

export function succession(record: Pick<Factsheet, 'policies' | 'relations'>): Succession {
  const policies = new Map<string, Policy>()
  for (const policy of record.policies) {
    if (!policies.has(policy.id)) policies.set(policy.id, policy)
  }
  const predecessors = new Map<string, Tie[]>()
  const successors = new Map<string, string[]>()
  for (const relation of record.relations) {
    const [from, to] = [policies.get(relation.from), policies.get(relation.to)]
    if (relation.kind !== 'succeeds' || !from || !to) continue
    if (to.status === 'planned') continue
    append(predecessors, from.id, { relation, policy: to })
    append(successors, to.id, from.id)
  }
  return { policies, predecessors, successors }
}

/**
 * The heads and everything they succeed, at any depth, nearest first; by id. Each policy comes once, so a circle ends.
 * The walk goes on through policies of any type: who counts is the caller's question.
 */
export function reach(
  ties: Pick<Succession, 'predecessors'>,
  heads: readonly Policy[],
): ReadonlyMap<string, Step> {
  const reached = new Map<string, Step>(heads.map((policy) => [policy.id, { policy }]))
  // A Map goes on to what is added while it is walked: this is the queue.
  for (const id of reached.keys()) {
    for (const { relation, policy } of ties.predecessors.get(id) ?? []) {
      if (!reached.has(policy.id)) reached.set(policy.id, { policy, by: relation, from: id })
    }
  }
  return reached
}

/** The given policies and everything that succeeds one of them, at any depth; ids. */
export function successorsOf(
  ties: Pick<Succession, 'successors'>,
  ids: Iterable<string>,
): ReadonlySet<string> {
  const reached = new Set(ids)
  for (const id of reached) {
    for (const successor of ties.successors.get(id) ?? []) reached.add(successor)
  }
  return reached
}

/** A policy and its predecessors at any depth, as far as they are made for clusters (annex, row 2). */
export function lineageOf(ties: Pick<Succession, 'predecessors'>, head: Policy): readonly Policy[] {
  return [...reach(ties, [head]).values()].map((step) => step.policy).filter(isTargeted)
}

/** Calendar years between the end of one policy and the start of the next: 2016 to 2021 is 5. */
export type Gap = {
  readonly after: Policy
  readonly before: Policy
  readonly from: number
  readonly to: number
}

/**
 * The gaps in a line of policies, oldest first. Where an ended policy has no ending year, nothing is said about what
 * follows it; a policy without a starting year is left out.
 */
export function gaps(line: readonly Policy[]): readonly Gap[] {
  const dated = line
    .flatMap((policy) => {
      const start = startOf(policy)
      return start === undefined ? [] : [{ policy, start, end: Math.max(start, endOf(policy)) }]
    })
    .toSorted((one, other) => one.start - other.start)
  const found: Gap[] = []
  let last = dated[0]
  for (const next of dated.slice(1)) {
    if (!last) break
    if (next.start > last.end) {
      found.push({ after: last.policy, before: next.policy, from: last.end, to: next.start })
    }
    if (next.end >= last.end) last = next
  }
  return found
}

export function startOf(policy: Policy): number | undefined {
  return yearOf(answered(policy.history.start))
}

function endOf(policy: Policy): number {
  if (policy.status !== 'ended') return Infinity
  return yearOf(answered(policy.history.end)) ?? Infinity
}

function append<T>(lists: Map<string, T[]>, key: string, item: T) {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
