import { statuses } from '../factsheet/statuses'
import { quarters } from '../factsheet/collection'
import { datasetWords } from '../words/dataset'
import { factsheetId, type Table } from './table'
import { textIn, valueIn } from './values'

const says = datasetWords.fields
export const factsheetsTable: Table = {
  name: 'factsheets',
  ...datasetWords.tables.factsheets,
  primaryKey: ['factsheet_id'],
  foreignKeys: [],
  fields: [
    factsheetId,
    { name: 'country_code', type: 'string', description: says.countryCode },
    { name: 'country', type: 'string', description: says.country },
    {
      name: 'edition',
      type: 'integer',
      description: says.edition,
      constraints: { required: true },
    },
    {
      name: 'status',
      type: 'string',
      description: says.status,
      constraints: { required: true, enum: statuses },
    },
    {
      name: 'complete',
      type: 'boolean',
      description: says.complete,
      constraints: { required: true },
    },
    { name: 'collection_year', type: 'integer', description: says.collectionYear },
    {
      name: 'collection_quarter',
      type: 'string',
      description: says.collectionQuarter,
      constraints: { enum: quarters },
    },
    { name: 'publisher', type: 'string', description: says.publisher },
    { name: 'publication_date', type: 'date', description: says.publicationDate },
    {
      name: 'no_policy_declared',
      type: 'boolean',
      description: says.noPolicyDeclared,
      constraints: { required: true },
    },
    {
      name: 'policies',
      type: 'integer',
      description: says.policies,
      constraints: { required: true, minimum: 0 },
    },
    { name: 'total', type: 'number', description: says.total, constraints: { minimum: 0 } },
    {
      name: 'suggested_total',
      type: 'number',
      description: says.suggestedTotal,
      constraints: { minimum: 0 },
    },
    {
      name: 'maximum_total',
      type: 'number',
      description: says.maximumTotal,
      constraints: { required: true },
    },
    {
      name: 'codebook',
      type: 'string',
      description: says.codebook,
      constraints: { required: true },
    },
    {
      name: 'codebook_version',
      type: 'string',
      description: says.codebookVersion,
      constraints: { required: true },
    },
    { name: 'rules_version', type: 'string', description: says.rulesVersion },
    {
      name: 'record_sha256',
      type: 'string',
      description: says.recordSha,
      constraints: { required: true },
    },
  ],
  rows: ({ factsheet, maturity, completeness, codebook, sha256 }) => [
    [
      factsheet.id,
      textIn(factsheet.country.code),
      textIn(factsheet.country.name),
      factsheet.edition,
      factsheet.status,
      completeness.complete,
      valueIn<number>(factsheet.collection.year),
      factsheet.collection.quarter,
      textIn(factsheet.publisher),
      valueIn<string>(factsheet.publicationDate),
      factsheet.absence.declared,
      factsheet.policies.length,
      maturity.total,
      maturity.suggestedTotal,
      maturity.max,
      codebook.id,
      codebook.version,
      textIn(maturity.rulesVersion),
      sha256,
    ],
  ],
}
