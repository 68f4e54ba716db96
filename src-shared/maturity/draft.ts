import { labelOf } from '../codebook/lookup'
import type { Criterion } from '../codebook/criteria'
import { answered } from '../factsheet/answer'
import { isTargeted, type Policy } from '../factsheet/policy'
import type { Choices } from '../factsheet/section'
import { draftWords as words } from '../words/draft'
import { measure, wayTo } from './age'
import { gaps, reach, startOf } from './lineage'
import { nameOf, survey, type Scored, type Survey } from './survey'
import { yearOf } from './year'

/**
 * One neutral paragraph on a criterion (Markdown, English) out of the record's own facts, each sentence one of them;
 * empty where there are none. It names what is recorded and draws no conclusion: that is the assessment's.
 */
export function draftFromFacts(record: Scored, criterion: Criterion): string {
  const given = survey(record)
  if (given.isEmpty) return ''
  const sentences = record.policies.length === 0 ? [words.absence] : told[criterion](given)
  return sentences.map(capital).join(' ')
}

const capital = (sentence: string) => sentence.charAt(0).toLocaleUpperCase('en') + sentence.slice(1)

const told: Readonly<Record<Criterion, (given: Survey) => readonly string[]>> = {
  scope: ({ record, inForce }) => {
    const planned = record.policies.filter((policy) => policy.status === 'planned')
    return [
      inForce.length === 0
        ? words.noneInForce(record.collection)
        : words.inForce(
            record.collection,
            inForce.map((policy) => ({ name: nameOf(policy), type: typeOf(record, policy) })),
          ),
      ...(planned.length > 0 ? [words.planned(planned.map(nameOf))] : []),
    ]
  },
  continuity: (given) => {
    const found = measure(given, isTargeted)
    const line = [...found.reached.values()].toReversed()
    const [head] = found.outcome === 'aged' ? wayTo(found) : []
    const policies = [...reach(given.succession, head ? [head.policy] : []).values()]
    return [
      ...line.flatMap(({ policy, by, from }) => {
        const after = from === undefined ? undefined : given.succession.policies.get(from)
        const succession =
          by && after ? [words.follows(nameOf(after), nameOf(policy), startOf(after))] : []
        return [...life(policy, isSucceeding(given, policy, found.reached)), ...succession]
      }),
      ...gaps(policies.map((step) => step.policy).filter(isTargeted))
        .filter((gap) => gap.to - gap.from > 1)
        .map((gap) => words.gap(gap.from, gap.to)),
      ...(found.outcome === 'aged' ? [words.age(found.start, found.year)] : []),
    ]
  },
  evidence: (given) => {
    const reached = reach(given.succession, given.inForce)
    return [...reached.values()].flatMap(({ policy }) => evaluationsOf(given, policy))
  },
  instruments: ({ record, inForce }) =>
    inForce.flatMap((policy) => {
      const { financial, technical } = policy.instruments
      const labels = (list: Choices, name: 'financialInstruments' | 'technicalInstruments') =>
        list.choices.map(({ code, text }) =>
          code === 'others' && text?.trim() ? text.trim() : labelOf(record.codebook, name, code),
        )
      const name = nameOf(policy)
      const nothing =
        financial.choices.length + technical.choices.length === 0 &&
        financial.examined &&
        technical.examined
      return [
        ...(financial.choices.length > 0
          ? [words.financial(name, labels(financial, 'financialInstruments'))]
          : []),
        ...(technical.choices.length > 0
          ? [words.technical(name, labels(technical, 'technicalInstruments'))]
          : []),
        ...(nothing ? [words.noInstruments(name)] : []),
      ]
    }),
}

function typeOf({ codebook }: Scored, policy: Policy): string {
  return policy.type === null ? '' : labelOf(codebook, 'policyType', policy.type)
}

/** Whether another sentence already says when it began. */
function isSucceeding(
  given: Survey,
  policy: Policy,
  reached: ReadonlyMap<string, unknown>,
): boolean {
  return (given.succession.predecessors.get(policy.id) ?? []).some((tie) =>
    reached.has(tie.policy.id),
  )
}

function life(policy: Policy, isTold: boolean): readonly string[] {
  const [name, start] = [nameOf(policy), startOf(policy)]
  const end = yearOf(answered(policy.history.end))
  if (policy.status === 'ended' && start !== undefined && end !== undefined)
    return [words.ran(name, start, end)]
  if (policy.status === 'ended' && start === undefined) return [words.ended(name)]
  return start === undefined || isTold ? [] : [words.began(name, start)]
}

/** Entries with their years, then kinds that are only ticked. */
function evaluationsOf({ record }: Survey, policy: Policy): readonly string[] {
  const kindOf = (code: string) => labelOf(record.codebook, 'evaluationAvailability', code)
  const entries = record.evaluations.filter(
    (each) => each.policy === policy.id && each.kind !== 'none',
  )
  const ticked = policy.evaluation.choices
    .map((each) => each.code)
    .filter((code) => code !== 'none' && !entries.some((each) => each.kind === code))
  const kinds = [
    ...entries.map(({ kind, year }) =>
      words.kindIn(kind === null ? words.evaluation : kindOf(kind), year.trim()),
    ),
    ...ticked.map((code) => words.kindIn(kindOf(code), '')),
  ]
  if (kinds.length === 1) return [words.evaluated(nameOf(policy), kinds)]
  if (kinds.length > 1) return [words.evaluations(nameOf(policy), kinds)]
  const isKnown =
    Boolean(policy.evaluation.examined) ||
    policy.evaluation.choices.some((each) => each.code === 'none')
  return isKnown ? [words.notEvaluated(nameOf(policy))] : []
}
