import { Table, TableCell, TableLayoutType, TableRow, WidthType, type Paragraph } from 'docx'
import type { Block, Cell, Row, Table as TreeTable } from '../../../src-shared/document/tree'

/** Twentieths of a point between the margins of an A4 page. */
export const textWidth = 9638

const line = { style: 'single', size: 4, color: 'C3CCD8' } as const
const ground = { head: 'E8EEF7', group: 'F4F6FA', actual: 'DDE8F7' } as const

/** The rows of its head stand again on every page that it reaches. */
export function docxTable(
  { columns, head, groups }: TreeTable,
  docxBlocks: (blocks: readonly Block[]) => readonly (Paragraph | Table)[],
): Table {
  const widths = columns.map((share) => Math.round((share / 100) * textWidth))
  const grid = gridOf([...head, ...groups.flat()], widths.length)
  const row = (each: Row, tableHeader: boolean) =>
    new TableRow({
      ...(tableHeader && { tableHeader, cantSplit: true }),
      children: each.cells.map((cell, at) =>
        docxCell(cell, {
          blocks: docxBlocks(cell.blocks),
          width: sum(widths.slice(grid.get(cell) ?? at, (grid.get(cell) ?? at) + cell.columns)),
          fill: fillOf(cell, each, tableHeader),
        }),
      ),
    })
  return new Table({
    columnWidths: widths,
    width: { size: sum(widths), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 50, bottom: 50, left: 90, right: 90 },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [
      ...head.map((each) => row(each, true)),
      ...groups.flat().map((each) => row(each, false)),
    ],
  })
}

function docxCell(
  { columns, rows }: Cell,
  {
    blocks,
    width,
    fill,
  }: {
    readonly blocks: readonly (Paragraph | Table)[]
    readonly width: number
    readonly fill: string | undefined
  },
): TableCell {
  return new TableCell({
    columnSpan: columns,
    rowSpan: rows,
    width: { size: width, type: WidthType.DXA },
    ...(fill && { shading: { fill, type: 'clear', color: 'auto' } }),
    children: blocks,
  })
}

function fillOf(cell: Cell, row: Row, isHead: boolean): string | undefined {
  if (row.mark) return ground.actual
  if (isHead || cell.heading === 'column') return ground.head
  return cell.heading === 'group' || cell.heading === 'row' ? ground.group : undefined
}

/** In which column each cell begins, given those that reach down from rows above. */
function gridOf(rows: readonly Row[], columns: number): ReadonlyMap<Cell, number> {
  const begins = new Map<Cell, number>()
  const reaching = Array.from({ length: columns }, () => 0)
  for (const { cells } of rows) {
    const free = reaching.map((left) => left === 0)
    reaching.forEach((left, at) => void (reaching[at] = Math.max(0, left - 1)))
    for (const cell of cells) {
      const at = Math.max(0, free.indexOf(true))
      begins.set(cell, at)
      for (let column = at; column < at + cell.columns; column += 1) {
        free[column] = false
        if (cell.rows > 1) reaching[column] = cell.rows - 1
      }
    }
  }
  return begins
}

const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0)
