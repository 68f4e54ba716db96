import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { Low } from 'lowdb'
import { Fault } from '../../src-shared/contract/reply'
import { summarise } from '../../src-shared/exchange/summarise'
import { contentSha } from '../../src-shared/factsheet/content-sha'
import { recordFormat, type Envelope } from '../../src-shared/factsheet/envelope'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { storeWords } from '../../src-shared/words/store'
import { dataFolderAt, openDataFolder, refuseMissing } from './data-folder'
import { asFault } from './disk-faults'
import { DurableRecordFile, type StoredRecord } from './durable-record-file'
import { examine } from './examine'
import { nodeFileSystem, type FileSystem } from './file-system'
import { IndexFile } from './index-file'
import { recordFileName } from './index-lines'
import { listedIn, takeInventory, type Listed } from './inventory'
import { lostInJson } from './lost-in-json'
import { copyToTrash, moveFromTrash, moveToTrash } from './trash'
import { Turns } from './turns'
import type { Durability } from './write-durably'

/** The revision a record has now, and when it got it. */
export type Kept = { readonly rev: number; readonly savedAt: string }

/** The factsheets of one data folder. Every call throws only faults of the disk or of the asker, with a sentence. */
export type Library = {
  readonly folder: string
  /** Answers from the index; `verify` finds out whether it still holds. */
  list(): Promise<Listed>
  has(id: string): Promise<boolean>
  read(id: string): Promise<StoredRecord>
  /** `rev` is what the asker has seen last. Content that is as before is not written and keeps its revision. */
  save(rev: number, record: Factsheet): Promise<Kept>
  /** A record the library does not hold yet; `parents` are hashes of the contents it was made from. */
  add(record: Factsheet, parents?: readonly string[]): Promise<Kept>
  /** Another version in place of the one held, which goes to the trash first. */
  replace(record: Factsheet): Promise<Kept>
  trash(id: string): Promise<void>
  restore(id: string): Promise<void>
  /** Compares the list with the folder and mends it. True where the list has changed. */
  verify(): Promise<boolean>
  /** Resolves when nothing is being written any more. */
  settled(): Promise<void>
}

export type LibraryOptions = {
  readonly fs?: FileSystem
  readonly platform?: NodeJS.Platform
  readonly clock?: () => Date
  readonly newId?: () => string
  /** Who saves: the id of a person, empty where nobody has said who they are. */
  readonly by?: () => string
}

