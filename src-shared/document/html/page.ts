import type { Element, ElementContent } from 'hast'
import { h, s } from 'hastscript'
import { documentWords } from '../../words/document'
import { contentsOf, type ContentsLine } from '../contents'
import type { Cover, DocumentPart, FactsheetDocument, Field } from '../tree'
import { htmlBlocks } from './blocks'

/** On which page of the PDF a place stands, by its anchor. */
export type PageNumbers = ReadonlyMap<string, number>

/** A whole document as elements: cover, contents, parts. What they look like is for the style sheet. */
export function htmlPage(document: FactsheetDocument, pages?: PageNumbers): Element {
  return h('article.factsheet', { className: document.missing.length > 0 ? ['draft'] : [] }, [
    ...(document.missing.length > 0 ? [htmlWatermark()] : []),
    htmlCover(document.cover),
    htmlContents(contentsOf(document), pages),
    ...document.parts.map(htmlPart),
  ])
}

/** Behind everything, on every page of a draft; those who hear the document are told by its cover. */
export function htmlWatermark(): Element {
  return h('div.watermark', { ariaHidden: 'true', dataWord: documentWords.cover.draftShort })
}

export function htmlCover(cover: Cover): Element {
  const line = (className: string, field: Field | undefined): ElementContent[] =>
    field ? [h('p', { className: [className], dataAddress: field.address }, field.text)] : []
  return h('header.cover', { dataAddress: 'cover' }, [
    h('div.plate', [
      ornament(),
      h('p.kind', cover.kind),
      h('h1', { dataAddress: cover.country.address }, cover.country.text),
      ...line('other-name', cover.alsoKnownAs),
      h('p.subject', cover.subject),
    ]),
    h('div.imprint', [
      ...(cover.draft === undefined ? [] : [h('p.draft-mark', cover.draft)]),
      ...line('edition', cover.edition),
      ...line('collection', cover.collection),
      ...line('authors', cover.authors),
      ...line('publisher', cover.publisher),
      ...line('published', cover.published),
      ...line('footnote', cover.footnote),
    ]),
  ])
}

/** The rings of Figure 1, as what the series is recognised by. */
function ornament(): ElementContent {
  const rings = [40, 80, 120, 160, 200]
  return s(
    'svg',
    {
      className: ['ornament'],
      viewBox: '-204 -204 408 408',
      ariaHidden: 'true',
      focusable: 'false',
    },
    rings.map((reach) =>
      s('polygon', {
        points: `0,${-reach} ${reach},0 0,${reach} ${-reach},0`,
        fill: reach === 120 ? '#ffffff' : 'none',
        fillOpacity: '0.08',
        stroke: '#ffffff',
        strokeOpacity: '0.28',
        strokeWidth: '1.5',
      }),
    ),
  )
}

export function htmlContents(lines: readonly ContentsLine[], pages?: PageNumbers): Element {
  return h('nav.contents', { ariaLabel: documentWords.contents }, [
    h('h2', { id: 'contents' }, documentWords.contents),
    h(
      'ol',
      lines.map(({ level, number, text, anchor }) =>
        h('li', { className: [`level-${level}`] }, [
          h('a', { href: `#${anchor}` }, [
            h('span.number', number),
            ' ',
            h('span.text', text),
            ' ',
            h('span.page', pages === undefined ? '' : String(pages.get(anchor) ?? '')),
          ]),
        ]),
      ),
    ),
  ])
}

export function htmlPart({ kind, anchor, number, title, address, blocks }: DocumentPart): Element {
  return h('section', { className: ['part', kind], dataAddress: address }, [
    h('h2', { id: anchor }, number === '' ? title : [h('span.number', number), ' ', title]),
    ...htmlBlocks(blocks),
  ])
}
