import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib'
import type { FactsheetDocument } from '../../src-shared/document/tree'

/** The page on which each named place of a PDF is, counted from 1. Chromium names those that a link leads to. */
export async function pagesIn(bytes: Uint8Array): Promise<Map<string, number>> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const numbers = new Map(pdf.getPages().map((page, index) => [page.ref.toString(), index + 1]))
  const pages = new Map<string, number>()
  const dests = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  for (const [name, value] of dests?.entries() ?? []) {
    const place = pdf.context.lookup(value)
    const target = place instanceof PDFArray ? place.get(0) : undefined
    const number = target instanceof PDFRef ? numbers.get(target.toString()) : undefined
    if (number !== undefined) pages.set(name.decodeText(), number)
  }
  return pages
}

/** The same PDF with what Chromium does not say in it: its author and subject. */
export async function finishPdf(
  bytes: Uint8Array,
  { title, author, cover, lang }: FactsheetDocument,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  pdf.setTitle(title, { showInWindowTitleBar: true })
  if (author !== '') pdf.setAuthor(author)
  pdf.setSubject(cover.subject)
  pdf.setLanguage(lang)
  return pdf.save({ useObjectStreams: true })
}
