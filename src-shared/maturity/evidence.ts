import { maturityWords } from '../words/maturity'
import { evaluationsOf, type Evaluations, type Found } from './evaluations'
import { conclude, type Fact, type NotUsed, type Suggestion } from './suggestion'
import { absenceFact, nameOf, notInForce, policyAddress, type Survey } from './survey'

const { facts: words, missing, why } = maturityWords

/**
 * Evidence of performance: monitoring and evaluations of policies in force, else evaluations of what they succeed.
 *
 * Annex, row 3 (evidence of performance): no evaluation and / or monitoring 0; evaluations of past policies, e.g.
 * ex-ante 0.5; monitoring or an ongoing / interim evaluation 1; monitoring and ex-ante or ongoing / interim 2.
 *
 * The rubric leaves open, and we settle:
 * - of which policies: all in force, whatever their type; two policies together may give what neither gives alone;
 * - which policies are past: ended ones that a policy in force succeeds, at any depth and of any type; an ended policy
 *   that nothing in force succeeds is history, not a part of the present policy, and is shown among the facts set aside;
 * - what kind of a past evaluation: any; monitoring of an ended policy is a past evaluation too;
 * - ex-post, which no level names: alone it gives 0.5, like ex-ante alone, and beside monitoring it adds nothing;
 * - an evaluation dated after the year of collection: it does not count; one without a year does;
 * - what was not examined: nothing is suggested while it could change the level. "No policy evaluation" ticked alone
 *   counts as examined; where it stands beside another kind, the other kind counts.
 */
export function suggestEvidence(given: Survey): Suggestion {
  if (given.isEmpty) return conclude('evidence', 'nothingRecorded', { used: [], notUsed: [] })
  const found = evaluationsOf(given)
  const rule = ruleOf(found)
  const open = openQuestions(found, rule)
  const sorted = sort(found, rule)
  if (open) {
    return conclude('evidence', open.rule, {
      details: open.details,
      used: [...open.facts, ...sorted.used],
      notUsed: [...sorted.notUsed, ...found.notUsed],
    })
  }
  const nothing = rule === 'evidence.none'
  return conclude('evidence', rule, {
    used: nothing ? [...absenceFact(given), ...found.none] : sorted.used,
    notUsed: [
      ...(given.inForce.length === 0 ? notInForce(given) : []),
      ...sorted.notUsed,
      ...found.notUsed,
    ],
  })
}

type Settled = 'evidence.none' | 'evidence.past' | 'evidence.running' | 'evidence.runningAndMore'

/** What is known for sure. A kind that is not known counts as the least it can be: an evaluation of some kind. */
function ruleOf({ current, past }: Evaluations): Settled {
  const has = (kind: Found['kind']) => current.some((one) => one.kind === kind)
  if (has('monitoring') && (has('ex-ante') || has('interim'))) return 'evidence.runningAndMore'
  if (has('monitoring') || has('interim')) return 'evidence.running'
  return current.length > 0 || past.length > 0 ? 'evidence.past' : 'evidence.none'
}

/** What could still raise the level: below 2 anything of a policy in force, at 0 anything of a past one too. */
function openQuestions(found: Evaluations, rule: Settled) {
  if (rule === 'evidence.runningAndMore') return undefined
  const unexamined =
    rule === 'evidence.none' ? [...found.openCurrent, ...found.openPast] : found.openCurrent
  const unknown = found.current.filter((one) => one.kind === 'unknown')
  const details = [
    ...(unknown.length > 0 ? [missing.kinds(unknown.map((one) => one.fact.words))] : []),
    ...(unexamined.length > 0 ? [missing.evaluations(unexamined.map(nameOf))] : []),
  ]
  const facts: Fact[] = [
    ...unknown.map((one) => one.fact),
    ...unexamined.map((policy) => ({
      address: policyAddress(policy, 'evaluation'),
      words: words.evaluationOpen(nameOf(policy)),
    })),
  ]
  if (unknown.length > 0) return { rule: 'evidence.kindUnknown', details, facts } as const
  return unexamined.length > 0
    ? ({ rule: 'evidence.notExamined', details, facts } as const)
    : undefined
}

/** Which evaluations make the level, and why the others do not; unknown kinds below 2 are an open question. */
function sort({ current, past }: Evaluations, rule: Settled) {
  const used: Fact[] = []
  const notUsed: NotUsed[] = []
  for (const { kind, fact } of current) {
    if (makers[rule].includes(kind)) used.push(fact)
    else if (kind === 'unknown' && rule !== 'evidence.runningAndMore') continue
    else if (kind === 'ex-ante') notUsed.push({ ...fact, why: why.evaluationNeedsMonitoring })
    else notUsed.push({ ...fact, why: why.evaluationOutweighed })
  }
  if (rule === 'evidence.past') used.push(...past)
  else notUsed.push(...past.map((fact) => ({ ...fact, why: why.evaluationOutweighed })))
  return { used, notUsed }
}

/** The kinds that make a level, of policies in force. */
const makers: Readonly<Record<Settled, readonly Found['kind'][]>> = {
  'evidence.none': [],
  'evidence.past': ['ex-ante', 'ex-post'],
  'evidence.running': ['monitoring', 'interim'],
  'evidence.runningAndMore': ['monitoring', 'interim', 'ex-ante'],
}