/** Opens a data folder at the first call that needs it; where that fails, the next call tries again. */
export function openLibrary(folder: string, options: LibraryOptions = {}): Library {
  const { fs = nodeFileSystem, clock = () => new Date(), newId = randomUUID, by = () => '' } = options
  const durability: Durability = { fs, ...(options.platform && { platform: options.platform }) }
  const data = dataFolderAt(folder)
  const index = new IndexFile(folder, durability)
  const turns = new Turns()
  const files = new Map<string, DurableRecordFile>()
  let opening: Promise<void> | undefined

  const open = () => {
    opening ??= openNow().catch((error: unknown) => {
      opening = undefined
      throw asFault('unreadable', (reason) => storeWords.folderNotRead(folder, reason), error)
    })
    return opening
  }
  const openNow = async () => {
    await openDataFolder(folder, newId, durability)
    if (await index.read()) return
    await index.build(inventory)
  }
  const inventory = () =>
    takeInventory({
      folder: data.records,
      fs,
      index,
      turns,
      now: clock(),
      look: (file) => examine(data.records, file, fs),
    })

  const fileOf = (id: string) => {
    const name = recordFileName(id)
    const known = files.get(name)
    if (known) return known
    const file = new DurableRecordFile(path.join(data.records, name), durability)
    files.set(name, file)
    return file
  }
  const inTurn = async <T>(id: string, act: (name: string) => Promise<T>): Promise<T> => {
    // An id becomes a file name, so nothing but a plain id may get here.
    if (!/^[0-9a-f-]{36}$/i.test(id)) throw new Fault('notFound', storeWords.notInLibrary)
    await open()
    return turns.take(recordFileName(id), () => act(recordFileName(id)))
  }
  const readInto = async (file: DurableRecordFile): Promise<StoredRecord> => {
    const db = new Low<StoredRecord | null>(file, null)
    await db.read()
    return db.data ?? refuseMissing(data, durability)
  }
  const write = async (
    file: DurableRecordFile,
    record: Factsheet,
    after: { readonly rev: number; readonly parents: readonly string[] },
    sha: string,
  ): Promise<Kept> => {
    const at = clock().toISOString()
    const rev = after.rev + 1
    const parents = [...after.parents]
    const envelope: Envelope = { format: recordFormat, rev, parents, contentSha: sha, by: by(), at }
    await new Low<StoredRecord | null>(file, { record, envelope }).write()
    const { size, mtimeMs } = file.facts!
    const summary = summarise(record, at)
    await index.note(recordFileName(record.id), { kind: 'listed', size, mtimeMs, summary })
    return { rev, savedAt: at }
  }

  return {
    folder,
    async list() {
      await open()
      return listedIn(index.entries)
    },
    async has(id) {
      await open()
      return index.entries.get(recordFileName(id))?.kind === 'listed'
    },
    read: (id) =>
      inTurn(id, async (name) => {
        const stored = await readInto(fileOf(id))
        if (recordFileName(stored.record.id) !== name) {
          throw new Fault('malformed', storeWords.wrongName)
        }
        return stored
      }),
    async save(rev, record) {
      const sha = refuseLossy(record)
      const file = fileOf(record.id)
      // What counts is what the asker could have seen: saves that are still under way here are their own.
      const seenAtAsking = file.seen?.envelope.rev
      return inTurn(record.id, async () => {
        if (!file.seen) await readInto(file)
        const seen = file.seen!
        if (rev !== (seenAtAsking ?? seen.envelope.rev)) throw new Fault('stale', storeWords.stale)
        if (sha === seen.contentSha && !file.isUnconfirmed) {
          await file.confirm()
          return { rev: seen.envelope.rev, savedAt: seen.envelope.at }
        }
        return write(file, record, { rev: seen.envelope.rev, parents: [seen.contentSha] }, sha)
      })
    },
    async add(record, parents = []) {
      const sha = refuseLossy(record)
      return inTurn(record.id, async (name) => {
        // What was seen of an earlier file of this name does not count for a new one.
        if (fileOf(record.id).seen) files.delete(name)
        return write(fileOf(record.id), record, { rev: 0, parents }, sha)
      })
    },
    async replace(record) {
      const sha = refuseLossy(record)
      return inTurn(record.id, async () => {
        const file = fileOf(record.id)
        await readInto(file)
        const seen = file.seen!
        await copyToTrash(data, record.id, clock(), durability)
        return write(file, record, { rev: seen.envelope.rev, parents: [seen.contentSha] }, sha)
      })
    },
    trash: (id) =>
      inTurn(id, (name) => move(name, () => moveToTrash(data, id, clock(), durability))),
    restore: (id) => inTurn(id, (name) => move(name, () => moveFromTrash(data, id, durability))),
    async verify() {
      await open()
      return inventory()
    },
    async settled() {
      await turns.settled()
      await index.settled()
    },
  }

  /** Whatever became of the move, the list says afterwards what is there. */
  async function move(name: string, act: () => Promise<void>): Promise<void> {
    files.delete(name)
    try {
      await act()
    } finally {
      await index.note(name, await examine(data.records, name, fs))
    }
  }
}

/** The hash of a record that JSON can hold. */
function refuseLossy(record: Factsheet): string {
  const issues = lostInJson(record)
  if (issues.length > 0) throw new Fault('malformed', storeWords.lostInJson, issues)
  return contentSha(record)
}
