import path from 'node:path'
import { contentShaOf, readStored } from '../../../src-shared/exchange/stored'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import type { DataFolder } from '../layout'
import type { FileSystem } from '../file-system'
import { recordFileName } from '../index-lines'
import type { JournalFolder } from '../journal/journal-folder'
import type { History } from './history'

type Places = {
  readonly data: DataFolder
  readonly id: string
  readonly history: History
  readonly journal: JournalFolder
  readonly fs: FileSystem
}

/** The content of the first of these hashes that is anywhere in the data folder as a state of this record. */
export async function firstFound(
  shas: readonly string[],
  places: Places,
): Promise<Factsheet | undefined> {
  const whole = await wholeFiles(places)
  for (const sha of shas) {
    const found =
      whole.get(sha) ??
      (await places.history.withContent(sha).catch(() => undefined))?.record ??
      (await places.journal.withContent(sha).catch(() => undefined))
    if (found) return found
  }
  return undefined
}

/** What the record's file, the trash and the backups hold of it, by content hash. What cannot be read is passed over. */
async function wholeFiles({ data, id, fs }: Places): Promise<ReadonlyMap<string, Factsheet>> {
  const file = recordFileName(id)
  const stem = `${id.toLowerCase()}.`
  const names = (folder: string) => fs.readdir(folder).catch(() => [])
  const trashed = (await names(data.trash)).filter((name) => name.startsWith(stem))
  const backups = await names(data.backups)
  const files = [
    path.join(data.records, file),
    ...trashed.map((name) => path.join(data.trash, name)),
    ...backups.map((backup) => path.join(data.backups, backup, 'records', file)),
  ]
  const found = new Map<string, Factsheet>()
  for (const each of files) {
    const bytes = await fs.readFile(each).catch(() => undefined)
    const read = bytes && readStored(bytes)
    if (read?.ok) found.set(contentShaOf(read.value), read.value.record)
  }
  return found
}
