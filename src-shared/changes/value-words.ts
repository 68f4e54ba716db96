import { labelOf } from '../codebook/lookup'
import type { ListName } from '../codebook/schema'
import { stepsOf, type Address } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import type { Money } from '../factsheet/money'
import { nameOfItem } from './item-name'
import { appWords } from '../words/app'
import { changeWords } from '../words/changes'
import { fieldWords } from '../words/fields'
import { noteWords } from '../words/notes'

/** The list of the codebook whose codes the value at an address is made of, if it is. */
export function listAt(address: Address): ListName | undefined {
  const steps = stepsOf(address)
  const name = steps.at(-1) ?? ''
  switch (steps[0]) {
    case 'policies':
      if (name === 'roles') return 'authorities'
      return name === 'type' && steps.length === 3 ? 'policyType' : listsOfPolicy[name]
    case 'chapters':
      return name === 'kind' ? 'chapters' : undefined
    case 'evaluations':
      return name === 'kind' ? 'evaluationAvailability' : undefined
    default:
      return undefined
  }
}

const listsOfPolicy: Readonly<Record<string, ListName>> = {
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

/** A value of a record as its reader would put it, references by the names of what they lead to; '' where there is none. */
export function wordsOf(record: Factsheet, address: Address, value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'boolean') return value ? changeWords.yes : changeWords.no
  if (typeof value === 'string') return wordsOfString(record, address, value)
  if (Array.isArray(value)) return wordsOfList(record, address, value)
  if (typeof value === 'object') return wordsOfFields(record, address, value)
  return JSON.stringify(value)
}

function wordsOfString(record: Factsheet, address: Address, value: string): string {
  if (value === '') return ''
  const list = listAt(address)
  if (list) return labelOf(record.codebook, list, value)
  const steps = stepsOf(address)
  const name = steps.at(-1) ?? ''
  const named = (words: Readonly<Record<string, string>>) => words[value] ?? value
  switch (steps[0]) {
    case 'policies':
      if (steps.length !== 3) return value
      if (name === 'status') return named(fieldWords.policies.status)
      return name === 'level' ? named(fieldWords.policies.levels) : value
    case 'relations':
      return name === 'kind'
        ? named(fieldWords.relations.kinds)
        : nameOfItem(record, 'policies', value)
    case 'evaluations':
      if (name === 'policy') return nameOfItem(record, 'policies', value)
      return steps.includes('sources') ? nameOfItem(record, 'sources', value) : value
    case 'sources':
      if (name === 'translationOf') return nameOfItem(record, 'sources', value)
      return name === 'type' ? named(fieldWords.sources.types) : value
    case 'evidence':
      return name === 'source' ? nameOfItem(record, 'sources', value) : value
    case 'people':
      return name === 'role' ? named(fieldWords.cover.roles) : value
    case 'events':
      if (name === 'by') return nameOfItem(record, 'people', value)
      return name === 'status' ? named(appWords.statuses) : value
    case 'notes':
      if (name === 'author') return nameOfItem(record, 'people', value)
      return name === 'kind' ? named(noteWords.kinds) : value
    case 'assessments':
      return name === 'coder' ? nameOfItem(record, 'people', value) : value
    default:
      return value
  }
}

function wordsOfList(record: Factsheet, address: Address, list: readonly unknown[]): string {
  return list
    .map((item) => wordsOf(record, address, item))
    .filter(Boolean)
    .join('; ')
}

function wordsOfFields(record: Factsheet, address: Address, fields: object): string {
  if ('markdown' in fields && typeof fields.markdown === 'string') return fields.markdown
  if ('choices' in fields) return wordsOf(record, address, fields.choices)
  if ('state' in fields) return wordsOfAnswer(record, address, fields)
  if ('code' in fields && typeof fields.code === 'string') {
    const label = wordsOfString(record, address, fields.code)
    return 'text' in fields && fields.text !== '' ? `${label} (${String(fields.text)})` : label
  }
  if ('by' in fields && 'at' in fields) {
    return changeWords.act(nameOfItem(record, 'people', String(fields.by)), day(String(fields.at)))
  }
  if ('amount' in fields) return wordsOfMoney(fields as Money)
  if ('date-parts' in fields || 'raw' in fields) return wordsOfDate(fields)
  const { literal, family, given } = fields as Readonly<Record<string, unknown>>
  if (literal !== undefined || family !== undefined) {
    return [literal, family, given].filter(Boolean).join(', ')
  }
  if ('id' in fields && typeof fields.id === 'string') {
    return nameOfItem(record, stepsOf(address).at(-1) ?? '', fields.id)
  }
  return Object.keys(fields).length === 0 ? '' : JSON.stringify(fields)
}

/** What an answer says, or the sign of its empty. */
export function wordsOfAnswer(record: Factsheet, address: Address, answer: object): string {
  const { state, value } = answer as { readonly state?: unknown; readonly value?: unknown }
  switch (state) {
    case 'answered':
      return wordsOf(record, address, value)
    case 'notAvailable':
      return fieldWords.empties.notAvailable
    case 'notApplicable':
      return fieldWords.empties.notApplicable
    default:
      return ''
  }
}

function wordsOfMoney({ amount, currency, period, approximate, note }: Money): string {
  const sum = [approximate && changeWords.about, amount, currency].filter(Boolean).join(' ')
  return [sum, period, note].filter(Boolean).join(', ')
}

function wordsOfDate(date: object): string {
  const { 'date-parts': parts, raw } = date as {
    readonly 'date-parts'?: readonly (readonly unknown[])[]
    readonly raw?: unknown
  }
  return parts?.[0]?.join('-') ?? (typeof raw === 'string' ? raw : '')
}

const day = (moment: string) => moment.slice(0, 10)
