import type { Answers } from '../../src-shared/contract/contract'
import { Fault, type Handlers } from '../../src-shared/contract/reply'
import { storeWords } from '../../src-shared/words/store'
import type { EntriesOf } from '../references/styles'
import type { Library } from '../store/library'
import { leavingDocument } from './leaving-file'
import type { OpenPrinter, Printer } from './ports'

/** A printer takes memory; it is let go of when no preview has asked for so long. */
const idle = 60_000

/** What the preview knows of pages. One factsheet is printed at a time, in a printer that stays while it is asked for. */
export function pagesHandlers({
  library,
  openPrinter,
  decimal,
  entriesOf,
}: {
  readonly library: Library
  readonly openPrinter?: OpenPrinter | undefined
  readonly decimal: () => ',' | '.'
  readonly entriesOf: EntriesOf
}) {
  let printer: Promise<Printer> | undefined
  let closing: ReturnType<typeof setTimeout> | undefined
  let before: Promise<unknown> = Promise.resolve()

  const letGo = () => {
    void printer?.then(({ close }) => close()).catch(() => {})
    printer = undefined
  }

  const find = async (id: string): Promise<Answers<'findPages'>> => {
    if (!openPrinter) throw new Fault('unwritable', storeWords.noPrinter)
    clearTimeout(closing)
    const { record } = await library.read(id)
    const document = await leavingDocument(record, { decimal: decimal(), entriesOf })
    try {
      printer ??= openPrinter('window')
      const { pagesOf } = await import('../documents/pdf')
      const { numbers, starts } = await pagesOf(document, (await printer).print)
      return { numbers: [...numbers], starts: [...starts] }
    } catch (error) {
      letGo()
      throw new Fault('unwritable', storeWords.notPrinted(document.title), undefined, {
        cause: error,
      })
    } finally {
      closing = setTimeout(letGo, idle)
      closing.unref()
    }
  }

  return {
    findPages({ id }) {
      const found = before.then(() => find(id))
      before = found.catch(() => {})
      return found
    },
  } satisfies Partial<Handlers>
}
