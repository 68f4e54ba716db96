import type { BlockContent, PhrasingContent, Table as MarkdownTable } from 'mdast'
import { plain } from '../texts'
import type { Block, Cell, Row, Table } from '../tree'
import { mdInlines, strong, words } from './inlines'

/** A policy table as what it says: its head as lines, each section under a heading of its own. */
export function mdSections(
  { head, groups }: Table,
  mdBlocks: (blocks: readonly Block[]) => BlockContent[],
): BlockContent[] {
  const titled = ({ cells }: Row): BlockContent[] =>
    cells.flatMap((cell): BlockContent[] => {
      switch (cell.heading) {
        case 'group':
          return [{ type: 'heading', depth: 4, children: phrases(cell) }]
        case 'row':
        case 'column':
          return [{ type: 'paragraph', children: [strong(...phrases(cell))] }]
        case 'none':
          return mdBlocks(cell.blocks)
      }
    })
  return [
    ...head.map(({ cells }): BlockContent => ({
      type: 'paragraph',
      children: cells.flatMap((cell) =>
        cell.heading === 'none'
          ? phrases(cell)
          : [strong(...phrases(cell), words(':')), words(' ')],
      ),
    })),
    ...groups.flat().flatMap(titled),
  ]
}

export function mdTable({ columns, head, groups }: Table): MarkdownTable {
  const wide = (row: Row) => {
    const cells = row.cells.flatMap((cell) => [
      phrases(cell),
      ...Array.from({ length: cell.columns - 1 }, () => []),
    ])
    // What a cell above reaches down to stands empty here: Markdown has no such cells.
    return [...Array.from({ length: columns.length - cells.length }, () => []), ...cells]
  }
  return {
    type: 'table',
    children: [...head, ...groups.flat()].map((row) => ({
      type: 'tableRow',
      children: wide(row).map((children) => ({ type: 'tableCell', children })),
    })),
  }
}

/** All paragraphs of a cell on one line. */
function phrases({ blocks }: Cell): PhrasingContent[] {
  return blocks.flatMap((block, index) => {
    const gap = index === 0 ? [] : [words('; ')]
    return block.kind === 'paragraph'
      ? [
          ...gap,
          ...mdInlines(
            block.inlines.map((each) =>
              each.kind === 'break' ? { kind: 'text' as const, text: ' ' } : each,
            ),
          ),
        ]
      : block.kind === 'prose'
        ? [
            ...gap,
            words(
              block.blocks
                .map((each) => (each.kind === 'paragraph' ? plain(each.inlines) : ''))
                .join(' '),
            ),
          ]
        : []
  })
}
