import { addressAt } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import type { Policy } from '../factsheet/policy'
import { checkWords } from '../words/checks'
import { budgetChecks } from './budget'
import { wellFormed, type Listener } from './problem'
import { isBlank, languageComplaint } from './field'
import { historyChecks } from './history'
import type { OwnWords } from './own-words'
import { proseChecks } from './prose'
import { authoritiesChecks, evaluationChecks, instrumentsChecks, sectionChecks } from './sections'
import { policyAt, type PolicyAt } from './policy-at'

/** At least one policy, or the statement that there is none, with its text; never both. */
export function absenceChecks(listener: Listener, { policies, absence }: Factsheet): void {
  const part = 'policies'
  listener.need(part, policies.length > 0 || absence.declared, () => ({
    rule: 'policy-missing',
    address: 'policies',
    message: checkWords.noPolicy,
  }))
  if (absence.declared) {
    listener.need(part, !isBlank(absence.explanation.markdown), () => ({
      rule: 'absence-explanation-missing',
      address: 'absence/explanation',
      message: checkWords.absenceText,
    }))
    if (policies.length > 0) {
      listener.fault(() => ({
        rule: 'absence-with-policies',
        address: 'absence/declared',
        message: checkWords.absenceWithPolicies,
      }))
    }
  }
  proseChecks(listener, 'absence/explanation', absence.explanation, () => checkWords.absence)
}

/**
 * A policy in force needs all nine sections. A planned one needs a name and a type; an ended predecessor, on which
 * continuity rests, also its years. What is filled in beyond that must be well formed all the same.
 */
export function policyChecks(listener: Listener, record: Factsheet, ownWords: OwnWords): void {
  for (const [index, policy] of record.policies.entries()) {
    onePolicyChecks(listener, policyAt(policy, index, record.codebook, ownWords))
  }
}

/** What is asked of one policy depends on nothing else in the record but its codebook. */
export function onePolicyChecks(listener: Listener, at: PolicyAt): void {
  headChecks(listener, at)
  sectionChecks(listener, at, 'objectives')
  sectionChecks(listener, at, 'focus')
  authoritiesChecks(listener, at)
  sectionChecks(listener, at, 'beneficiaries')
  instrumentsChecks(listener, at)
  historyChecks(listener, at)
  budgetChecks(listener, at)
  evaluationChecks(listener, at)
  sectionChecks(listener, at, 'euPriorities')
}

function headChecks(listener: Listener, { policy, address, name }: PolicyAt): void {
  const part = address
  listener.need(part, policy.type !== null, () => ({
    rule: 'policy-type-missing',
    address: `${address}/type`,
    message: checkWords.policyType(name),
  }))
  listener.need(part, !isBlank(policy.names.printed), () => ({
    rule: 'policy-name-missing',
    address: `${address}/names/printed`,
    message: checkWords.policyName(name),
  }))
  wellFormed(
    listener,
    'language-malformed',
    `${address}/names/original/lang`,
    languageComplaint(policy.names.original.lang),
    () => checkWords.of(checkWords.originalName, name),
  )
  if (policy.status === 'inForce') {
    listener.need(part, policy.level !== null, () => ({
      rule: 'policy-level-missing',
      address: `${address}/level`,
      message: checkWords.policyLevel(name),
    }))
  }
  regionChecks(listener, policy, address, name)
}

function regionChecks(listener: Listener, policy: Policy, address: string, name: string): void {
  const isRegional = policy.type === 'regional' || policy.level === 'regional'
  if (policy.regions.length === 0) {
    if (isRegional && policy.status === 'inForce') {
      listener.need(address, false, () => ({
        rule: 'region-missing',
        address: `${address}/regions`,
        message: checkWords.regions(name),
      }))
    }
    return
  }
  for (const region of policy.regions) {
    listener.need(address, !isBlank(region.name), () => ({
      rule: 'region-name-missing',
      address: `${address}/${addressAt('regions', region.id, 'name')}`,
      message: checkWords.regionName(name),
    }))
  }
}
