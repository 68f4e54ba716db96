import styleSheet from '../../resources/document/document.css?raw'
import type { DocumentFormat } from '../../src-shared/document/formats'
import { htmlFile } from '../../src-shared/document/html/html'
import { markdownFile } from '../../src-shared/document/markdown/markdown'
import type { FactsheetDocument } from '../../src-shared/document/tree'

/** Makes a PDF of a document; it takes a Chromium, so that who calls brings one. */
export type MakePdf = (document: FactsheetDocument) => Promise<Uint8Array>

/** The bytes of a document in one format. */
export async function rendered(
  document: FactsheetDocument,
  format: DocumentFormat,
  makePdf: MakePdf,
): Promise<Uint8Array> {
  switch (format) {
    case 'pdf':
      return makePdf(document)
    case 'docx':
      // A large library, loaded with the first of its files.
      return (await import('./docx/docx')).docxOf(document)
    case 'html':
      return utf8(htmlFile(document, styleSheet))
    case 'md':
      return utf8(markdownFile(document))
  }
}

const utf8 = (text: string) => new TextEncoder().encode(text)
