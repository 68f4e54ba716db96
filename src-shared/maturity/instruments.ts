import { isTargeted, type Policy } from '../factsheet/policy'
import type { Choices } from '../factsheet/section'
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

const { facts, missing, why } = maturityWords

/**
 * Cluster support instruments: of targeted policies in force first, else financial ones of the others.
 *
 * Annex, row 4 (cluster support instruments): none 0; financial support in the broader and / or sectoral policy 0.5;
 * financial or technical support in dedicated cluster policy 1; financial and technical support there 2.
 *
 * The rubric leaves open, and we settle:
 * - technical support only, in broad or sectoral policies: no level fits, so none is suggested and its neighbours 0 and
 *   0.5 are shown;
 * - several policies: two targeted ones together may give what neither gives alone;
 * - a category of the lists that the codebook does not know: it is an instrument, since both lists hold nothing else;
 * - what was not examined, or has no known type: nothing is suggested while it could change the level.
 */
export function suggestInstruments(given: Survey): Suggestion {
  if (given.isEmpty) return conclude('instruments', 'nothingRecorded', { used: [], notUsed: [] })
  const found = tally(given.inForce)
  const [least, most] = [ruleOf(found, isYes), ruleOf(found, isPossible)]
  if (least === most) {
    return conclude('instruments', least, {
      ...sort(given, found, least),
      ...(least === 'instruments.technicalElsewhere' && { neighbours: [0, 0.5] as const }),
    })
  }
  const open = openQuestions(given, found)
  const sorted = sort(given, found, least)
  return conclude('instruments', open.rule, {
    details: open.details,
    used: [...open.facts, ...sorted.used],
    notUsed: sorted.notUsed.filter((fact) => fact.why !== why.typeUnknown),
  })
}

const bothMeans = ['financial', 'technical'] as const
type Means = (typeof bothMeans)[number]
type Known = 'yes' | 'no' | 'maybe'
type Tally = Readonly<Record<'targeted' | 'elsewhere', Readonly<Record<Means, Known>>>>

/** Ticked means yes; unticked means no only once the list was examined. */
function known(list: Choices): Known {
  if (list.choices.length > 0) return 'yes'
  return list.examined ? 'no' : 'maybe'
}

/**
 * What policies for clusters have, and what others have. A policy of unknown type counts as one elsewhere, the least it
 * can be, and may be one for clusters.
 */
function tally(policies: readonly Policy[]): Tally {
  const found = {
    targeted: { financial: 'no' as Known, technical: 'no' as Known },
    elsewhere: { financial: 'no' as Known, technical: 'no' as Known },
  }
  for (const policy of policies) {
    for (const means of bothMeans) {
      const has = known(policy.instruments[means])
      const where = isTargeted(policy) ? found.targeted : found.elsewhere
      where[means] = either(where[means], has)
      if (kindOf(policy) === 'unknown' && has !== 'no') {
        found.targeted[means] = either(found.targeted[means], 'maybe')
      }
    }
  }
  return found
}

function either(one: Known, other: Known): Known {
  if (one === 'yes' || other === 'yes') return 'yes'
  return one === 'maybe' || other === 'maybe' ? 'maybe' : 'no'
}

const isYes = (value: Known) => value === 'yes'
const isPossible = (value: Known) => value !== 'no'

type Settled =
  | 'instruments.none'
  | 'instruments.technicalElsewhere'
  | 'instruments.financialElsewhere'
  | 'instruments.oneKind'
  | 'instruments.bothKinds'

/** More support never leads to a rule further up this list, so the least and the most possible bound all between. */
function ruleOf({ targeted, elsewhere }: Tally, is: (value: Known) => boolean): Settled {
  if (is(targeted.financial) && is(targeted.technical)) return 'instruments.bothKinds'
  if (is(targeted.financial) || is(targeted.technical)) return 'instruments.oneKind'
  if (is(elsewhere.financial)) return 'instruments.financialElsewhere'
  return is(elsewhere.technical) ? 'instruments.technicalElsewhere' : 'instruments.none'
}

