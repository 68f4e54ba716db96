import { stringify } from 'csv-stringify/sync'
import type { Cell, Table } from '../../src-shared/dataset/table'

/** A table as CSV (RFC 4180, UTF-8, line feeds). What a spreadsheet would run as a formula has an apostrophe before it. */
export function csvOf({ fields }: Table, rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    {
      header: true,
      columns: fields.map(({ name }) => name),
      escape_formulas: true,
      cast: { boolean: (value) => (value ? 'true' : 'false') },
    },
  )
}
