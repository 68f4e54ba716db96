import type { Element, ElementContent } from 'hast'
import { made, textOf } from './elements'

type Tidy = (nodes: readonly ElementContent[]) => ElementContent[]

/**
 * A text of a factsheet has no tables: a row is an item, its first cell before a colon. A table that only lays out, or
 * whose cells are lists, is taken apart into what is in its cells.
 */
export function listOfTable(table: Element, tidy: Tidy): ElementContent[] {
  const rows = rowsOf(table)
    .map((row) =>
      cellsOf(row)
        .map((cell) => tidy(cell.children))
        .filter((cell) => textOf(cell) !== ''),
    )
    .filter((row) => row.length > 0)
  const isLayout = rows.length < 2 || rows.every((row) => row.length < 2)
  if (isLayout || rows.some((row) => row.some(hasList))) {
    return rows.flatMap((row) =>
      row.flatMap((cell) => (cell.some(isBlock) ? cell : [made('p', cell)])),
    )
  }
  return [
    made(
      'ul',
      rows.map((row) => made('li', lineOf(row))),
    ),
  ]
}

function rowsOf(node: Element): readonly Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return child.tagName === 'tr' ? [child] : rowsOf(child)
  })
}

const cellsOf = (row: Element): readonly Element[] =>
  row.children.filter(
    (cell) => cell.type === 'element' && (cell.tagName === 'td' || cell.tagName === 'th'),
  ) as Element[]

const blocks = new Set(['p', 'div', 'ul', 'ol', 'blockquote'])
const isBlock = (node: ElementContent): boolean =>
  node.type === 'element' && blocks.has(node.tagName)
const hasList = (cell: readonly ElementContent[]): boolean =>
  cell.some(
    (node) =>
      node.type === 'element' &&
      (node.tagName === 'ul' || node.tagName === 'ol' || hasList(node.children)),
  )

/** As plain text is pasted too: "Grants: 2 million EUR; yearly". */
function lineOf([first = [], ...others]: readonly ElementContent[][]): ElementContent[] {
  const line = [...inline(first)]
  others.forEach((cell, place) => {
    line.push({ type: 'text', value: place === 0 ? ': ' : '; ' }, ...inline(cell))
  })
  return line
}

function inline(cell: readonly ElementContent[]): ElementContent[] {
  return cell.flatMap((node): ElementContent[] =>
    node.type === 'element' && isBlock(node)
      ? [...inline(node.children), { type: 'text', value: ' ' }]
      : [node],
  )
}
