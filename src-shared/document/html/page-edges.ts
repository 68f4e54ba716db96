import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { documentWords } from '../../words/document'
import { isPageNumber, lettersOf } from './letters'
import type { PageStart } from './page-marks'

/** A page that ends and one that begins, as it is drawn between them. */
export type PageEdge = Omit<PageStart, 'child'>

/**
 * A part with the edges of its pages in it, each where its words stand now; one whose words are gone is left out. Where
 * the part itself begins a page, that edge stands first and apart.
 */
export function withPageEdges(
  part: Element,
  edges: readonly PageEdge[],
  running: string,
): { readonly before: Element | undefined; readonly part: Element } {
  const letters = lettersOf(part)
  const found = edges.flatMap((edge) => {
    const at = placeOf(edge, letters)
    return at === undefined ? [] : [{ ...edge, at }]
  })
  const first = found.find(({ at }) => at === 0)
  const within = found.filter(({ at }) => at > 0).toSorted((one, other) => one.at - other.at)
  return {
    before: first && pageEdge('div', first.page, running),
    part: within.length === 0 ? part : parted(part, within, running),
  }
}

/** The edge itself: the foot of one page, a gap, the head of the next. */
function pageEdge(tagName: 'div' | 'span' | 'li', page: number, running: string): Element {
  return h(
    tagName,
    { className: ['page-edge'], role: 'separator', ariaLabel: documentWords.page(page) },
    [
      h('span.sheets', { ariaHidden: 'true' }, [
        // The cover shows no number.
        h('span.foot', { dataNumber: page > 2 ? String(page - 1) : '' }),
        h('span.gap'),
        h('span.head', { dataRunning: running }),
      ]),
    ],
  )
}

/** Where the words of an edge stand nearest to where they stood. */
function placeOf({ at, words }: PageEdge, letters: string): number | undefined {
  if (letters.startsWith(words, at)) return at
  const [before, after] = [letters.lastIndexOf(words, at), letters.indexOf(words, at)]
  if (before < 0 && after < 0) return undefined
  if (before < 0 || after < 0) return Math.max(before, after)
  return at - before < after - at ? before : after
}

/**
 * Before the outermost thing that begins there, and never between the cells of a row. Where a table goes on between two
 * of its rows, its head is shown again, as it is in print.
 */
function parted(part: Element, edges: readonly PageEdge[], running: string): Element {
  let at = 0
  let next = 0
  let head: Element | undefined
  const beginsHere = () => {
    while (next < edges.length && edges[next]!.at < at) next += 1
    return edges[next]?.at === at
  }
  const walk = (node: ElementContent, within: Element): ElementContent[] => {
    if (isPageNumber(node)) return [node]
    if (node.type === 'text') return textParted(node.value)
    if (node.type !== 'element') return [node]
    if (node.tagName === 'table') head = headOf(node)
    const isCell = node.tagName === 'td' || node.tagName === 'th'
    const edge = beginsHere() && !isCell && lettersOf(node) !== '' ? edgeIn(within) : []
    // A drawing stays whole.
    const children =
      node.tagName === 'svg' ? passed(node) : node.children.flatMap((child) => walk(child, node))
    return [...edge, { ...node, children }]
  }
  const passed = (node: Element): ElementContent[] => {
    at += lettersOf(node).length
    return node.children
  }
  const textParted = (text: string): ElementContent[] => {
    const pieces: ElementContent[] = []
    const end = at + text.length
    while (at < end) {
      if (beginsHere()) pieces.push(...edgeIn(undefined))
      const until = Math.min(edges[next]?.at ?? end, end)
      pieces.push({
        type: 'text',
        value: text.slice(text.length - (end - at), text.length - (end - until)),
      })
      at = until
    }
    return pieces
  }
  const edgeIn = (within: Element | undefined): Element[] => {
    const page = edges[next]!.page
    next += 1
    switch (within?.tagName) {
      case 'ul':
      case 'ol':
        return [pageEdge('li', page, running)]
      case 'table':
        return [h('tbody', [acrossRow(page), ...headAgain(head)])]
      case 'tbody':
        return [acrossRow(page), ...headAgain(head)]
      case 'thead':
        return [acrossRow(page)]
      case 'section':
      case 'div':
      case 'td':
      case 'th':
        return [pageEdge('div', page, running)]
      default:
        return [pageEdge('span', page, running)]
    }
  }
  const acrossRow = (page: number) =>
    h('tr.page-row', { role: 'presentation' }, [
      h('td', { colSpan: 100 }, [pageEdge('div', page, running)]),
    ])
  return { ...part, children: part.children.flatMap((child) => walk(child, part)) }
}

const headOf = (table: Element) =>
  table.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'thead',
  )

/** The rows of a table's head for the eye alone: who hears the table knows it, and no jump arrives there. */
function headAgain(head: Element | undefined): Element[] {
  return (head?.children ?? []).flatMap((row) =>
    row.type === 'element'
      ? [h('tr.head-again', { ariaHidden: 'true' }, row.children.map(seenOnly))]
      : [],
  )
}

function seenOnly(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node
  const { id: _, dataAddress: __, ...properties } = node.properties
  return { ...node, properties, children: node.children.map(seenOnly) }
}
