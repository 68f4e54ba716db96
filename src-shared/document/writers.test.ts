import { utf8ToBytes } from '@noble/hashes/utils.js'
import * as fc from 'fast-check'
import type { Nodes as HtmlNodes } from 'hast'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { expect, test } from 'vitest'
import sample from '../../resources/samples/republic-of-korea-2022.json' with { type: 'json' }
import { anyFactsheet } from '../exchange/factsheet.arbitrary'
import { readDocument } from '../exchange/read-document'
import { documentOf } from './document'
import { htmlFile } from './html/html'
import { htmlPage } from './html/page'
import { markdownFile } from './markdown/markdown'
import { coverTexts, textsOf } from './texts'

const read = readDocument(utf8ToBytes(JSON.stringify(sample)))
if (!read.ok) throw new Error(read.message)
const korea = documentOf(read.value.record)

/** Letters alone: where lines break and what stands between is a writer's own business. */
const letters = (text: string) => text.replaceAll(/[\s\u2028\u2029]+/g, '')

function shown(html: string): string {
  const signs: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
  return html
    .replace(/<style[^]*?<\/style>/, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(
      /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
      (all, hex: string, decimal: string, name: string) =>
        hex || decimal
          ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
          : (signs[name] ?? all),
    )
}

const said = (node: Nodes): string =>
  'children' in node ? node.children.map(said).join('') : 'value' in node ? node.value : ''

test('HTML loses no text of any record, in order, and lets nothing typed become markup', () => {
  fc.assert(
    fc.property(anyFactsheet, (record) => {
      const document = documentOf(record)
      const html = htmlFile(document, '')
      expectInOrder(letters(shown(html)), textsOf(document))
      expect(html).not.toMatch(/<script|<iframe|<img|href="javascript/i)
    }),
    { numRuns: 40 },
  )
})

test('Markdown loses no text of any record, in order', () => {
  fc.assert(
    fc.property(anyFactsheet, (record) => {
      const document = documentOf(record)
      const all = letters(said(fromMarkdown(markdownFile(document))))
      const cover = coverTexts(document)
      for (const text of cover) expect(all).toContain(letters(text))
      expectInOrder(all, textsOf(document).slice(cover.length))
    }),
    { numRuns: 40 },
  )
})

test('what looks like HTML in a text is printed as it was typed', () => {
  const typed = '<script>alert("1")</script> & <b onclick=x>bold</b>'
  const record = { ...read.value.record, introduction: { lang: 'en', markdown: typed } }
  const html = htmlFile(documentOf(record), '')
  expect(html).not.toContain('<script>')
  expect(shown(html)).toContain(typed)
  expect(markdownFile(documentOf(record))).not.toMatch(/^<script>/m)
})

test('headings go down one level at a time, and every link within the document arrives', () => {
  const headings: number[] = []
  const ids: string[] = []
  const links: string[] = []
  const walk = (node: HtmlNodes): void => {
    if (node.type === 'element') {
      if (/^h[1-6]$/.test(node.tagName)) headings.push(Number(node.tagName[1]))
      if (typeof node.properties['id'] === 'string') ids.push(node.properties['id'])
      const href = node.properties['href']
      if (typeof href === 'string' && href.startsWith('#')) links.push(href.slice(1))
    }
    if ('children' in node) node.children.forEach(walk)
  }
  walk(htmlPage(korea))
  expect(ids).toEqual([...new Set(ids)])
  expect(headings[0]).toBe(1)
  expect(headings.every((level, index) => index === 0 || level <= headings[index - 1]! + 1)).toBe(
    true,
  )
  expect(links.length).toBeGreaterThan(20)
  expect(links.filter((link) => !ids.includes(link))).toEqual([])
})

test('a text in another language says so, and which way it runs', () => {
  const html = htmlFile(korea, '')
  expect(html).toContain('<span lang="ko" dir="ltr">산업집적활성화 및 공장설립에 관한 법률</span>')
  const arabic = { ...read.value.record, introduction: { lang: 'ar', markdown: 'مقدمة' } }
  expect(htmlFile(documentOf(arabic), '')).toContain('lang="ar" dir="rtl"')
})

function expectInOrder(all: string, texts: readonly string[]): void {
  let from = 0
  for (const text of texts) {
    const wanted = letters(text)
    const found = all.indexOf(wanted, from)
    if (found < 0) throw new Error(`Not found in order: ${JSON.stringify(text)}`)
    from = found + wanted.length
  }
}
