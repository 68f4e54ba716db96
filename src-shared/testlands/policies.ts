import { currentCodebook } from '../codebook/editions'
import type { ListName } from '../codebook/schema'
import type { Act, Answer } from '../factsheet/answer'
import { noMoney, type Money } from '../factsheet/money'
import { beginPolicy, type Policy, type PolicyStatus } from '../factsheet/policy'
import type { Choices, Section } from '../factsheet/section'
import type { Chance } from './chance'
import { originalName, prose, proseText } from './texts'

/** How far an invented factsheet has come: from 0, barely begun, to 1, with an answer to everything. */
export type Stage = { readonly done: number; readonly at: string; readonly by: string }

const ministries = ['Industry', 'Economy', 'Research', 'Regions'] as const

/** An invented policy; with a factsheet that is not done, some of its sections are empty or not examined. */
export function inventedPolicy(
  chance: Chance,
  { done, at, by }: Stage,
  told: { readonly status: PolicyStatus; readonly year: number },
): Policy {
  const begun = beginPolicy(chance.id(), told.status)
  const isDone = () => chance.upTo(1000) < done * 1000
  const examined: Act = { by, at }
  const ticked = (list: ListName): Choices => {
    if (!isDone()) return { choices: [] }
    const { categories } = currentCodebook.lists[list]
    const choices = chance
      .some(categories, categories.length === 1 ? 2 : 3)
      .map(({ code, takesText }) => ({ code, ...(takesText && { text: prose(chance, 30) }) }))
    return { choices, ...(isDone() && { examined }) }
  }
  const section = (list: ListName): Section => {
    const given = ticked(list)
    const length = given.choices.length > 0 ? 120 + chance.upTo(160) : 0
    return { ...given, explanation: length ? proseText(chance, length) : begun.focus.explanation }
  }
  // What is in force has not ended yet.
  const ended = told.year + (told.status === 'inForce' ? 20 : 5) + chance.upTo(3)
  const isOpen = told.status === 'inForce' && chance.onceIn(2)
  const amount = (period: string, most: number): Answer<Money> => {
    if (!isDone()) return { state: 'unanswered' }
    if (!chance.onceIn(3)) return { state: 'notAvailable' }
    const value = { ...noMoney, amount: String(1 + chance.upTo(most)), currency: 'EUR', period }
    return { state: 'answered', value: { ...value, note: 'million' } }
  }
  const evaluation = ticked('evaluationAvailability')
  const authorities = section('authorities')
  const roles = authorities.choices.map(({ code }) => code)
  const level = isDone() ? chance.one(['national', 'national', 'regional'] as const) : null
  return {
    ...begun,
    type: isDone() ? chance.one(['national', 'national', 'regional', 'sectoral', 'broad']) : null,
    level,
    regions:
      level === 'regional'
        ? [{ id: chance.id(), scheme: '', code: '', name: `Region ${1 + chance.upTo(9)}` }]
        : [],
    names: {
      printed: `${chance.one(['Cluster', 'Innovation', 'Industry', 'Network'])} ${chance.one(['Act', 'programme', 'strategy', 'initiative'])} ${told.year}`,
      short: chance.onceIn(2) ? `Programme ${told.year}` : '',
      original: originalName(chance),
    },
    objectives: section('objectives'),
    focus: section('focus'),
    authorities: {
      ...authorities,
      // A role that nobody has is a finding, which a few shall have.
      bodies: chance.onceIn(6)
        ? []
        : [{ id: chance.id(), name: `Ministry of ${chance.one(ministries)}`, roles }],
    },
    beneficiaries: section('beneficiaries'),
    instruments: {
      financial: ticked('financialInstruments'),
      technical: ticked('technicalInstruments'),
      explanation: isDone() ? proseText(chance, 300) : begun.instruments.explanation,
    },
    history: {
      period: isOpen ? 'unlimited' : 'limited',
      start: isDone() ? { state: 'answered', value: String(told.year) } : { state: 'unanswered' },
      end: isOpen ? { state: 'notApplicable' } : { state: 'answered', value: String(ended) },
      explanation: isDone() ? proseText(chance, 200) : begun.history.explanation,
    },
    budget: {
      overall: amount(`${told.year}-${ended}`, 900),
      annual: amount('per year', 20),
      source: isDone()
        ? { state: 'answered', value: proseText(chance, 60) }
        : { state: 'unanswered' },
    },
    // "None" and an evaluation are a contradiction, which a few shall have.
    evaluation: {
      ...evaluation,
      choices: chance.onceIn(12) ? evaluation.choices : evaluation.choices.slice(0, 1),
      results: isDone() ? proseText(chance, 200) : begun.evaluation.results,
    },
    euPriorities: section('euPriorities'),
  }
}
