import { addressAt, type Address } from '../factsheet/address'
import type { ComparedList, Digest } from './digest'

/** Where a policy answers a list. */
export function listPlace(policy: string, list: ComparedList): Address {
  return `${addressAt('policies', policy)}/${fields[list]}`
}

/** Where a country does: in the first policy in force, else where it would say that there is none. */
export function countryPlace({ inForce }: Digest, list: ComparedList): Address {
  return inForce[0] ? listPlace(inForce[0].id, list) : 'absence/declared'
}

const fields: Readonly<Record<ComparedList, string>> = {
  policyType: 'type',
  objectives: 'objectives',
  focus: 'focus',
  authorities: 'authorities',
  beneficiaries: 'beneficiaries',
  financialInstruments: 'instruments/financial',
  technicalInstruments: 'instruments/technical',
  period: 'history/period',
  evaluationAvailability: 'evaluation',
  euPriorities: 'euPriorities',
}
