import type { Handlers } from '../../src-shared/contract/reply'
import { cockpitOf, cockpitTable } from '../../src-shared/listing/cockpit'
import { cockpitWords } from '../../src-shared/words/cockpit'
import type { Library } from '../store/library'
import type { AskWhere, ExportFile } from './ports'

/** How far an edition is, as a table to hand on. */
export function cockpitHandlers({
  library,
  ask,
  exportFile,
}: {
  readonly library: Library
  readonly ask: Pick<AskWhere, 'saveFile'>
  readonly exportFile: ExportFile
}) {
  return {
    async exportCockpit({ edition, today, form }) {
      const { summaries } = await library.list()
      const { columns, rows } = cockpitTable(cockpitOf(summaries, edition, today))
      const file = await ask.saveFile(`${cockpitWords.file(edition)}.${form}`)
      if (file === undefined) return { outcome: 'cancelled' }
      if (form === 'csv') {
        const { csvText } = await import('../dataset/csv')
        await exportFile(file, csvText(columns, rows))
      } else {
        const { plainWorkbook } = await import('../dataset/workbook')
        await exportFile(file, await plainWorkbook(cockpitWords.heading, columns, rows))
      }
      return { outcome: 'written', file }
    },
  } satisfies Partial<Handlers>
}
