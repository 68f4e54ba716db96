import { stringify } from 'csv-stringify/sync'
import type { Cell, Table } from '../../src-shared/dataset/table'

/** A table as CSV. */
export function csvOf({ fields }: Table, rows: readonly (readonly Cell[])[]): string {
  return csvText(
    fields.map(({ name }) => name),
    rows,
  )
}

/** RFC 4180, UTF-8, line feeds. What a spreadsheet would run as a formula has an apostrophe before it. */
export function csvText(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    {
      header: true,
      columns: [...columns],
      escape_formulas: true,
      cast: { boolean: (value) => (value ? 'true' : 'false') },
    },
  )
}
