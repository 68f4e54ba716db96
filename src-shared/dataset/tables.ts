import { assessmentsTable } from './assessments'
import { categoriesTable } from './categories'
import { factsheetsTable } from './factsheets'
import { evaluationsTable, relationsTable } from './links'
import { policiesTable } from './policies'
import { sourcesTable } from './sources'
import type { Table } from './table'

/** The tables of the series, those that others refer to before them. */
export const datasetTables: readonly Table[] = [
  factsheetsTable,
  policiesTable,
  categoriesTable,
  relationsTable,
  evaluationsTable,
  assessmentsTable,
  sourcesTable,
]
