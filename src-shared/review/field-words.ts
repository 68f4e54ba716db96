import { labelOf } from '../codebook/lookup'
import type { ListName } from '../codebook/schema'
import { stepsOf, type Address } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import type { Money } from '../factsheet/money'
import { shortName } from '../factsheet/policy'
import { fieldWords } from '../words/fields'

/** A value of a record as people write it, names for ids and labels for codes; empty where nothing is filled in. */
export function fieldWordsOf(record: Factsheet, address: Address, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return ofString(record, address, value)
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) {
    return value.map((each) => fieldWordsOf(record, address, each)).join('; ')
  }
  if (typeof value !== 'object') return ''
  if ('markdown' in value) return String(value.markdown)
  if ('amount' in value) return ofMoney(value as Money)
  if ('state' in value) {
    const { state, value: given } = value as { readonly state: string; readonly value?: unknown }
    if (state === 'answered') return fieldWordsOf(record, address, given)
    if (state === 'notAvailable') return fieldWords.empties.notAvailable
    return state === 'notApplicable' ? fieldWords.empties.notApplicable : ''
  }
  return ''
}

/** Which list of the codebook the choices, or the code, at an address are from. */
export function listOfField(address: Address): ListName | undefined {
  const [field, , ...rest] = stepsOf(address)
  const name = rest.at(-1) ?? ''
  if (field === 'chapters' && name === 'kind') return 'chapters'
  if (field === 'evaluations' && name === 'kind') return 'evaluationAvailability'
  if (field !== 'policies') return undefined
  if (name === 'roles') return 'authorities'
  return rest.length <= 2 ? lists[name] : undefined
}

const lists: Readonly<Record<string, ListName>> = {
  type: 'policyType',
  objectives: 'objectives',
  focus: 'focus',
  authorities: 'authorities',
  beneficiaries: 'beneficiaries',
  financial: 'financialInstruments',
  technical: 'technicalInstruments',
  period: 'period',
  evaluation: 'evaluationAvailability',
  euPriorities: 'euPriorities',
}

function ofString(record: Factsheet, address: Address, value: string): string {
  if (value === '') return ''
  const list = listOfField(address)
  if (list) return labelOf(record.codebook, list, value)
  const [field, , name] = stepsOf(address)
  const among = (words: Readonly<Record<string, string>>) => words[value] ?? value
  if (field === 'policies' && name === 'status') return among(fieldWords.policies.status)
  if (field === 'policies' && name === 'level') return among(fieldWords.policies.levels)
  if (field === 'relations' && name === 'kind') return among(fieldWords.relations.kinds)
  if (field === 'relations' || (field === 'evaluations' && name === 'policy')) {
    const policy = record.policies.find(({ id }) => id === value)
    return (policy && shortName(policy)) || value
  }
  if (field === 'evaluations' && name === 'sources') {
    return record.sources.find(({ id }) => id === value)?.csl.title || value
  }
  return value
}

function ofMoney({ amount, currency, period, note }: Money): string {
  return [[amount, currency].filter(Boolean).join(' '), period, note].filter(Boolean).join(', ')
}
