import path from 'node:path'
import { readStored, storedText, type Stored } from '../../../src-shared/exchange/stored'
import type { Mending } from '../../../src-shared/contract/mending'
import { contentSha } from '../../../src-shared/factsheet/content-sha'
import { recordFormat } from '../../../src-shared/factsheet/envelope'
import type { DataFolder } from '../layout'
import { History } from '../history/history'
import { recordFileName } from '../index-lines'
import { JournalFolder } from '../journal/journal-folder'
import type { Durability } from '../write-durably'

/** A version of a record that reads well, as the bytes of its file. */
export type Sound = { readonly bytes: Uint8Array; readonly stored: Stored; readonly from: Source }
export type Source = Mending['from']

/**
 * All versions of a record that can still be read, whatever has become of its file: the newest first. `strays` are other
 * files that may hold it, such as one whose name was changed.
 */
export async function soundVersions(
  id: string,
  {
    data,
    strays,
    durability,
  }: {
    readonly data: DataFolder
    readonly strays: readonly string[]
    readonly durability: Durability
  },
): Promise<readonly Sound[]> {
  const { fs } = durability
  const file = recordFileName(id)
  const found: Sound[] = []

  const weigh = async (from: Source, full: string) => {
    const bytes = await fs.readFile(full).catch(() => undefined)
    const read = bytes && readStored(bytes)
    if (!bytes || !read?.ok || recordFileName(read.value.record.id) !== file) return
    found.push({ bytes, stored: read.value, from })
  }
  const within = async (folder: string, fits: (name: string) => boolean = () => true) => {
    const names = await fs.readdir(folder).catch(() => [])
    return names.filter(fits).map((name) => path.join(folder, name))
  }
  const isOfRecord = (name: string) => name.startsWith(`${id.toLowerCase()}.`)

  for (const full of await within(data.trash, isOfRecord)) await weigh('trash', full)
  for (const backup of await within(data.backups, (name) => !name.startsWith('.')))
    await weigh('backup', path.join(backup, 'records', file))
  // A file under a wrong name is set aside under that name, or was before.
  for (const full of [...strays, ...(await within(data.quarantine))]) await weigh('elsewhere', full)
  const history = new History(path.join(data.history, id.toLowerCase()), durability)
  const { versions } = await history.list().catch(() => ({ versions: [] }))
  for (const { version } of versions.slice(0, 3)) {
    const stored = await history.read(version).catch(() => undefined)
    if (stored) found.push(soundAs('history', stored))
  }
  const newest = newestFirst(found)[0]
  const journalled = await lastInJournal(id, data, durability)
  if (journalled && (!newest || journalled.at >= newest.stored.envelope.at)) {
    const { record, at, by } = journalled
    const sha = contentSha(record)
    const same = found.find(({ stored }) => stored.envelope.contentSha === sha)
    if (same) return newestFirst([same, ...found])
    const rev = (newest?.stored.envelope.rev ?? 0) + 1
    const parents = newest ? [newest.stored.envelope.contentSha] : []
    const ancestors = newest?.stored.envelope.ancestors ?? []
    const around = { format: recordFormat, rev, parents, contentSha: sha, by, at } as const
    const envelope = ancestors.length > 0 ? { ...around, ancestors } : around
    return [soundAs('journal', { record, envelope }), ...newestFirst(found)]
  }
  return newestFirst(found)
}

function newestFirst(found: readonly Sound[]): readonly Sound[] {
  const at = ({ stored: { envelope } }: Sound) =>
    `${envelope.at} ${envelope.rev.toString().padStart(9, '0')}`
  return found.toSorted((one, other) => (at(one) < at(other) ? 1 : -1))
}

function soundAs(from: Source, { record, envelope }: Pick<Stored, 'record' | 'envelope'>): Sound {
  const bytes = new TextEncoder().encode(storedText(record, envelope))
  return { bytes, stored: { record, envelope, lifted: [] }, from }
}

/** What the record was after its last edit, going by its journal; undefined where that does not say when it was made. */
async function lastInJournal(id: string, { journal }: DataFolder, durability: Durability) {
  const read = await new JournalFolder(journal, id, durability).read().catch(() => undefined)
  const last = read?.open.at(-1)
  return last?.at === undefined ? undefined : { record: last.log.record, at: last.at, by: last.by }
}
