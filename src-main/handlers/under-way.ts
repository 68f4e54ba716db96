import { Fault } from '../../src-shared/contract/reply'
import { storeWords } from '../../src-shared/words/store'
import type { Progress } from './export-all'

export type ExportUnderWay = ReturnType<typeof exportUnderWay>

/** The one export at a time: there is one printer, and one line of progress. */
export function exportUnderWay() {
  let progress: Progress | undefined
  let exported: string | undefined
  return {
    begin(of: number): Progress {
      if (progress) throw new Fault('unexpected', storeWords.exporting)
      return (progress = { done: 0, of, name: '', stopped: false })
    },
    end() {
      progress = undefined
    },
    progress: () =>
      progress ? { done: progress.done, of: progress.of, name: progress.name } : null,
    stop() {
      if (progress) progress.stopped = true
    },
    /** What was written last, to be shown where it lies. */
    show(file: string) {
      exported = file
    },
    shown(): string {
      if (exported === undefined) throw new Fault('notFound', storeWords.nothingExported)
      return exported
    },
  }
}
