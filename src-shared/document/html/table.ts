import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Block, Cell, Row, Table } from '../tree'

export function htmlTable(
  { form, name, columns, head, groups }: Table,
  htmlBlocks: (blocks: readonly Block[]) => ElementContent[],
): ElementContent {
  const row = ({ address, mark, cells }: Row) =>
    h('tr', { className: mark ? [mark] : [], dataAddress: address }, cells.map(cell))
  const cell = ({ heading, columns: across, rows: down, blocks }: Cell) =>
    h(
      heading === 'none' ? 'td' : 'th',
      {
        scope: scopes[heading],
        colSpan: across > 1 ? across : undefined,
        rowSpan: down > 1 ? down : undefined,
      },
      htmlBlocks(blocks),
    )
  return h('table', { className: [form], ariaLabel: name }, [
    h(
      'colgroup',
      columns.map((share) => h('col', { width: `${share}%` })),
    ),
    h('thead', head.map(row)),
    ...groups.map((rows) => h('tbody', rows.map(row))),
  ])
}

const scopes = { column: 'col', row: 'row', group: 'rowgroup', none: undefined } as const
