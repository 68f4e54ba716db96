import type { Publication } from '../exchange/publication-schema'
import { datasetWords } from '../words/dataset'

/** What a cell may hold; null is an empty one. */
export type Cell = string | number | boolean | null

/** A column, in the words of Frictionless Table Schema: https://specs.frictionlessdata.io/table-schema/ */
export type Field = {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date'
  readonly description: string
  readonly constraints?: {
    readonly required?: true
    readonly enum?: readonly (string | number)[]
    readonly minimum?: number
    readonly maximum?: number
  }
}

export type ForeignKey = {
  readonly fields: readonly string[]
  /** A table of this package; '' is the table itself. */
  readonly resource: string
  readonly to: readonly string[]
}

/** A tidy table of the series: one thing a row, made of published factsheets and nothing else. */
export type Table = {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly fields: readonly Field[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
  readonly rows: (publication: Publication) => readonly (readonly Cell[])[]
}

export const ofFactsheet: ForeignKey = {
  fields: ['factsheet_id'],
  resource: 'factsheets',
  to: ['factsheet_id'],
}
export const ofPolicy = (field: string): ForeignKey => ({
  fields: ['factsheet_id', field],
  resource: 'policies',
  to: ['factsheet_id', 'policy_id'],
})

const naming = (name: string, description: string): Field => ({
  name,
  type: 'string',
  description,
  constraints: { required: true },
})
/** The columns by which the rows of all tables are told apart, and joined. */
export const factsheetId = naming('factsheet_id', datasetWords.fields.factsheetId)
export const policyId = naming('policy_id', datasetWords.fields.policyId)
