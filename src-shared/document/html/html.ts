import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { FactsheetDocument } from '../tree'
import { htmlPage, type PageNumbers } from './page'
import { withPageMarks, type PageMark } from './page-marks'

/** A document as one HTML file without a script: what it looks like is in it, and nothing is fetched. */
export function htmlFile(document: FactsheetDocument, styleSheet: string): string {
  return written(document, [h('style', { media: 'all' }, styleSheet)], htmlPage(document))
}

/** The page that is printed: its style sheets are fetched, for its content security policy lets none be written in. */
export function htmlToPrint(
  document: FactsheetDocument,
  styleSheets: readonly string[],
  pages?: PageNumbers,
): string {
  return written(document, styleSheets.map(linked), htmlPage(document, pages))
}

/** The same page, in which blocks, and every word of some, can be found again once it is printed. */
export function htmlToFindPages(
  document: FactsheetDocument,
  styleSheets: readonly string[],
  pages: PageNumbers,
  everyWordOf: ReadonlySet<number>,
): { readonly html: string; readonly marks: readonly PageMark[] } {
  const marked = withPageMarks(htmlPage(document, pages), everyWordOf)
  return { html: written(document, styleSheets.map(linked), marked.document), marks: marked.marks }
}

const linked = (href: string) => h('link', { rel: 'stylesheet', href })

function written(
  { title, author, lang }: FactsheetDocument,
  looks: readonly Element[],
  page: Element,
): string {
  const root = h('html', { lang }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', title),
      ...(author === '' ? [] : [h('meta', { name: 'author', content: author })]),
      ...looks,
    ]),
    h('body', [page]),
  ])
  return `<!doctype html>\n${toHtml(root)}\n`
}
