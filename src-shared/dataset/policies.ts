import { policyLevels, policyStatuses } from '../factsheet/policy'
import { datasetWords } from '../words/dataset'
import { factsheetId, policyId, ofFactsheet, type Field, type Table } from './table'
import { textIn, valueIn } from './values'

const says = datasetWords.fields
const states = ['answered', 'notAvailable', 'notApplicable', 'unanswered', 'illFormed']
const state = (name: string): Field => ({
  name,
  type: 'string',
  description: says.state,
  constraints: { required: true, enum: states },
})

export const policiesTable: Table = {
  name: 'policies',
  ...datasetWords.tables.policies,
  primaryKey: ['factsheet_id', 'policy_id'],
  foreignKeys: [ofFactsheet],
  fields: [
    factsheetId,
    policyId,
    { name: 'name', type: 'string', description: says.policyName },
    { name: 'short_name', type: 'string', description: says.shortName },
    { name: 'original_name', type: 'string', description: says.originalName },
    { name: 'original_language', type: 'string', description: says.originalLanguage },
    { name: 'type', type: 'string', description: says.policyType },
    { name: 'type_label', type: 'string', description: says.label },
    {
      name: 'level',
      type: 'string',
      description: says.policyLevel,
      constraints: { enum: policyLevels },
    },
    {
      name: 'standing',
      type: 'string',
      description: says.standing,
      constraints: { required: true, enum: policyStatuses },
    },
    { name: 'period', type: 'string', description: says.period },
    { name: 'start_year', type: 'integer', description: says.startYear },
    state('start_year_state'),
    { name: 'end_year', type: 'integer', description: says.endYear },
    state('end_year_state'),
    { name: 'budget_overall', type: 'number', description: says.budgetOverall },
    { name: 'budget_overall_currency', type: 'string', description: says.currency },
    state('budget_overall_state'),
    { name: 'budget_annual', type: 'number', description: says.budgetAnnual },
    { name: 'budget_annual_currency', type: 'string', description: says.currency },
    state('budget_annual_state'),
  ],
  rows: ({ factsheet }) =>
    factsheet.policies.map(({ id, names, type, level, status, history, budget }) => [
      factsheet.id,
      id,
      textIn(names.printed),
      textIn(names.short),
      textIn(names.original.text),
      textIn(names.original.lang),
      type?.code ?? null,
      type?.label ?? null,
      level,
      status,
      history.period?.code ?? null,
      valueIn<number>(history.start),
      history.start.state,
      valueIn<number>(history.end),
      history.end.state,
      ...money(budget.overall),
      ...money(budget.annual),
    ]),
}

type Budget = Parameters<Table['rows']>[0]['factsheet']['policies'][number]['budget']['overall']

function money(given: Budget) {
  const value = given.state === 'answered' ? given.value : undefined
  const amount = value?.amount ?? null
  return [amount === null ? null : Number(amount), value?.currency ?? null, given.state] as const
}
