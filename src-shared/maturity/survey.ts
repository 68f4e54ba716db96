import { labelOf } from '../codebook/lookup'
import { addressAt } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import { isTargeted, type Policy } from '../factsheet/policy'
import { maturityWords } from '../words/maturity'
import { succession, type Succession } from './lineage'
import type { Fact, NotUsed } from './suggestion'
import { yearOf } from './year'

/** The parts of a record that the rules read. No other field can move a suggestion. */
export type Scored = Pick<
  Factsheet,
  'absence' | 'codebook' | 'collection' | 'evaluations' | 'policies' | 'relations'
>

/** Whether two records are the same, by identity, in all that the rules read. */
export function readsSame(one: Scored, other: Scored): boolean {
  return (
    one === other ||
    (one.absence === other.absence &&
      one.codebook === other.codebook &&
      one.collection === other.collection &&
      one.evaluations === other.evaluations &&
      one.relations === other.relations &&
      one.policies.length === other.policies.length &&
      one.policies.every((policy, index) => policyReadsSame(policy, other.policies[index]!)))
  )
}

function policyReadsSame(one: Policy, other: Policy): boolean {
  return (
    one === other ||
    (one.id === other.id &&
      one.status === other.status &&
      one.type === other.type &&
      one.names.short === other.names.short &&
      one.names.printed === other.names.printed &&
      one.history.start === other.history.start &&
      one.history.end === other.history.end &&
      one.instruments.financial === other.instruments.financial &&
      one.instruments.technical === other.instruments.technical &&
      one.evaluation.choices === other.evaluation.choices &&
      one.evaluation.examined === other.evaluation.examined)
  )
}

/** What a policy's type means to the rules; unknown where it was not chosen or is a code that they do not know. */
export type PolicyKind = 'targeted' | 'sectoral' | 'broad' | 'unknown'

export function kindOf(policy: Policy): PolicyKind {
  if (isTargeted(policy)) return 'targeted'
  return policy.type === 'sectoral' || policy.type === 'broad' ? policy.type : 'unknown'
}

/** What all four criteria need to know of a record, read once. */
export type Survey = {
  readonly record: Scored
  /** No policy, and nobody has said that there is none: nothing can be suggested. */
  readonly isEmpty: boolean
  /** As the status says, which means: when the data were collected. Dates that contradict it are for the checks. */
  readonly inForce: readonly Policy[]
  readonly collectionYear: number | undefined
  readonly succession: Succession
}

export function survey(record: Scored): Survey {
  return {
    record,
    isEmpty: record.policies.length === 0 && !record.absence.declared,
    inForce: record.policies.filter((policy) => policy.status === 'inForce'),
    collectionYear: yearOf(record.collection.year),
    succession: succession(record),
  }
}

export function nameOf(policy: Policy): string {
  return (
    policy.names.short.trim() || policy.names.printed.trim() || maturityWords.facts.unnamedPolicy
  )
}

export function policyAddress(policy: Policy, ...field: readonly string[]) {
  return addressAt('policies', policy.id, ...field)
}

export function typeFact(record: Scored, policy: Policy): Fact {
  const { facts } = maturityWords
  const name = nameOf(policy)
  const address = policyAddress(policy, 'type')
  if (policy.type === null) return { address, words: facts.typeMissing(name) }
  return kindOf(policy) === 'unknown'
    ? { address, words: facts.typeUnknown(name, policy.type) }
    : { address, words: facts.type(name, labelOf(record.codebook, 'policyType', policy.type)) }
}

/** Why a policy that is not in force does not count by itself. */
export function notInForce(given: Survey): readonly NotUsed[] {
  const { facts, why } = maturityWords
  return given.record.policies.flatMap((policy) => {
    if (policy.status === 'inForce') return []
    const words = facts.status[policy.status](nameOf(policy))
    return [{ address: policyAddress(policy, 'status'), words, why: why[policy.status] }]
  })
}

/** That no cluster policy was found, where the record declares it. */
export function absenceFact(given: Survey): readonly Fact[] {
  return given.record.absence.declared
    ? [{ address: addressAt('absence', 'declared'), words: maturityWords.facts.absence }]
    : []
}
