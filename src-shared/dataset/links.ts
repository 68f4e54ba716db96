import { relationKinds } from '../factsheet/links'
import type { Publication } from '../exchange/publication-schema'
import { datasetWords } from '../words/dataset'
import { factsheetId, ofFactsheet, ofPolicy, type Table } from './table'
import { textIn, valueIn } from './values'

const says = datasetWords.fields

type Factsheet = Publication['factsheet']
/** The policy, if it is one of the factsheet: a draft may name one that is gone. Its record says so still. */
const known = ({ policies }: Factsheet, id: string) =>
  policies.some((policy) => policy.id === id) ? id : null

/** How policies follow from one another. */
export const relationsTable: Table = {
  name: 'relations',
  ...datasetWords.tables.relations,
  primaryKey: ['factsheet_id', 'relation_id'],
  foreignKeys: [ofFactsheet, ofPolicy('from_policy_id'), ofPolicy('to_policy_id')],
  fields: [
    factsheetId,
    { name: 'relation_id', type: 'string', description: says.id },
    { name: 'from_policy_id', type: 'string', description: says.fromPolicy },
    {
      name: 'kind',
      type: 'string',
      description: says.relationKind,
      constraints: { required: true, enum: relationKinds },
    },
    { name: 'to_policy_id', type: 'string', description: says.toPolicy },
  ],
  rows: ({ factsheet }) =>
    factsheet.relations.map(({ id, from, to, kind }) => [
      factsheet.id,
      id,
      known(factsheet, from),
      kind,
      known(factsheet, to),
    ]),
}

export const evaluationsTable: Table = {
  name: 'evaluations',
  ...datasetWords.tables.evaluations,
  primaryKey: ['factsheet_id', 'evaluation_id'],
  foreignKeys: [ofFactsheet, ofPolicy('policy_id')],
  fields: [
    factsheetId,
    { name: 'evaluation_id', type: 'string', description: says.id },
    { name: 'policy_id', type: 'string', description: says.evaluatedPolicy },
    { name: 'year', type: 'integer', description: says.evaluationYear },
    { name: 'kind', type: 'string', description: says.evaluationKind },
    { name: 'kind_label', type: 'string', description: says.label },
    { name: 'title', type: 'string', description: says.title },
  ],
  rows: ({ factsheet }) =>
    factsheet.evaluations.map(({ id, policy, year, kind, title }) => [
      factsheet.id,
      id,
      known(factsheet, policy),
      valueIn<number>(year),
      kind?.code ?? null,
      kind?.label ?? null,
      textIn(title),
    ]),
}
