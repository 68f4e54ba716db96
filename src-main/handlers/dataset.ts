import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { Fault, type Handlers } from '../../src-shared/contract/reply'
import { datasetWords } from '../../src-shared/words/dataset'
import { storeWords } from '../../src-shared/words/store'
import { csvText } from '../dataset/csv'
import type { Entered } from '../dataset/package'
import { asFault } from '../store/disk-faults'
import type { Library } from '../store/library'
import { stopWhereAsked, Stopped } from './export-all'
import type { AskWhere, Generator } from './ports'
import type { ExportUnderWay } from './under-way'

/** The series leaves as data: tables of all countries, and what was drawn from them. */
export function datasetHandlers({
  library,
  ask,
  exportFile,
  generator,
  underWay,
}: {
  readonly library: Library
  readonly ask: Pick<AskWhere, 'saveFolder'>
  /** Writes a file as a whole or not at all. */
  readonly exportFile: (file: string, content: string | Uint8Array) => Promise<void>
  readonly generator: Generator
  readonly underWay: ExportUnderWay
}): Pick<Handlers, 'exportDataset' | 'exportChart'> {
  return {
    async exportDataset({ ids, all }) {
      const chosen = await ask.saveFolder()
      if (chosen === undefined) return { outcome: 'cancelled' }
      // Each once for reading and once for its rows; then there is the writing.
      const progress = underWay.begin(ids.length * 2 + 1)
      try {
        const entered: Entered[] = []
        const leftOut: { name: string; why: string }[] = []
        for (const id of ids) {
          stopWhereAsked(progress)
          try {
            const { record, envelope } = await library.read(id)
            progress.name = `${record.country.name} ${record.edition}`
            entered.push({ record, at: envelope.at })
          } catch (error) {
            if (!(error instanceof Fault)) throw error
            leftOut.push({ name: id, why: error.message })
          }
          progress.done += 1
          await setImmediate()
        }
        const { datasetFiles } = await import('../dataset/package')
        const { writeDataset } = await import('../dataset/write')
        const files = await datasetFiles(entered, {
          generator,
          all,
          async between() {
            stopWhereAsked(progress)
            progress.done += 1
            await setImmediate()
          },
        })
        stopWhereAsked(progress)
        // A folder of its own: what lay beside it would be no part of it, and proving it would name that.
        const folder = await newFolderIn(chosen, datasetWords.folder)
        progress.name = path.basename(folder)
        await writeDataset(folder, files)
        underWay.show(path.join(folder, 'datapackage.json'))
        const factsheets = [...files.keys()].filter((file) => file.startsWith('records/')).length
        return {
          outcome: 'written',
          folder,
          factsheets,
          notReady: entered.length - factsheets,
          leftOut,
        }
      } catch (error) {
        if (error instanceof Stopped) return { outcome: 'stopped' }
        throw error
      } finally {
        underWay.end()
      }
    },

    async exportChart({ name, svg, png, columns, rows }) {
      const chosen = await ask.saveFolder()
      if (chosen === undefined) return { outcome: 'cancelled' }
      const base = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      const folder = await newFolderIn(chosen, base)
      await exportFile(path.join(folder, `${base}.svg`), svg)
      await exportFile(path.join(folder, `${base}.png`), Buffer.from(png, 'base64'))
      await exportFile(path.join(folder, `${base}.csv`), csvText(columns, rows))
      underWay.show(path.join(folder, `${base}.svg`))
      return { outcome: 'written', folder }
    },
  }
}

/** Made here, so that nothing is in it; the second of a name is called "name-2". */
async function newFolderIn(parent: string, name: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const folder = path.join(parent, count === 1 ? name : `${name}-${count}`)
    try {
      await mkdir(folder)
      return folder
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue
      throw asFault('unwritable', storeWords.notExported, error)
    }
  }
}
