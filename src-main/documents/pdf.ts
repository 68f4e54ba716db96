import type { PageNumbers } from '../../src-shared/document/html/page'
import { htmlToPrint } from '../../src-shared/document/html/html'
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
    header: documentWords.running(document.country, document.edition, document.missing.length > 0),
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

function same(one: PageNumbers, other: PageNumbers): boolean {
  return one.size === other.size && [...one].every(([anchor, page]) => other.get(anchor) === page)
}
