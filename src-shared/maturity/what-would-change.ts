import { levels, type Criterion, type Level } from '../codebook/criteria'
import type { Address } from '../factsheet/address'
import { apply, type Operation } from '../factsheet/operations'
import type { Policy } from '../factsheet/policy'
import { changeWords } from '../words/what-would-change'
import { changesOfFact, type ChangeOfFact } from './change-of-fact'
import { suggest } from './suggest'
import type { Suggestion } from './suggestion'
import { kindOf, policyAddress, survey, type Scored, type Survey } from './survey'

/** Facts that, were they so, would make the rules suggest `level`. */
export type WouldChange = {
  readonly level: Level
  readonly address: Address
  readonly words: string
  readonly operations: readonly Operation[]
}

export type WhatWouldChange = {
  /** To the nearest level above that can be reached, smallest changes first. Empty at the top. */
  readonly up: readonly WouldChange[]
  /** To the nearest level below. */
  readonly down: readonly WouldChange[]
  /** Where no level is suggested: what would settle it, by the level it gives. */
  readonly settle: readonly WouldChange[]
}

/** Enough to see what the level hangs on; a list of all of them would be read by nobody. */
const most = 3
/** So that a record of sixty policies is answered while a finger is still on the key. */
const mostPolicies = 8
const mostForPairs = 40

/**
 * The smallest changes of fact that would move the suggestion of one criterion to the next level up and down: single
 * facts, and pairs only where no single one does it. Each has been tried by the rules themselves, so what it says is so.
 * Only facts of policies that the suggestion speaks of are tried, and of a few more in force.
 */
export function whatWouldChange(record: Scored, criterion: Criterion): WhatWouldChange {
  const now = suggest(record)[criterion]
  const given = survey(record)
  const changes = changesOfFact(given, concerned(record, now))
  const single = changes.flatMap((change) => tried(record, criterion, change) ?? [])
  const level = now.level
  if (level === null) {
    const missing = single.filter((change) => !isOtherClaim(given, change))
    return { up: [], down: [], settle: missing.slice(0, most) }
  }
  const isNext = (found: readonly WouldChange[], direction: 1 | -1) =>
    found[0]?.level === levels[levels.indexOf(level) + direction]
  const [up, down] = [nearest(single, level, 1), nearest(single, level, -1)]
  if (isNext(up, 1) && isNext(down, -1)) return { up, down, settle: [] }
  const all = [
    ...single,
    ...pairs(changes.slice(0, mostForPairs)).flatMap(
      (change) => tried(record, criterion, change) ?? [],
    ),
  ]
  return { up: nearest(all, level, 1), down: nearest(all, level, -1), settle: [] }
}

/** The policies that the facts of a suggestion stand in, then others in force; not more than can be tried at once. */
function concerned(record: Scored, { used, notUsed }: Suggestion): readonly Policy[] {
  const spokenOf = new Set([...used, ...notUsed].map(({ address }) => policyAt(record, address)))
  const first = record.policies.filter((policy) => spokenOf.has(policy.id))
  const others = record.policies.filter((policy) => !spokenOf.has(policy.id))
  return [...first, ...others].slice(0, mostPolicies)
}

/** The policy that a fact is about; a relation's policies are always among the facts themselves. */
function policyAt(record: Scored, address: Address): string | undefined {
  const [list, id] = address.split('/')
  return list === 'evaluations' ? record.evaluations.find((each) => each.id === id)?.policy : id
}

/** Another status, or another type where there is one, is not the fact that is missing. */
function isOtherClaim({ record }: Survey, { address }: WouldChange): boolean {
  if (address.endsWith('/status')) return true
  if (!address.endsWith('/type')) return false
  return record.policies.some(
    (policy) => address === policyAddress(policy, 'type') && kindOf(policy) !== 'unknown',
  )
}

/** What the rules suggest after a change, where they suggest a level. */
function tried(
  record: Scored,
  criterion: Criterion,
  { address, words, operations }: ChangeOfFact,
): WouldChange | undefined {
  const changed = operations.reduce(apply, record)
  const { level } = suggest(changed)[criterion]
  return level === null ? undefined : { level, address, words, operations }
}

function nearest(
  found: readonly WouldChange[],
  from: Level,
  direction: 1 | -1,
): readonly WouldChange[] {
  const beyond = found.filter((each) => Math.sign(each.level - from) === direction)
  const distance = Math.min(...beyond.map((each) => Math.abs(each.level - from)))
  return beyond.filter((each) => Math.abs(each.level - from) === distance).slice(0, most)
}

/** Two changes at once, of different facts; the later is the one that stands further down. */
function pairs(changes: readonly ChangeOfFact[]): readonly ChangeOfFact[] {
  return changes.flatMap((one, at) =>
    changes
      .slice(at + 1)
      // Operations were each made for the record as it is: two may be applied after one another where they are apart.
      .filter((other) => one.address !== other.address)
      .map((other) => ({
        address: one.address,
        words: changeWords.and(one.words, other.words),
        operations: [...one.operations, ...other.operations],
      })),
  )
}
