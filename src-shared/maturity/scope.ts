import { answered } from '../factsheet/answer'
import type { Policy } from '../factsheet/policy'
import { maturityWords } from '../words/maturity'
import { conclude, type Fact, type NotUsed, type Suggestion } from './suggestion'
import {
  absenceFact,
  kindOf,
  nameOf,
  notInForce,
  policyAddress,
  typeFact,
  type PolicyKind,
  type Survey,
} from './survey'
import { yearOf } from './year'

const { facts, missing, why } = maturityWords

/**
 * Policy scope: the highest type in force decides.
 *
 * Annex, row 1 (policy scope): absence of cluster policy 0, broader policies 0.5, specific sectoral policies 1,
 * targeted cluster policies 2. Chapter 2 reads level 2 as "national and/or regional".
 *
 * The rubric leaves open, and we settle:
 * - as of when: the status at data collection, also where the years contradict it;
 * - planned and ended policies: they do not count;
 * - whether a regional policy alone is enough for 2: it is, by "and/or" in chapter 2;
 * - what shows an absence: a declaration, or policies that are all planned or ended; an empty list shows nothing;
 * - a policy in force without a known type: nothing is suggested, unless a targeted one settles it.
 */
export function suggestScope(given: Survey): Suggestion {
  const { record, inForce } = given
  if (given.isEmpty) return conclude('scope', 'nothingRecorded', { used: [], notUsed: [] })
  if (inForce.length === 0) {
    const rule = record.policies.length === 0 ? 'scope.absent' : 'scope.noneInForce'
    return conclude('scope', rule, { used: absenceFact(given), notUsed: notInForce(given) })
  }

  const highest = highestOf(inForce.map(kindOf))
  const used: Fact[] = []
  const notUsed: NotUsed[] = [
    ...notInForce(given),
    ...absenceFact(given).map((fact) => ({ ...fact, why: why.absenceContradicted })),
    ...inForce.flatMap((policy) => endPassed(given, policy)),
  ]
  for (const policy of inForce) {
    const kind = kindOf(policy)
    const fact = typeFact(record, policy)
    if (kind === highest) used.push(fact)
    else if (kind === 'unknown') notUsed.push({ ...fact, why: why.typeUnknown })
    else if (highest === 'unknown') notUsed.push({ ...fact, why: why.perhapsOutranked })
    else notUsed.push({ ...fact, why: why.outranked })
  }
  if (highest !== 'unknown') return conclude('scope', `scope.${highest}`, { used, notUsed })
  const untyped = inForce.filter((policy) => kindOf(policy) === 'unknown')
  const details = [missing.types(untyped.map(nameOf))]
  return conclude('scope', 'scope.typeUnknown', { details, used, notUsed })
}

/** An unknown type may be any, so only a targeted policy, the highest there is, stands above it. */
function highestOf(kinds: readonly PolicyKind[]): PolicyKind {
  const order = ['targeted', 'unknown', 'sectoral', 'broad'] as const
  return order.find((kind) => kinds.includes(kind)) ?? 'unknown'
}

function endPassed(given: Survey, policy: Policy): readonly NotUsed[] {
  const end = yearOf(answered(policy.history.end))
  if (end === undefined || given.collectionYear === undefined || end >= given.collectionYear) {
    return []
  }
  return [
    {
      address: policyAddress(policy, 'history', 'end'),
      words: facts.end(nameOf(policy), end),
      why: why.endPassed,
    },
  ]
}
