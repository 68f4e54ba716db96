import { labelOf, listOf } from '../codebook/lookup'
import type { ListName } from '../codebook/schema'
import { addressAt, type Address } from '../factsheet/address'
import { ticks, type Choices } from '../factsheet/section'
import { checkWords } from '../words/checks'
import type { Part } from '../factsheet/parts'
import type { Listener } from './problem'
import { isBlank } from './field'
import type { PolicyAt } from './policy-at'
import { proseChecks } from './prose'

type SectionName = 'objectives' | 'focus' | 'authorities' | 'beneficiaries' | 'euPriorities'

/** A section of ticked categories and an explanation, which may be empty. */
export function sectionChecks(listener: Listener, at: PolicyAt, section: SectionName): void {
  const address = `${at.address}/${section}`
  const given = at.policy[section]
  listChecks(listener, at, section, given, address, address)
  proseChecks(listener, `${address}/explanation`, given.explanation, () =>
    explanationOf(at, section),
  )
}

export function authoritiesChecks(listener: Listener, at: PolicyAt): void {
  sectionChecks(listener, at, 'authorities')
  const part = `${at.address}/authorities`
  for (const body of at.policy.authorities.bodies) {
    listener.need(part, !isBlank(body.name), () => ({
      rule: 'body-name-missing',
      address: `${part}/${addressAt('bodies', body.id, 'name')}`,
      message: checkWords.bodyName(at.name),
    }))
  }
}

/** Two lists, examined each on its own: the score asks whether there is financial and whether there is technical support. */
export function instrumentsChecks(listener: Listener, at: PolicyAt): void {
  const part = `${at.address}/instruments`
  const { financial, technical, explanation } = at.policy.instruments
  listChecks(listener, at, 'financialInstruments', financial, `${part}/financial`, part)
  listChecks(listener, at, 'technicalInstruments', technical, `${part}/technical`, part)
  proseChecks(listener, `${part}/explanation`, explanation, () =>
    checkWords.of(checkWords.explanation, at.name),
  )
}

export function evaluationChecks(listener: Listener, at: PolicyAt): void {
  const part = `${at.address}/evaluation`
  const list = at.policy.evaluation
  listChecks(listener, at, 'evaluationAvailability', list, part, part)
  if (list.choices.length > 1 && ticks(list, 'none')) {
    listener.fault(() => ({
      rule: 'evaluation-and-none',
      address: `${part}/choices/none`,
      message: checkWords.contradictoryEvaluation(
        labelOf(at.use, 'evaluationAvailability', 'none'),
        at.name,
      ),
    }))
  }
  proseChecks(listener, `${part}/results`, list.results, () =>
    explanationOf(at, 'evaluationAvailability'),
  )
}

/** Examined where the policy is in force; "Others" with its words wherever it is ticked. */
function listChecks(
  listener: Listener,
  at: PolicyAt,
  name: ListName,
  list: Choices,
  address: Address,
  part: Part,
): void {
  const label = () => listOf(at.use, name).label
  if (at.policy.status === 'inForce') {
    listener.need(part, Boolean(list.examined), () => ({
      rule: 'examination-missing',
      address: `${address}/examined`,
      message: checkWords.examined(label(), at.name),
    }))
  }
  for (const choice of list.choices) {
    const category = at.ownWords(name, choice.code)
    if (!category) continue
    listener.need(part, !isBlank(choice.text ?? ''), () => ({
      rule: 'category-text-missing',
      address: `${address}/${addressAt('choices', choice.code, 'text')}`,
      message: checkWords.ownWords(category.label, label(), at.name),
    }))
  }
}

function explanationOf(at: PolicyAt, name: ListName): string {
  return checkWords.of(listOf(at.use, name).label, at.name)
}
