import path from 'node:path'
import type { Answers, ExportForm } from '../../src-shared/contract/contract'
import { Fault, type Handlers } from '../../src-shared/contract/reply'
import { carriedAmong, rolledFields } from '../../src-shared/editions/carried'
import { contentSha } from '../../src-shared/factsheet/content-sha'
import { recordFormat } from '../../src-shared/factsheet/envelope'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { lostInJson } from '../../src-shared/factsheet/lost-in-json'
import { standingWords } from '../../src-shared/words/editions'
import { storeWords } from '../../src-shared/words/store'
import type { EntriesOf } from '../references/styles'
import type { StoredRecord } from '../store/durable-record-file'
import type { Library } from '../store/library'
import { exportAll, Stopped } from './export-all'
import { leavingFile, refuseIncomplete, suggestedName } from './leaving-file'
import type { AskWhere, ExportFile, Generator, OpenPrinter } from './ports'
import { printing } from './printing'
import type { ExportUnderWay } from './under-way'

/** How factsheets leave. */
export function publishHandlers({
  library,
  clock,
  ask,
  exportFile,
  openPrinter,
  generator,
  decimal,
  entriesOf,
  onlyStoodBy,
  underWay,
}: {
  readonly library: Library
  readonly clock: () => Date
  readonly ask: Pick<AskWhere, 'saveFile' | 'saveFolder' | 'showFile'>
  readonly exportFile: ExportFile
  readonly openPrinter?: OpenPrinter | undefined
  readonly generator: Generator
  /** The sign before the decimals of printed scores. */
  readonly decimal: () => ',' | '.'
  readonly entriesOf: EntriesOf
  /** Whether nothing leaves before somebody stands by each answer that was carried over. */
  readonly onlyStoodBy: () => boolean
  readonly underWay: ExportUnderWay
}) {
  /** What the store could not take has no revision there; what it was made from is not known for certain either. */
  const around = (record: Factsheet): StoredRecord => {
    const issues = lostInJson(record)
    if (issues.length > 0) throw new Fault('malformed', storeWords.lostInJson, issues)
    const [sha, at] = [contentSha(record), clock().toISOString()]
    return {
      record,
      envelope: { format: recordFormat, rev: 1, parents: [], contentSha: sha, by: '', at },
    }
  }

  /**
   * What was published can be looked up later, and what a colleague was handed is what both copies were made from. The file
   * has left, whether or not this can be written.
   */
  const keepLeft = async (id: string, form: ExportForm) => {
    const kind = form === 'publication' ? 'published' : form === 'workingCopy' ? 'handedOn' : null
    if (kind) await library.keepVersion(id, kind).catch(() => {})
  }

  /** A working copy is no export: it is how work goes on elsewhere, and how it is saved where nothing else can be. */
  const refuseCarried = (record: Factsheet, form: ExportForm) => {
    if (form === 'workingCopy' || !onlyStoodBy()) return
    const count = carriedAmong(rolledFields(record)).length
    if (count > 0) throw new Fault('incomplete', standingWords.held(count))
  }

  return {
    async exportFactsheet({ id, form, unsaved }): Promise<Answers<'exportFactsheet'>> {
      const stored = unsaved ? around(unsaved) : await library.read(id)
      refuseCarried(stored.record, form)
      if (form === 'publication') refuseIncomplete(stored.record)
      const file = await ask.saveFile(suggestedName(stored.record, form))
      if (file === undefined) return { outcome: 'cancelled' }
      const progress = underWay.begin(1)
      const printer = printing(openPrinter, progress)
      try {
        const content = await leavingFile(stored, form, {
          exportedAt: clock().toISOString(),
          generator,
          decimal: decimal(),
          entriesOf,
          makePdf: printer.makePdf,
        })
        await exportFile(file, content)
      } catch (error) {
        if (error instanceof Stopped) return { outcome: 'cancelled' }
        throw error
      } finally {
        printer.close()
        underWay.end()
      }
      underWay.show(file)
      if (!unsaved) await keepLeft(id, form)
      return { outcome: 'written', file }
    },

    async exportFactsheets({ ids, forms, unsaved }): Promise<Answers<'exportFactsheets'>> {
      const folder = await ask.saveFolder()
      if (folder === undefined) return { outcome: 'cancelled' }
      const progress = underWay.begin(ids.length * forms.length)
      const printer = printing(openPrinter, progress)
      const read = (id: string) =>
        unsaved?.id === id ? Promise.resolve(around(unsaved)) : library.read(id)
      try {
        const written = await exportAll({
          ids,
          forms: forms satisfies ExportForm[],
          read,
          progress,
          content: async (stored, form) => {
            refuseCarried(stored.record, form)
            const content = await leavingFile(stored, form, {
              exportedAt: clock().toISOString(),
              generator,
              decimal: decimal(),
              entriesOf,
              makePdf: printer.makePdf,
            })
            if (stored.record !== unsaved) await keepLeft(stored.record.id, form)
            return content
          },
          write: (name, content) => exportFile(path.join(folder, name), content),
          manifest: { writtenAt: clock().toISOString(), generator },
        })
        underWay.show(path.join(folder, written.shown))
        return { outcome: written.outcome, folder, files: written.files, leftOut: written.leftOut }
      } finally {
        printer.close()
        underWay.end()
      }
    },

    exportProgress: () => underWay.progress(),

    stopExport() {
      underWay.stop()
      return {}
    },

    async showExported() {
      await ask.showFile(underWay.shown())
      return {}
    },
  } satisfies Partial<Handlers>
}
