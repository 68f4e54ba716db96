import { blockers } from '../../src-shared/checks/blockers'
import type { ExportForm } from '../../src-shared/contract/contract'
import { Fault } from '../../src-shared/contract/reply'
import { documentOf } from '../../src-shared/document/document'
import type { FactsheetDocument } from '../../src-shared/document/tree'
import { documentNameOf, fileNameOf } from '../../src-shared/exchange/file-name'
import { publicationText, toPublication } from '../../src-shared/exchange/publication'
import { storedText } from '../../src-shared/exchange/stored'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { storeWords } from '../../src-shared/words/store'
import type { MakePdf } from '../documents/rendered'
import type { EntriesOf } from '../references/styles'
import type { StoredRecord } from '../store/durable-record-file'
import type { Generator } from './ports'

/** The content of the file that leaves in one form. Throws a `Fault` where a publication would be incomplete. */
export async function leavingFile(
  { record, envelope }: StoredRecord,
  form: ExportForm,
  given: {
    readonly exportedAt: string
    readonly generator: Generator
    readonly decimal: ',' | '.'
    readonly makePdf: MakePdf
    readonly entriesOf: EntriesOf
  },
): Promise<Uint8Array> {
  switch (form) {
    case 'workingCopy':
      return utf8(storedText(record, envelope))
    case 'publication':
    case 'draft':
      if (form === 'publication') refuseIncomplete(record)
      return utf8(publicationText(toPublication(record, given)))
    case 'pdf':
    case 'docx':
    case 'html':
    case 'md': {
      const { rendered } = await import('../documents/rendered')
      return rendered(await leavingDocument(record, given), form, given.makePdf)
    }
  }
}

/** The document as its user has chosen it to be printed. */
export async function leavingDocument(
  record: Factsheet,
  { decimal, entriesOf }: { readonly decimal: ',' | '.'; readonly entriesOf: EntriesOf },
): Promise<FactsheetDocument> {
  const entry = await entriesOf(record.sources)
  return documentOf(record, { decimal, ...(entry && { entry }) })
}

/** "republic-of-korea-2022.json", "…-draft.json", ".factsheet", ".pdf", "…-draft.pdf". */
export function suggestedName(record: Factsheet, form: ExportForm): string {
  switch (form) {
    case 'draft':
      return fileNameOf(record, 'draft')
    case 'publication':
    case 'workingCopy':
      return fileNameOf(record, form)
    case 'pdf':
    case 'docx':
    case 'html':
    case 'md':
      return documentNameOf(record, form, blockers(record).length > 0)
  }
}

export function refuseIncomplete(record: Factsheet): void {
  const problems = blockers(record)
  if (problems.length === 0) return
  const issues = problems.map(({ address, message }) => ({ address, message }))
  throw new Fault('incomplete', storeWords.incomplete(problems.length), issues)
}

const utf8 = (text: string) => new TextEncoder().encode(text)
