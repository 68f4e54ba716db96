import type { PageNumbers } from '../../src-shared/document/html/page'
import { htmlToFindPages, htmlToPrint } from '../../src-shared/document/html/html'
import {
  blocksAcross,
  isPageMark,
  pageStarts,
  type PageStart,
} from '../../src-shared/document/html/page-marks'
import type { FactsheetDocument } from '../../src-shared/document/tree'
import { documentWords } from '../../src-shared/words/document'
import { finishPdf, pagesIn } from './pdf-file'
import { sheetsFor } from './scripts'

/** What is printed: a whole page without a script, and what runs along its top. */
export type Printed = { readonly html: string; readonly header: string }
/** Prints a page to PDF. */
export type Print = (page: Printed) => Promise<Uint8Array>

/** More would mean that the numbers themselves move the pages; then the last ones stand. */
const mostPasses = 4

/**
 * A document as PDF: A4, tagged, with bookmarks and embedded fonts. The contents name pages, which are known only once
 * it is printed: so it is printed, read, and printed again until the numbers in it are those it has.
 */
export async function pdfOf(
  document: FactsheetDocument,
  print: Print,
  goesOn: () => void = () => {},
): Promise<Uint8Array> {
  const sheets = sheetsFor(htmlToPrint(document, []))
  const page = (pages: PageNumbers): Printed => ({
    html: htmlToPrint(document, sheets, pages),
    header: runningLine(document),
  })
  let pages: PageNumbers = new Map()
  for (let pass = 1; ; pass += 1) {
    goesOn()
    const bytes = await print(page(pages))
    goesOn()
    const found = await pagesIn(bytes)
    if (same(found, pages) || pass === mostPasses) return finishPdf(bytes, document)
    pages = found
  }
}

export type Pages = {
  /** The pages of the places that the contents and the links of the document lead to. */
  readonly numbers: PageNumbers
  readonly starts: readonly PageStart[]
}

/**
 * The pages that the PDF of a document has, and where each begins. The first print tells in which blocks pages end, the
 * second with which word; it is printed on until the numbers in it are those it has.
 */
export async function pagesOf(document: FactsheetDocument, print: Print): Promise<Pages> {
  const sheets = sheetsFor(htmlToPrint(document, []))
  let numbers: PageNumbers = new Map()
  let everyWordOf: ReadonlySet<number> = new Set()
  for (let pass = 1; ; pass += 1) {
    const { html, marks } = htmlToFindPages(document, sheets, numbers, everyWordOf)
    const found = await pagesIn(await print({ html, header: runningLine(document) }))
    const now = new Map([...found].filter(([name]) => !isPageMark(name)))
    if ((pass > 1 && same(now, numbers)) || pass === mostPasses) {
      return { numbers: now, starts: pageStarts(marks, found) }
    }
    numbers = now
    everyWordOf = blocksAcross(marks, found)
  }
}

const runningLine = ({ country, edition, missing }: FactsheetDocument) =>
  documentWords.running(country, edition, missing.length > 0)

function same(one: PageNumbers, other: PageNumbers): boolean {
  return one.size === other.size && [...one].every(([anchor, page]) => other.get(anchor) === page)
}
