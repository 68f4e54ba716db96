import { labelOf } from '../codebook/lookup'
import { addressAt } from '../factsheet/address'
import type { Evaluation } from '../factsheet/links'
import type { Policy } from '../factsheet/policy'
import { ticks } from '../factsheet/section'
import { maturityWords } from '../words/maturity'
import { reach } from './lineage'
import type { Fact, NotUsed } from './suggestion'
import { nameOf, policyAddress, type Survey } from './survey'
import { yearOf } from './year'

const { facts, why } = maturityWords

/** The kinds that the rules tell apart: codes of the list "Availability". */
const kinds = ['ex-ante', 'interim', 'monitoring', 'ex-post'] as const
type EvaluationKind = (typeof kinds)[number]

/** Ticked by an analyst who looked and found none. */
const noEvaluation = 'none'

export type Found = { readonly kind: EvaluationKind | 'unknown'; readonly fact: Fact }

/** The evaluations of a record by whether the policy they are of is in force or an ended predecessor of one. */
export type Evaluations = {
  readonly current: readonly Found[]
  readonly past: readonly Fact[]
  /** Policies in force, and ended predecessors, whose evaluation section leaves room for more. */
  readonly openCurrent: readonly Policy[]
  readonly openPast: readonly Policy[]
  /** Said to be without evaluation, or examined and found without. */
  readonly none: readonly Fact[]
  readonly notUsed: readonly NotUsed[]
}

/** Reads both places where evaluations stand: ticks in a policy's section, and entries of their own. */
export function evaluationsOf(given: Survey): Evaluations {
  const reached = reach(given.succession, given.inForce)
  const found = {
    current: [] as Found[],
    past: [] as Fact[],
    openCurrent: [] as Policy[],
    openPast: [] as Policy[],
    none: [] as Fact[],
    notUsed: [] as NotUsed[],
  }

  const add = (policy: Policy, one: Found) => {
    if (policy.status === 'inForce') found.current.push(one)
    else if (policy.status === 'planned') {
      found.notUsed.push({ ...one.fact, why: why.evaluationPlanned })
    } else if (reached.has(policy.id)) found.past.push(one.fact)
    else found.notUsed.push({ ...one.fact, why: why.evaluationNoSuccessor })
  }

  for (const policy of given.record.policies) {
    const address = policyAddress(policy, 'evaluation')
    for (const { code } of policy.evaluation.choices) {
      const kind = kindOfEvaluation(code)
      // “None” is no kind; an unknown code may mean anything, even that there is none: `leavesRoom` reckons with it.
      if (kind === 'unknown') continue
      const words = facts.evaluation(nameOf(policy), labelOfKind(given, code), '')
      add(policy, { kind, fact: { address, words } })
    }
    if (!reached.has(policy.id)) continue
    if (leavesRoom(policy)) {
      if (policy.status === 'inForce') found.openCurrent.push(policy)
      else found.openPast.push(policy)
    } else if (!policy.evaluation.choices.some((each) => each.code !== noEvaluation)) {
      found.none.push({ address, words: facts.noEvaluation(nameOf(policy)) })
    }
  }

  for (const evaluation of given.record.evaluations) {
    const policy = given.succession.policies.get(evaluation.policy)
    const fact = evaluationFact(given, evaluation, policy)
    const made = yearOf(evaluation.year)
    if (!policy) found.notUsed.push({ ...fact, why: why.evaluationPolicyMissing })
    else if (evaluation.kind === noEvaluation) {
      found.notUsed.push({ ...fact, why: why.notAnEvaluation })
    } else if ((made ?? -Infinity) > (given.collectionYear ?? Infinity)) {
      found.notUsed.push({ ...fact, why: why.afterCollection })
    } else add(policy, { kind: kindOfEvaluation(evaluation.kind), fact })
  }
  return found
}

/**
 * Whether a further evaluation may come to light. An examined section says all it has to say, and so does "no policy
 * evaluation" where it stands alone; a code that the rules do not know never does.
 */
function leavesRoom({ evaluation }: Policy): boolean {
  const codes = evaluation.choices.map((each) => each.code)
  if (codes.some((code) => code !== noEvaluation && kindOfEvaluation(code) === 'unknown')) {
    return true
  }
  return !evaluation.examined && !(codes.length === 1 && ticks(evaluation, noEvaluation))
}

function kindOfEvaluation(code: string | null): EvaluationKind | 'unknown' {
  return kinds.find((kind) => kind === code) ?? 'unknown'
}

function labelOfKind(given: Survey, code: string | null): string {
  return code === null
    ? facts.kindMissing
    : labelOf(given.record.codebook, 'evaluationAvailability', code)
}

function evaluationFact(given: Survey, evaluation: Evaluation, policy: Policy | undefined): Fact {
  const name = policy ? nameOf(policy) : facts.notInRecord
  return {
    address: addressAt('evaluations', evaluation.id),
    words: facts.evaluation(name, labelOfKind(given, evaluation.kind), evaluation.year.trim()),
  }
}
