import { setImmediate } from 'node:timers/promises'
import type { DatasetMaker } from './maker'
import { datasetFiles, recordsIn, type Entered } from './package'
import { writeDataset } from './write'

/** In this thread, for processes in which no key waits. */
export function makeHere(): DatasetMaker {
  const entered: Entered[] = []
  return {
    add: (each) => void entered.push(each),
    async write({ folder, all, generator }, onMade) {
      const between = async () => {
        onMade()
        await setImmediate()
      }
      const files = await datasetFiles(entered, { generator, all, between })
      await writeDataset(folder, files)
      return recordsIn(files)
    },
    stop() {},
  }
}
