import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { Fault, type Handlers } from '../../src-shared/contract/reply'
import { datasetWords } from '../../src-shared/words/dataset'
import { storeWords } from '../../src-shared/words/store'
import { csvText } from '../dataset/csv'
import type { DatasetMaker } from '../dataset/maker'
import { asFault } from '../store/disk-faults'
import type { Library } from '../store/library'
import { stopWhereAsked, Stopped } from './export-all'
import type { AskWhere, ExportFile, Generator } from './ports'
import type { ExportUnderWay } from './under-way'

/** The series leaves as data: tables of all countries, and what was drawn from them. */
export function datasetHandlers({
  library,
  ask,
  exportFile,
  generator,
  underWay,
  beginDataset,
}: {
  readonly library: Library
  readonly ask: Pick<AskWhere, 'saveFolder'>
  readonly exportFile: ExportFile
  readonly generator: Generator
  readonly underWay: ExportUnderWay
  readonly beginDataset: () => Promise<DatasetMaker>
}): Pick<Handlers, 'exportDataset' | 'exportChart'> {
  return {
    async exportDataset({ ids, all }) {
      const chosen = await ask.saveFolder()
      if (chosen === undefined) return { outcome: 'cancelled' }
      // Each once for reading and once for its rows; then there is the writing.
      const progress = underWay.begin(ids.length * 2 + 1)
      const maker = await beginDataset()
      try {
        const leftOut: { name: string; why: string }[] = []
        for (const id of ids) {
          stopWhereAsked(progress)
          try {
            const { record, envelope } = await library.read(id)
            progress.name = `${record.country.name} ${record.edition}`
            maker.add({ record, at: envelope.at })
          } catch (error) {
            if (!(error instanceof Fault)) throw error
            leftOut.push({ name: id, why: error.message })
          }
          progress.done += 1
          await setImmediate()
        }
        // A folder of its own: what lay beside it would be no part of it, and proving it would name that.
        const folder = await newFolderIn(chosen, datasetWords.folder)
        progress.name = path.basename(folder)
        const stopping = setInterval(() => progress.stopped && maker.stop(), stopLooksEveryMs)
        const factsheets = await maker
          .write({ folder, all, generator }, () => (progress.done += 1))
          .finally(() => clearInterval(stopping))
        if (progress.stopped) {
          // Without its manifest nobody takes it for whole; it was made here, and nothing else is in it.
          await rm(folder, { recursive: true, force: true })
          return { outcome: 'stopped' }
        }
        underWay.show(path.join(folder, 'datapackage.json'))
        const notReady = ids.length - leftOut.length - factsheets
        return { outcome: 'written', folder, factsheets, notReady, leftOut }
      } catch (error) {
        if (error instanceof Stopped) return { outcome: 'stopped' }
        throw error
      } finally {
        maker.stop()
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

/** How soon a stop is heard while the files are made elsewhere. */
const stopLooksEveryMs = 100

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
