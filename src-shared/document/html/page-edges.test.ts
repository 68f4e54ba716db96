import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import fc from 'fast-check'
import type { Element, ElementContent } from 'hast'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { expect, test } from 'vitest'
import publication from '../../../resources/samples/republic-of-korea-2022.json' with { type: 'json' }
import { readDocument } from '../../exchange/read-document'
import { anyFactsheet } from '../../exchange/factsheet.arbitrary'
import { documentOf } from '../document'
import { childName, lettersOf } from './letters'
import { htmlPage } from './page'
import { withPageEdges } from './page-edges'
import { blocksAcross, pageStarts, withPageMarks } from './page-marks'

const sample = readDocument(utf8ToBytes(JSON.stringify(publication)))
if (!sample.ok) throw new Error(sample.message)
const korea = htmlPage(documentOf(sample.value.record))

const isElement = (node: unknown): node is Element => (node as Element).type === 'element'
const classesOf = ({ properties }: Element) => [properties['className'] ?? []].flat().map(String)
const isEdge = (node: ElementContent) =>
  isElement(node) &&
  ['page-edge', 'page-row', 'head-again'].some((name) => classesOf(node).includes(name))

/** The part as it was: without edges, and with the texts whole that they parted. */
function withoutEdges(element: Element): Element {
  const children: ElementContent[] = []
  for (const child of element.children) {
    if (isEdge(child)) continue
    if (isElement(child) && child.children.length > 0 && child.children.every(isEdge)) continue
    if (child.type === 'text' && child.value === '') continue
    const last = children.at(-1)
    if (child.type === 'text' && last?.type === 'text') last.value += child.value
    else if (child.type === 'text') children.push({ ...child })
    else children.push(isElement(child) ? withoutEdges(child) : child)
  }
  return { ...element, children }
}
const partsOf = (document: Element) =>
  document.children.filter(isElement).filter((each) => childName(each) !== undefined)
const marksOf = (document: Element) => withPageMarks(document, new Set(Array(20_000).keys())).marks

test('marks change no letter, and every word of a part can be marked', () => {
  const { document, marks } = withPageMarks(korea, new Set(Array(20_000).keys()))
  expect(lettersOf(document)).toBe(lettersOf(korea))
  expect(marks.length).toBeGreaterThan(1000)
  expect(new Set(marks.map(({ name }) => name)).size).toBe(marks.length)
})

test('edges stand before the very words, wherever a page begins, and change nothing else', () => {
  fc.assert(
    fc.property(anyFactsheet, fc.infiniteStream(fc.nat()), (record, places) => {
      const document = htmlPage(documentOf(record))
      const marks = marksOf(document)
      for (const part of partsOf(document)) {
        const own = marks.filter(({ child }) => child === childName(part))
        const chosen = [...places.take(3)].map((place) => own[place % own.length]!)
        const edges = [...new Set(chosen)]
          .toSorted((one, other) => one.at - other.at)
          .map(({ at, words }, index) => ({ page: index + 3, at, words }))
        const { before, part: parted } = withPageEdges(part, edges, 'Testland A')
        expect(withoutEdges(parted)).toEqual(withoutEdges(part))
        const drawn = JSON.stringify([before, parted]).match(/"ariaLabel":"Page \d+"/g) ?? []
        expect(drawn).toHaveLength(edges.length)
      }
    }),
    { numRuns: 25 },
  )
})

test('an edge goes with its words when letters are typed before it, and is left out when they are gone', () => {
  const [introduction] = partsOf(korea).filter((each) => childName(each) === 'introduction')
  const edge = { page: 4, at: 7, words: 'Two shocks frame the picture' }
  const drawn = (part: Element) => JSON.stringify(withPageEdges(part, [edge], 'T').part)
  expect(drawn(introduction!)).toContain('Page 4')
  const without = JSON.parse(
    JSON.stringify(introduction).replace('Two shocks frame', 'Two things frame'),
  ) as Element
  expect(drawn(without)).not.toContain('Page 4')
})

test('a page begins with the first of its marks, and may end in the last block of the one before', () => {
  const mark = (name: string, block: number, at: number) => ({
    name,
    block,
    at,
    child: 'introduction',
    words: name,
  })
  const marks = [mark('a', 1, 0), mark('b', 2, 10), mark('c', 3, 20), mark('d', 4, 30)]
  const pageOf = new Map([
    ['a', 2],
    ['b', 2],
    ['c', 4],
    ['d', 4],
  ])
  expect(pageStarts(marks, pageOf).map(({ page, words }) => [page, words])).toEqual([
    [2, 'a'],
    [4, 'c'],
  ])
  expect([...blocksAcross(marks, pageOf)]).toEqual([2, 4])
})

test('where a table goes on between two rows, its head is shown again, for the eye alone', () => {
  const row = (cell: string, data: Record<string, string> = {}) =>
    h('tr', data, [h('th', { id: 'once' }, cell)])
  const table = h('section', [
    h('table', [
      h('thead', [row('Head')]),
      h('tbody', [row('One'), row('Two', { dataAddress: 'x' })]),
    ]),
  ])
  const edge = { page: 3, at: 'HeadOne'.length, words: 'Two' }
  const drawn = toHtml(withPageEdges(table, [edge], 'T').part)
  expect(drawn).toContain(
    '<tr class="head-again" aria-hidden="true"><th>Head</th></tr><tr data-address="x">',
  )
  expect(drawn.match(/id="once"/gu)).toHaveLength(3)
})
