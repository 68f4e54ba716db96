import { addressAt } from '../factsheet/address'
import { isTargeted, type Policy } from '../factsheet/policy'
import { maturityWords } from '../words/maturity'
import { measure, wayTo, type Aged, type Faulty } from './age'
import { gaps, lineageOf, startOf } from './lineage'
import { relationsNotUsed, relationFact } from './relation-facts'
import { conclude, type Fact, type NotUsed, type Suggestion } from './suggestion'
import {
  absenceFact,
  kindOf,
  nameOf,
  notInForce,
  policyAddress,
  typeFact,
  type Survey,
} from './survey'

const { facts, missing, why } = maturityWords

/**
 * Continuity: the years from the earliest starting year in the line of succession of a targeted policy in force to the
 * year of data collection.
 *
 * Annex, row 2 (continuity of cluster policies): absence 0; established within the last 2 years 0.5; between over 2 and
 * 10 years 1; over 10 years ago 2. Its description says that only targeted cluster policies count.
 *
 * The rubric leaves open, and we settle:
 * - from when to when: whole calendar years, from the starting year to the year of collection, so that exactly 2 years
 *   is still recent and exactly 10 still "between over 2 and 10"; months and quarters play no part;
 * - whether a policy continues its predecessors: it does, through relations "succeeds" at any depth, whatever lies
 *   between them in time, and also across a link that is not targeted (that link itself does not count);
 * - several lines: the one that gives the most;
 * - a starting year that is missing, or later than collection: its line gives nothing, however old the rest of it is;
 *   only another line that already reaches the highest level settles the matter without it;
 * - a type that is not known: nothing, unless the level is the same whether or not the policy is targeted.
 */
export function suggestContinuity(given: Survey): Suggestion {
  if (given.isEmpty) return conclude('continuity', 'nothingRecorded', { used: [], notUsed: [] })

  const certain = measure(given, isTargeted)
  const widest = given.record.policies.some(isUntyped)
    ? measure(given, (policy) => isTargeted(policy) || isUntyped(policy))
    : certain
  const notUsed = [...setAside(given), ...relationsNotUsed(given, certain.reached)]

  if (widest.outcome === 'none') {
    return conclude('continuity', 'continuity.noTargeted', { used: absenceFact(given), notUsed })
  }
  if (widest.outcome === 'undated') {
    const collection = addressAt('collection', 'year')
    return conclude('continuity', 'continuity.collectionYearMissing', {
      used: [{ address: collection, words: facts.collectionYearMissing }],
      notUsed,
    })
  }
  if (certain.outcome === 'faulty') return faulty(certain, notUsed)
  if (certain.outcome !== 'aged' || widest.outcome !== 'aged' || certain.rule !== widest.rule) {
    const untyped = [...widest.reached.values()].map((step) => step.policy).filter(isUntyped)
    return conclude('continuity', 'continuity.typeUnknown', {
      details: [missing.types(untyped.map(nameOf))],
      used: untyped.map((policy) => typeFact(given.record, policy)),
      notUsed: notUsed.filter((fact) => fact.why !== why.typeUnknown),
    })
  }
  return conclude('continuity', certain.rule, {
    details: [`${arithmetic(given, certain)}.`],
    used: agedFacts(given, certain),
    notUsed: [...notUsed, ...besideTheOldest(given, certain)],
  })
}

function isUntyped(policy: Policy): boolean {
  return kindOf(policy) === 'unknown'
}

function faulty(found: Faulty, notUsed: readonly NotUsed[]): Suggestion {
  if (found.undated.length > 0) {
    return conclude('continuity', 'continuity.startMissing', {
      details: [missing.starts(found.undated.map(nameOf))],
      used: found.undated.map(startFact),
      notUsed,
    })
  }
  return conclude('continuity', 'continuity.startAfterCollection', {
    details: [missing.startsAfter(found.late.map(nameOf))],
    used: found.late.map(startFact),
    notUsed,
  })
}

function arithmetic({ record }: Survey, { start, year, rule }: Aged): string {
  return facts.age(start, { year, quarter: record.collection.quarter }, rule)
}

function startFact(policy: Policy): Fact {
  const start = startOf(policy)
  const name = nameOf(policy)
  return {
    address: policyAddress(policy, 'history', 'start'),
    words: start === undefined ? facts.startMissing(name) : facts.start(name, start),
  }
}

/** From the policy in force back to the oldest: types and relations on the way, the start, the arithmetic. */
function agedFacts(given: Survey, found: Aged): readonly Fact[] {
  const way = wayTo(found)
  return [
    ...way.flatMap((step) => [
      ...(step.by ? [relationFact(given, step.by)] : []),
      typeFact(given.record, step.policy),
    ]),
    startFact(found.oldest),
    { address: addressAt('collection', 'year'), words: arithmetic(given, found) },
  ]
}

/** Starting years that are not the earliest, and the gaps in the line that decides. */
function besideTheOldest(given: Survey, found: Aged): readonly NotUsed[] {
  const head = wayTo(found)[0]
  const line = head ? lineageOf(given.succession, head.policy) : []
  return [
    ...[...found.reached.values()]
      .map((step) => step.policy)
      .filter((policy) => isTargeted(policy) && policy !== found.oldest)
      .map((policy) => ({
        ...startFact(policy),
        why: found.sound.has(policy.id) ? why.younger : why.lineIncomplete,
      })),
    ...gaps(line)
      .filter((gap) => gap.to - gap.from > 1)
      .map((gap) => ({
        address: policyAddress(gap.after, 'history', 'end'),
        words: facts.gap(gap.from, gap.to),
        why: why.gap,
      })),
  ]
}

/** Planned policies, ended ones, and types that do not count for continuity. */
function setAside(given: Survey): readonly NotUsed[] {
  const others = given.inForce
    .filter((policy) => !isTargeted(policy))
    .map((policy) => ({
      ...typeFact(given.record, policy),
      why: isUntyped(policy) ? why.typeUnknown : why.notTargeted,
    }))
  return [...notInForce(given), ...others]
}
