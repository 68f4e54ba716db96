import { addressAt } from '../factsheet/address'
import type { Relation } from '../factsheet/links'
import { maturityWords } from '../words/maturity'
import type { Step } from './lineage'
import type { Fact, NotUsed } from './suggestion'
import { nameOf, type Survey } from './survey'

export function relationFact(given: Survey, relation: Relation): Fact {
  const name = (id: string) => {
    const policy = given.succession.policies.get(id)
    return policy ? nameOf(policy) : maturityWords.facts.notInRecord
  }
  return {
    address: addressAt('relations', relation.id),
    words: maturityWords.facts.relation[relation.kind](name(relation.from), name(relation.to)),
  }
}

/** The relations that lead nowhere from a policy in force, and why. */
export function relationsNotUsed(
  given: Survey,
  reached: ReadonlyMap<string, Step>,
): readonly NotUsed[] {
  return given.record.relations.flatMap((relation) => {
    const why = whyNotUsed(given, reached, relation)
    return why === undefined ? [] : [{ ...relationFact(given, relation), why }]
  })
}

function whyNotUsed(given: Survey, reached: ReadonlyMap<string, Step>, relation: Relation) {
  const { why } = maturityWords
  const from = given.succession.policies.get(relation.from)
  const to = given.succession.policies.get(relation.to)
  if (!from || !to) return why.policyMissing
  if (relation.kind !== 'succeeds') return why.onlySuccession
  if (from.status === 'planned' || to.status === 'planned') return why.relationPlanned
  if (from.status === 'ended' && to.status === 'inForce') return why.relationBackwards
  return reached.has(from.id) ? undefined : why.relationUnfollowed
}