/** The lists to examine and the types to choose, only those that could change the level. */
function openQuestions(given: Survey, { targeted, elsewhere }: Tally) {
  const targetedDecides = isYes(targeted.financial) || isYes(targeted.technical)
  const couldBeElsewhere = (means: Means): boolean =>
    !targetedDecides &&
    !isYes(elsewhere.financial) &&
    (means === 'financial' || !isYes(elsewhere.technical))
  const matters = (policy: Policy, means: Means): boolean => {
    const couldBeTargeted = isTargeted(policy) || kindOf(policy) === 'unknown'
    if (couldBeTargeted && !isYes(targeted[means])) return true
    return !isTargeted(policy) && couldBeElsewhere(means)
  }
  const unexamined = (means: Means) =>
    given.inForce.filter(
      (policy) => known(policy.instruments[means]) === 'maybe' && matters(policy, means),
    )
  const untyped = given.inForce.filter(
    (policy) =>
      kindOf(policy) === 'unknown' &&
      bothMeans.some(
        (means) => known(policy.instruments[means]) !== 'no' && !isYes(targeted[means]),
      ),
  )
  const [financial, technical] = [unexamined('financial'), unexamined('technical')]
  const details = [
    ...(untyped.length > 0 ? [missing.types(untyped.map(nameOf))] : []),
    ...(financial.length > 0 ? [missing.financial(financial.map(nameOf))] : []),
    ...(technical.length > 0 ? [missing.technical(technical.map(nameOf))] : []),
  ]
  const rule =
    financial.length + technical.length > 0 ? 'instruments.notExamined' : 'instruments.typeUnknown'
  const open: Fact[] = [
    ...untyped.map((policy) => typeFact(given.record, policy)),
    ...financial.map((policy) => instrumentFact(policy, 'financial')),
    ...technical.map((policy) => instrumentFact(policy, 'technical')),
  ]
  return { rule, details, facts: open } as const
}

/** Which policies and instruments make the level, and why the others do not. */
function sort(given: Survey, found: Tally, rule: Settled) {
  if (given.inForce.length === 0) return { used: absenceFact(given), notUsed: notInForce(given) }
  const used: Fact[] = []
  const notUsed: NotUsed[] = [...notInForce(given)]
  const targetedDecides = rule === 'instruments.oneKind' || rule === 'instruments.bothKinds'
  for (const policy of given.inForce) {
    const kind = kindOf(policy)
    if (kind === 'targeted' || (kind !== 'unknown' && !targetedDecides)) {
      used.push(typeFact(given.record, policy))
    }
    for (const means of bothMeans) {
      const has = known(policy.instruments[means])
      // That one policy lacks what another has does not count for anything.
      const isOutdone =
        has === 'no' && isYes(found[isTargeted(policy) ? 'targeted' : 'elsewhere'][means])
      if (has === 'maybe' || isOutdone) continue
      const fact = instrumentFact(policy, means)
      const reason = whyNotUsed(kind, means, rule)
      if (reason === undefined) used.push(fact)
      else if (has === 'yes') notUsed.push({ ...fact, why: reason })
    }
  }
  return { used, notUsed }
}

function whyNotUsed(kind: PolicyKind, means: Means, rule: Settled): string | undefined {
  if (kind === 'targeted') return undefined
  if (rule === 'instruments.oneKind' || rule === 'instruments.bothKinds') return why.targetedFirst
  if (kind === 'unknown') return why.typeUnknown
  return rule === 'instruments.financialElsewhere' && means === 'technical'
    ? why.technicalAddsNothing
    : undefined
}

function instrumentFact(policy: Policy, means: Means): Fact {
  const list = policy.instruments[means]
  const words = facts[means][known(list)]
  return {
    address: policyAddress(policy, 'instruments', means),
    words: words(nameOf(policy), list.choices.length),
  }
}
