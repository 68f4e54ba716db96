import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { FactsheetDocument } from '../tree'
import { htmlPage, type PageNumbers } from './page'

/** A document as one HTML file without a script: what it looks like is in it, and nothing is fetched. */
export function htmlFile(document: FactsheetDocument, styleSheet: string): string {
  return written(document, [h('style', { media: 'all' }, styleSheet)])
}

/** The page that is printed: its style sheets are fetched, for its content security policy lets none be written in. */
export function htmlToPrint(
  document: FactsheetDocument,
  styleSheets: readonly string[],
  pages?: PageNumbers,
): string {
  return written(
    document,
    styleSheets.map((href) => h('link', { rel: 'stylesheet', href })),
    pages,
  )
}

function written(
  document: FactsheetDocument,
  looks: readonly ReturnType<typeof h>[],
  pages?: PageNumbers,
): string {
  const { title, author, lang } = document
  const root = h('html', { lang }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', title),
      ...(author === '' ? [] : [h('meta', { name: 'author', content: author })]),
      ...looks,
    ]),
    h('body', [htmlPage(document, pages)]),
  ])
  return `<!doctype html>\n${toHtml(root)}\n`
}
