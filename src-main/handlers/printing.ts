import { Fault } from '../../src-shared/contract/reply'
import { storeWords } from '../../src-shared/words/store'
import type { MakePdf } from '../documents/rendered'
import { stopWhereAsked, Stopped, type Progress } from './export-all'
import type { OpenPrinter, Printer } from './ports'

/** A printer that is started with the first PDF, serves all of one export, and is closed after it. */
export function printing(
  openPrinter: OpenPrinter | undefined,
  progress: Progress,
): { readonly makePdf: MakePdf; readonly close: () => void } {
  let printer: Promise<Printer> | undefined
  return {
    async makePdf(document) {
      if (!openPrinter) throw new Fault('unwritable', storeWords.noPrinter)
      printer ??= openPrinter('export')
      const { pdfOf } = await import('../documents/pdf')
      const { print } = await printer
      try {
        return await pdfOf(document, print, () => stopWhereAsked(progress))
      } catch (error) {
        if (error instanceof Stopped) throw error
        throw new Fault('unwritable', storeWords.notPrinted(document.title), undefined, {
          cause: error,
        })
      }
    },
    close: () => void printer?.then(({ close }) => close()).catch(() => {}),
  }
}
