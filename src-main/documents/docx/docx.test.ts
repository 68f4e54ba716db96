import * as fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import korea from '../../../resources/samples/republic-of-korea-2022.json' with { type: 'json' }
import { documentOf } from '../../../src-shared/document/document'
import { withScheme } from '../../../src-shared/document/entry'
import { textsOf } from '../../../src-shared/document/texts'
import { contentsOf } from '../../../src-shared/document/contents'
import { anyFactsheet } from '../../../src-shared/exchange/factsheet.arbitrary'
import { readDocument } from '../../../src-shared/exchange/read-document'
import { bookmarkOf } from './bookmarks'
import { docxOf } from './docx'

const read = readDocument(new TextEncoder().encode(JSON.stringify(korea)))
if (!read.ok) throw new Error(read.message)
const { record } = read.value
const document = documentOf(record)

type Element = { readonly name: string; readonly attributes: Readonly<Record<string, string>> }

/** The file taken apart by programs that had no part in writing it. Throws where a part is no sound XML. */
function opened(bytes: Uint8Array) {
  const parts = unzipSync(bytes)
  const elements: Element[] = []
  let text = ''
  for (const [name, part] of Object.entries(parts)) {
    if (!/\.(xml|rels)$/.test(name)) continue
    const parser = new SaxesParser()
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`)
    })
    const path: string[] = []
    parser.on('opentag', ({ name: tag, attributes }) => {
      path.push(tag)
      if (name === 'word/document.xml') elements.push({ name: tag, attributes })
    })
    parser.on('closetag', () => void path.pop())
    parser.on('text', (words) => {
      if (name === 'word/document.xml' && path.at(-1) === 'w:t') text += words
    })
    parser.write(strFromU8(part)).close()
  }
  const of = (tag: string, attribute: string) =>
    elements.filter(({ name }) => name === tag).map(({ attributes }) => attributes[attribute] ?? '')
  return { parts, text, of }
}

/** Letters alone: where lines break and what stands between is a writer's own business. */
const letters = (text: string) => text.replaceAll(/[\s\u2028\u2029]+/g, '')

/** Those of the texts that do not stand in `all` after the one before. */
function lostIn(all: string, texts: readonly string[]): readonly string[] {
  let from = 0
  return texts.filter((text) => {
    const wanted = letters(text)
    const found = all.indexOf(wanted, from)
    if (found >= 0) from = found + wanted.length
    return found < 0
  })
}

describe('the sample in Word', () => {
  test('has its headings as headings, in order, and a contents field that names them', async () => {
    const { text, of, parts } = opened(await docxOf(document))
    const styles = of('w:pStyle', 'w:val')
    const headings = contentsOf(document)
    expect(styles.filter((style) => style === 'Heading1')).toHaveLength(
      headings.filter(({ level }) => level === 1).length,
    )
    expect(styles.filter((style) => style === 'Heading2')).toHaveLength(
      headings.filter(({ level }) => level === 2).length,
    )
    const xml = strFromU8(parts['word/document.xml']!)
    expect(xml).toMatch(/<w:instrText[^>]*>TOC [^<]*\\o &quot;1-2&quot;/)
    // Once in the contents, once where it stands.
    for (const { text: heading } of headings) expect(text.split(heading).length).toBeGreaterThan(2)
  })

  test('prints every category once and bold, and the score in its row', async () => {
    const { parts } = opened(await docxOf(document))
    const xml = strFromU8(parts['word/document.xml']!)
    const bold = [...xml.matchAll(/<w:r><w:rPr><w:b\/><w:bCs\/><\/w:rPr><w:t[^>]*>([^<]*)/g)]
    const categories = document.parts
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'table' ? block.groups.flat() : []))
      .flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks))
      .flatMap((block) => (block.kind === 'categories' ? block.categories : []))
    expect(categories.length).toBeGreaterThan(35)
    const printed = bold.map(([, words = '']) => words.replaceAll('&amp;', '&'))
    for (const { label, text } of categories) {
      const words = text === '' ? label : `${label}:`
      const times = categories.filter((each) => each.label === label).length
      expect([words, printed.filter((each) => each === words).length]).toEqual([words, times])
    }
    expect(xml.match(/DDE8F7/g)).not.toBeNull()
  })

  test('repeats the head of every table, and says what the picture shows', async () => {
    const { of, parts, text } = opened(await docxOf(document))
    const tables = document.parts
      .flatMap(({ blocks }) => blocks)
      .filter((block) => block.kind === 'table')
    const heads = tables.reduce((sum, { head }) => sum + head.length, 0)
    expect(of('w:tblHeader', 'w:val')).toHaveLength(heads)
    const [figure] = document.parts
      .flatMap(({ blocks }) => blocks)
      .filter((block) => block.kind === 'figure')
    const [timeline] = document.parts
      .flatMap(({ blocks }) => blocks)
      .filter((block) => block.kind === 'timeline')
    expect(timeline!.strips).toHaveLength(2)
    expect(of('wp:docPr', 'descr')).toEqual([
      figure!.said,
      ...timeline!.strips.map(({ said }) => said),
    ])
    for (const { label } of figure!.axes) expect(text).toContain(label)
    expect(parts['word/media/image1.png']?.subarray(1, 4)).toEqual(new Uint8Array([80, 78, 71]))
  })

  test('links to the web to the letter, and within the document to bookmarks that are there', async () => {
    const { of, parts } = opened(await docxOf(document))
    const marks = new Set(of('w:bookmarkStart', 'w:name'))
    const xml = strFromU8(parts['word/document.xml']!)
    const links = [...xml.matchAll(/<w:hyperlink w:history="1" w:anchor="(\w+)">/g)].map(
      ([, anchor = '']) => anchor,
    )
    expect(links.length).toBeGreaterThan(20)
    expect(links.filter((anchor) => !marks.has(anchor))).toEqual([])
    for (const mark of marks) expect(mark).toMatch(/^[A-Za-z]\w{0,39}$/)
    const relations = strFromU8(parts['word/_rels/document.xml.rels']!)
    for (const { csl } of record.sources) {
      // Word keeps what stands behind the # with the link, and joins both again.
      const [address = '', ...fragment] = withScheme(csl.URL ?? '')
        .replaceAll('&', '&amp;')
        .split('#')
      expect(relations).toContain(`Target="${address}"`)
      expect(of('w:hyperlink', 'w:anchor')).toEqual(expect.arrayContaining(fragment))
    }
  })

  test('says which language it is in, and which its original titles are in', async () => {
    const { parts, of } = opened(await docxOf(document))
    expect(strFromU8(parts['word/styles.xml']!)).toContain('w:lang w:val="en-GB"')
    expect(of('w:lang', 'w:eastAsia')).toContain('ko')
    const arabic = { ...record, introduction: { lang: 'ar', markdown: 'مقدمة' } }
    const there = opened(await docxOf(documentOf(arabic)))
    expect(there.of('w:lang', 'w:bidi')).toContain('ar')
    expect(strFromU8(there.parts['word/document.xml']!)).toContain('<w:bidi/>')
  })
})

test('another library reads the same headings, tables, bold categories, links and picture', async () => {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await docxOf(document)) })
  const all = (pattern: RegExp) =>
    [...value.matchAll(pattern)].map(([, words = '']) => words.replaceAll(/<[^>]*>/g, ''))
  const level = (wanted: 1 | 2) =>
    contentsOf(document)
      .filter(({ level: each }) => each === wanted)
      .map(({ number, text }) => (number === '' ? text : `${number} ${text}`))
  expect(all(/<h1>(.*?)<\/h1>/g)).toEqual(level(1))
  expect(all(/<h2>(.*?)<\/h2>/g)).toEqual(level(2))
  const trees = document.parts.flatMap(({ blocks }) => blocks)
  // Two more hold the figure with its labels, and the timeline with its words.
  expect(value.split('<table').length - 1).toBe(
    trees.filter(({ kind }) => kind === 'table').length + 2,
  )
  expect(value.match(/<thead>/g)).toHaveLength(trees.filter(({ kind }) => kind === 'table').length)
  expect(all(/<strong>(.*?)<\/strong>/g)).toContain('Cluster organisations')
  expect(value).toContain('href="https://doi.org/10.3390/joitmc7010021"')
  expect(value).toMatch(/<img alt="Degree of maturity in the four criteria/)
})

test('no text of any record is lost, and every part is sound XML', async () => {
  await fc.assert(
    fc.asyncProperty(anyFactsheet, async (each) => {
      const tree = documentOf(each)
      const { text } = opened(await docxOf(tree))
      expect(lostIn(letters(text), textsOf(tree))).toEqual([])
    }),
    { numRuns: 12 },
  )
})

test('bookmarks are short and different whatever the ids are made of', () => {
  const long = `source-${'x'.repeat(80)}`
  expect(bookmarkOf('bibliography')).toBe('bibliography')
  expect(bookmarkOf(long)).toMatch(/^p_[\da-f]{20}$/)
  expect(bookmarkOf(long)).not.toBe(bookmarkOf(`${long}y`))
})
