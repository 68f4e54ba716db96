import { labelOf } from '../codebook/lookup'
import { addressAt } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import type { Evaluation, Relation } from '../factsheet/links'
import { checkWords } from '../words/checks'
import { wellFormed, type Listener } from './problem'
import { isBlank, yearComplaint } from './field'
import { policyName } from './policy-at'

/** No relation is required; one that is there ties two policies of this factsheet. */
export function relationChecks(listener: Listener, { relations, policies }: Factsheet): void {
  const part = 'relations'
  const names = new Map(policies.map((policy, index) => [policy.id, policyName(policy, index)]))

  for (const [index, relation] of relations.entries()) {
    const address = addressAt(part, relation.id)
    const own = checkWords.relation(index + 1)
    for (const end of ['from', 'to'] satisfies (keyof Relation)[]) {
      listener.need(part, relation[end] !== '', () => ({
        rule: 'relation-policy-missing',
        address: `${address}/${end}`,
        message: end === 'from' ? checkWords.relationFrom(own) : checkWords.relationTo(own),
      }))
      if (relation[end] !== '' && !names.has(relation[end])) {
        listener.fault(() => ({
          rule: 'relation-policy-gone',
          address: `${address}/${end}`,
          message: checkWords.relationGone(own),
        }))
      }
    }
    const name = names.get(relation.from)
    if (name !== undefined && relation.from === relation.to) {
      listener.fault(() => ({
        rule: 'relation-to-itself',
        address: `${address}/to`,
        message: checkWords.relationToItself(name),
      }))
    }
  }
}

/** No evaluation is required; one that is there says of which policy and of what kind it is, for the score asks both. */
export function evaluationListChecks(listener: Listener, record: Factsheet): void {
  const policies = new Set(record.policies.map(({ id }) => id))
  const sources = new Set(record.sources.map(({ id }) => id))

  for (const [index, evaluation] of record.evaluations.entries()) {
    oneEvaluation(listener, record, evaluation, nameOf(evaluation, index), policies, sources)
  }
}

function nameOf({ title }: Evaluation, index: number): string {
  return isBlank(title) ? checkWords.unnamedEvaluation(index + 1) : checkWords.named(title)
}

function oneEvaluation(
  listener: Listener,
  { codebook }: Factsheet,
  evaluation: Evaluation,
  name: string,
  policies: ReadonlySet<string>,
  sources: ReadonlySet<string>,
): void {
  const part = 'evaluations'
  const address = addressAt(part, evaluation.id)
  listener.need(part, evaluation.policy !== '', () => ({
    rule: 'evaluation-policy-missing',
    address: `${address}/policy`,
    message: checkWords.evaluationPolicy(name),
  }))
  if (evaluation.policy !== '' && !policies.has(evaluation.policy)) {
    listener.fault(() => ({
      rule: 'evaluation-policy-gone',
      address: `${address}/policy`,
      message: checkWords.evaluationPolicyGone(name),
    }))
  }
  wellFormed(listener, 'year-malformed', `${address}/year`, yearComplaint(evaluation.year), () =>
    checkWords.of(checkWords.year, name),
  )
  listener.need(part, evaluation.kind !== null, () => ({
    rule: 'evaluation-kind-missing',
    address: `${address}/kind`,
    message: checkWords.evaluationKind(name),
  }))
  if (evaluation.kind === 'none') {
    listener.fault(() => ({
      rule: 'evaluation-of-no-kind',
      address: `${address}/kind`,
      message: checkWords.evaluationOfNoKind(
        name,
        labelOf(codebook, 'evaluationAvailability', 'none'),
      ),
    }))
  }
  if (evaluation.sources.some((id) => !sources.has(id))) {
    listener.fault(() => ({
      rule: 'evaluation-source-gone',
      address: `${address}/sources`,
      message: checkWords.evaluationSourceGone(name),
    }))
  }
}
