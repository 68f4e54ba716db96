import path from 'node:path'
import { readStored } from '../../src-shared/exchange/stored'
import { summarise } from '../../src-shared/exchange/summarise'
import { sizeLimit } from '../../src-shared/exchange/untrusted'
import { storeWords } from '../../src-shared/words/store'
import { reasonOf } from './disk-faults'
import { isMissing, type FileSystem } from './file-system'
import { recordFileName, type Entry } from './index-lines'

/**
 * What a file in the folder of records is: a factsheet to list, or something to set aside, untouched, with the reason.
 * undefined where there is none (any more).
 */
export async function examine(
  folder: string,
  file: string,
  fs: FileSystem,
): Promise<Entry | undefined> {
  const full = path.join(folder, file)
  let facts = { size: 0, mtimeMs: 0 }
  const setAside = (why: 'unreadable' | 'malformed' | 'newer', message: string): Entry => ({
    kind: 'setAside',
    size: facts.size,
    mtimeMs: facts.mtimeMs,
    why,
    message,
  })
  try {
    const found = await fs.stat(full)
    facts = { size: found.size, mtimeMs: found.mtimeMs }
    if (!found.isFile()) return setAside('unreadable', storeWords.notARegularFile)
    if (found.size > sizeLimit) {
      return setAside('unreadable', storeWords.tooLarge(sizeLimit / 1024 / 1024))
    }
    const read = readStored(await fs.readFile(full))
    if (!read.ok) {
      return setAside(read.code === 'untrusted' ? 'malformed' : read.code, read.message)
    }
    const { record, envelope } = read.value
    if (recordFileName(record.id) !== file) return setAside('malformed', storeWords.wrongName)
    return { kind: 'listed', ...facts, summary: summarise(record, envelope.at) }
  } catch (error) {
    if (isMissing(error)) return undefined
    return setAside('unreadable', storeWords.notRead(reasonOf(error)))
  }
}
