import { criteria, levels } from '../codebook/criteria'
import { datasetWords } from '../words/dataset'
import { factsheetId, ofFactsheet, type Table } from './table'
import { textIn } from './values'

const says = datasetWords.fields
export const assessmentsTable: Table = {
  name: 'assessments',
  ...datasetWords.tables.assessments,
  primaryKey: ['factsheet_id', 'criterion'],
  foreignKeys: [ofFactsheet],
  fields: [
    factsheetId,
    {
      name: 'criterion',
      type: 'string',
      description: says.criterion,
      constraints: { required: true, enum: criteria },
    },
    { name: 'level', type: 'number', description: says.level, constraints: { enum: levels } },
    {
      name: 'suggested_level',
      type: 'number',
      description: says.suggestedLevel,
      constraints: { enum: levels },
    },
    { name: 'rule', type: 'string', description: says.rule },
    { name: 'reason', type: 'string', description: says.reason },
  ],
  rows: ({ factsheet, maturity }) =>
    criteria.map((criterion) => [
      factsheet.id,
      criterion,
      maturity.assessed[criterion].level,
      maturity.suggested[criterion].level,
      maturity.suggested[criterion].rule,
      textIn(maturity.assessed[criterion].reason),
    ]),
}
