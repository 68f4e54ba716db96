import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { Low } from 'lowdb'
import { Fault } from '../../src-shared/contract/reply'
import { readNewer, type ReadNewer } from '../../src-shared/exchange/read-newer'
import { readStored, storedText } from '../../src-shared/exchange/stored'
import { summarise } from '../../src-shared/exchange/summarise'
import { ancestorsAfter, ancestryOf } from '../../src-shared/factsheet/ancestry'
import { canonicalText, contentSha } from '../../src-shared/factsheet/content-sha'
import { plan, type Plan } from '../../src-shared/factsheet/migrations/plan'
import { recordFormat, type Envelope } from '../../src-shared/factsheet/envelope'
import { inOrder } from '../../src-shared/factsheet/in-order'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { lostInJson } from '../../src-shared/factsheet/lost-in-json'
import type { VersionKind } from '../../src-shared/factsheet/version-kind'
import { backupWords } from '../../src-shared/words/backups'
import { storeWords } from '../../src-shared/words/store'
import { listBackups, makeBackup } from './backups/backup-folder'
import { createCodebookMover, type CodebookMover } from './codebooks/move-codebook'
import { readCodebooks } from './codebooks/loaded-codebooks'
import { openDataFolder, refuseMissing } from './data-folder'
import { dataFolderAt } from './layout'
import { createDesk, type Journalled, type Made, type Opened, type Weighed } from './desk/desk'
import { asFault } from './disk-faults'
import { DurableRecordFile, type StoredRecord } from './durable-record-file'
import { examine } from './examine'
import { ChangeLog, type Names, type ReadLog } from './history/change-log'
import { firstFound } from './history/first-found'
import { keepFirstRows } from './first-rows'
import { History, type Version, type Versions } from './history/history'
import { nodeFileSystem, type FileSystem } from './file-system'
import { unheld, type FolderHold } from './holding/folder-hold'
import { guardedBy } from './holding/guarded-file-system'
import { IndexFile } from './index-file'
import { recordFileName } from './index-lines'
import { readLines } from './journal/lines'
import { ReadAhead } from './read-ahead'
import { listedIn, takeInventory, type Listed } from './inventory'
import { migrateLibrary } from './migrating/migrate-library'
import { createMender } from './mending/mender'
import { createReceiver, type Receiver } from './receiving/receive'
import type { Mending } from '../../src-shared/contract/mending'
import { sha256 } from './sha256'
import { copyToTrash, moveFromTrash, moveToTrash } from './trash'
import { listTrash, type Trashed } from './trash-list'
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
  /** The record as it is now, the last edits included. */
  read(id: string): Promise<StoredRecord>
  /** A record of a newer version, as far as it can be read; undefined where it is none. */
  readNewer(id: string): Promise<ReadNewer | undefined>
  /** Opens a record for editing, with the steps that can be taken back. An earlier opening of it ends. */
  open(id: string): Promise<Opened>
  /** Finds out what the next call of `open` needs to know of it, and changes nothing. Never throws: `open` says what is wrong. */
  readAhead(id: string): Promise<void>
  /** Resolves when these edits outlive a power cut. What was kept before may be sent again. */
  keep(id: string, made: Made): Promise<Journalled>
  /** Makes the record's file hold its last edits. Throws where it cannot be written, which loses nothing. */
  follow(id: string): Promise<void>
  /** Edits that can no longer go where they were made are in the factsheet `as` now. */
  keptApart(id: string, as: string): Promise<void>
  /** `rev` is what the asker has seen last. Content that is as before is not written and keeps its revision. */
  save(rev: number, record: Factsheet): Promise<Kept>
  /**
   * A record the library does not hold yet; `parents` are hashes of the contents it was made from. One that comes in as it
   * is has itself for a parent, and is kept as a version before it is changed here.
   */
  add(record: Factsheet, parents?: readonly string[], ancestors?: readonly string[]): Promise<Kept>
  /** Another version in place of the one held, which goes to the trash first. */
  replace(record: Factsheet): Promise<Kept>
  /**
   * What the record here and this copy of it were both made from: the newest content of which the copy says so and which
   * is still here, as the record itself, a version, in its journal, in the trash or in a backup. undefined where none is.
   */
  commonBase(id: string, copy: Envelope): Promise<Factsheet | undefined>
  /** What is saved next of this record was made from this copy too, as after a merge. */
  joins(id: string, copy: Envelope): void
  /** Keeps another copy of the record as a version, with who made it and when. */
  keepCopy(id: string, record: Factsheet, envelope: Envelope): Promise<void>
  /** Keeps the record as it is now as a version. */
  keepVersion(id: string, kind: VersionKind, name?: string): Promise<Version>
  versions(id: string): Promise<Versions>
  readVersion(id: string, version: string): Promise<StoredRecord>
  /** Who changed which field from what to what, and when: the newest first. */
  changes(id: string): Promise<ReadLog>
  /** What people were called who have changed it, by their ids, as far as that is known without reading its journal. */
  namesIn(id: string): Promise<Names>
  /** An empty name takes the name away. */
  nameVersion(id: string, version: string, name: string): Promise<void>
  trash(id: string): Promise<void>
  restore(id: string): Promise<void>
  /** What is in the trash, the last that went first. */
  trashed(): Promise<readonly Trashed[]>
  /** Brings back a file of the trash; what the library holds of it now goes there instead. Answers its id. */
  restoreTrashed(file: string): Promise<string>
  /** Compares the list with the folder, and mends it and what is damaged. True where the list has changed. */
  verify(): Promise<boolean>
  /** Damaged records in whose place an older version was put, until somebody has seen it. */
  mended(): Promise<readonly Mending[]>
  mendedSeen(): Promise<void>
  readonly codebooks: CodebookMover
  readonly receiver: Receiver
  /** Resolves when nothing is being written any more. */
  settled(): Promise<void>
  /** Lets go of the folder once nothing is being written any more. */
  close(): Promise<void>
}

export type LibraryOptions = {
  readonly fs?: FileSystem
  readonly platform?: NodeJS.Platform
  readonly clock?: () => Date
  readonly newId?: () => string
  /** Who saves: the id of a person, empty where nobody has said who they are. */
  readonly by?: () => string
  /** What people are called who have said so here, by their ids. */
  readonly names?: () => Names
  /** Whether this process may write; without it, it may. */
  readonly hold?: FolderHold
  /** The folder has held a library before: where that is gone, no new one is made in its place. */
  readonly isKnown?: boolean
  /** How records of older versions become those of this one. */
  readonly plan?: Plan
}

/** What was read ahead and not asked for is not kept longer. */
const aheadMs = 5_000

const isId = (id: string) => /^[0-9a-f-]{36}$/i.test(id)

/** Opens a data folder at the first call that needs it; where that fails, the next call tries again. */
export function openLibrary(folder: string, options: LibraryOptions = {}): Library {
  const { hold = unheld(), clock = () => new Date(), newId = randomUUID, by = () => '' } = options
  const { names = () => ({}) } = options
  const fs = guardedBy(hold, options.fs ?? nodeFileSystem)
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
    const { isNewer } = await openDataFolder(
      folder,
      { newId, isKnown: options.isKnown ?? false },
      durability,
    )
    await hold.take(isNewer)
    if (hold.access.kind === 'full') {
      await migrateLibrary({
        data,
        durability,
        plan: options.plan ?? plan,
        backUp: () => backUpAll('beforeMigration'),
      })
    }
    await readCodebooks(data, durability)
    if (await index.read()) return
    await index.build(inventory)
  }
  const backUpAll = async (why: 'beforeMigration' | 'beforeCodebook') => {
    const [last] = await listBackups(data.backups, durability)
    const { backups, records, codebooks: books } = data
    const now = clock()
    return makeBackup({ backups, records, codebooks: books, now, why, last, durability })
  }
  const settled = async () => {
    await desk.followAll()
    await turns.settled()
    await index.settled()
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

  const mender = createMender({
    data,
    index,
    turns,
    durability,
    clock,
    mayWrite: () => hold.access.kind === 'full',
    forget: (name) => files.delete(name),
  })
  const storedAhead = new ReadAhead(readStored)
  const linesAhead = new ReadAhead(readLines)
  let forgetting: NodeJS.Timeout | undefined
  const forgetAhead = () => {
    clearTimeout(forgetting)
    storedAhead.forget()
    linesAhead.forget()
  }
  const fileNamed = (name: string) =>
    new DurableRecordFile(path.join(data.records, name), durability, storedAhead.meaningOf)
  const fileOf = (id: string) => {
    const name = recordFileName(id)
    const known = files.get(name)
    if (known) return known
    const file = fileNamed(name)
    files.set(name, file)
    return file
  }
  /**
   * For looking only. What is read through `fileOf` counts as seen, and a version that nobody at an open window has seen
   * would then be written over.
   */
  const fileToLookAt = (id: string) => (desk.holds(id) ? fileNamed(recordFileName(id)) : fileOf(id))
  /** Copies that were merged into a record which has not been written since. */
  const joining = new Map<string, Envelope>()
  const histories = new Map<string, History>()
  const historyOf = (id: string) => {
    const name = id.toLowerCase()
    const known = histories.get(name)
    if (known) return known
    const history = new History(path.join(data.history, name), durability)
    histories.set(name, history)
    return history
  }
  const logOf = (id: string) => new ChangeLog(path.join(data.history, id.toLowerCase()), durability)
  const bytesOf = (id: string) => fs.readFile(path.join(data.records, recordFileName(id)))
  const inHistory = <T>(id: string, act: (history: History) => Promise<T>): Promise<T> =>
    inTurn(id, async () => {
      try {
        return await act(historyOf(id))
      } catch (error) {
        throw asFault('unwritable', storeWords.historyNotReached, error)
      }
    })
  const inTurn = async <T>(id: string, act: (name: string) => Promise<T>): Promise<T> => {
    // An id becomes a file name, so nothing but a plain id may get here.
    if (!isId(id)) throw new Fault('notFound', storeWords.notInLibrary)
    await open()
    return turns.take(recordFileName(id), () => act(recordFileName(id)))
  }
  const readInto = async (file: DurableRecordFile): Promise<StoredRecord> => {
    const db = new Low<StoredRecord | null>(file, null)
    const read = async () => {
      await db.read()
      if (!db.data) return refuseMissing(data, durability)
      if (recordFileName(db.data.record.id) !== file.name) {
        throw new Fault('malformed', storeWords.wrongName)
      }
      return db.data
    }
    try {
      return await read()
    } catch (error) {
      const mayBeDamaged =
        error instanceof Fault && ['unreadable', 'malformed', 'untrusted'].includes(error.code)
      if (!mayBeDamaged || !(await mender.mendInTurn(file.name))) throw error
      files.set(file.name, file)
      return read()
    }
  }
  const write = async (
    file: DurableRecordFile,
    record: Factsheet,
    after: MadeFrom,
    { sha, ordered }: Weighed,
  ): Promise<Kept> => {
    const seen = file.seen
    if (seen) {
      // A version that cannot be kept must not keep an edit from being saved; the next save tries again.
      await historyOf(record.id)
        .keepIfDue(seen.envelope, clock(), () => bytesOf(record.id))
        .catch(() => {})
    }
    const at = clock().toISOString()
    const rev = after.rev + 1
    const joined = joining.get(recordFileName(record.id))
    const parents = [...after.parents, ...(joined ? [joined.contentSha] : [])]
    const before = [...after.ancestors, ...(joined ? ancestryOf(joined) : [])]
    const ancestors = ancestorsAfter(before, historyOf(record.id).ancestors ?? [], parents)
    const envelope: Envelope = {
      format: recordFormat,
      rev,
      parents,
      ...(ancestors.length > 0 && { ancestors: [...ancestors] }),
      contentSha: sha,
      by: by(),
      at,
    }
    await new Low<StoredRecord | null>(file, { record, envelope, ordered }).write()
    joining.delete(recordFileName(record.id))
    const { size, mtimeMs } = file.facts!
    // Nobody waits for the summary and its line, which are only a copy.
    index.noteSoon(recordFileName(record.id), () => ({
      kind: 'listed',
      size,
      mtimeMs,
      summary: summarise(record, at),
    }))
    return { rev, savedAt: at }
  }

  const desk = createDesk({
    journal: data.journal,
    durability,
    clock,
    newId,
    by,
    inTurn,
    fileOf,
    readInto,
    weigh,
    linesOf: linesAhead.meaningOf,
    write: (file, record, weighed) => write(file, record, afterSeen(file), weighed),
    mendInTurn: async (file) => {
      if (!(await mender.mendInTurn(file.name))) return false
      files.set(file.name, file)
      await readInto(file)
      return true
    },
    add: (record, parents) => add(record, parents),
    keepVersion: async (id) => historyOf(id).keep(await bytesOf(id), 'recovered', '', clock()),
    logChanges: (id, segments) => logOf(id).take(segments, names(), clock()),
  })
  const add = async (
    record: Factsheet,
    parents: readonly string[] = [],
    ancestors: readonly string[] = [],
  ): Promise<Kept> => {
    const weighed = weigh(record)
    return inTurn(record.id, async (name) => {
      // What was seen of an earlier file of this name does not count for a new one.
      if (fileOf(record.id).seen) files.delete(name)
      return write(fileOf(record.id), record, { rev: 0, parents, ancestors }, weighed)
    })
  }

  const replace = async (record: Factsheet): Promise<Kept> => {
    const weighed = weigh(record)
    return inTurn(record.id, async () => {
      await desk.settleInTurn(record.id)
      const file = fileOf(record.id)
      await readInto(file)
      await copyToTrash(data, record.id, clock(), durability)
      await historyOf(record.id).keep(await bytesOf(record.id), 'replaced', '', clock())
      return write(file, record, afterSeen(file), weighed)
    })
  }

  /** Always in the same order, so that nobody waits for each other. */
  const holding = <T>(ids: readonly string[], act: () => Promise<T>): Promise<T> =>
    ids.toSorted().reduceRight<() => Promise<T>>(
      (within, id) => () =>
        inTurn(id, async () => {
          await desk.settleInTurn(id)
          return within()
        }),
      act,
    )()
  const changed = async (those: readonly string[]) => {
    for (const name of those) {
      files.delete(name)
      await index.note(name, await examine(data.records, name, fs))
    }
  }
  const reopen = () => void (opening = undefined)
  const codebooks = createCodebookMover({
    data,
    durability,
    clock,
    newId,
    by,
    open,
    ids: () => listedIn(index.entries).summaries.map(({ id }) => id),
    holding,
    backUp: () => backUpAll('beforeCodebook'),
    changed,
    reopen,
  })
  const receiver = createReceiver({
    data,
    durability,
    clock,
    by,
    open,
    holding,
    keepFormer: (id, bytes, kind) => historyOf(id).keep(bytes, kind, '', clock()),
    changed,
    reopen,
  })

  return {
    folder,
    codebooks,
    receiver,
    readNewer: (id) =>
      inTurn(id, async (name) => {
        const bytes = await fs.readFile(path.join(data.records, name)).catch(() => undefined)
        const read = bytes && readNewer(bytes)
        return read && recordFileName(read.record.id) === name ? read : undefined
      }),
    open: desk.open,
    async readAhead(id) {
      // What lies on the desk need not be read.
      if (!isId(id) || desk.holds(id)) return
      forgetAhead()
      forgetting = setTimeout(forgetAhead, aheadMs)
      forgetting.unref()
      try {
        await open()
        storedAhead.lookAt(await bytesOf(id))
        await desk.journalOf(id).show((bytes) => linesAhead.lookAt(bytes))
      } catch {
        // Said by who opens it.
      }
    },
    keep: desk.keep,
    follow: (id) => inTurn(id, () => desk.followInTurn(id)),
    keptApart: desk.keptApart,
    async list() {
      await open()
      await desk.followAll()
      return listedIn(index.entries)
    },
    async has(id) {
      await open()
      return index.entries.get(recordFileName(id))?.kind === 'listed'
    },
    read: (id) =>
      inTurn(id, async () => {
        const current = await desk.currentInTurn(id)
        const stored = await readInto(fileToLookAt(id))
        return current ? withContent(stored, current) : stored
      }),
    async save(rev, record) {
      const weighed = weigh(record)
      const file = fileOf(record.id)
      // What counts is what the asker could have seen: saves that are still under way here are their own.
      const seenAtAsking = file.seen?.envelope.rev
      return inTurn(record.id, async () => {
        const seenBefore = file.seen?.envelope.rev
        await desk.settleBeforeSaveInTurn(record.id)
        if (!file.seen) await readInto(file)
        const seen = file.seen!
        if ((seenBefore ?? seen.envelope.rev) !== seen.envelope.rev) {
          throw new Fault('stale', storeWords.stale)
        }
        if (rev !== (seenAtAsking ?? seen.envelope.rev)) throw new Fault('stale', storeWords.stale)
        if (weighed.sha === seen.contentSha && !file.isUnconfirmed) {
          await file.confirm()
          return { rev: seen.envelope.rev, savedAt: seen.envelope.at }
        }
        return write(file, record, afterSeen(file), weighed)
      })
    },
    add,
    replace,
    commonBase: (id, copy) =>
      inTurn(id, () =>
        firstFound(ancestryOf(copy), {
          data,
          id,
          history: historyOf(id),
          journal: desk.journalOf(id),
          fs,
        }),
      ),
    joins: (id, copy) => void joining.set(recordFileName(id), copy),
    keepCopy: (id, record, envelope) =>
      inHistory(id, async (history) => {
        const sealed = { ...envelope, contentSha: contentSha(record) }
        const bytes = new TextEncoder().encode(storedText(record, sealed))
        await history.keep(bytes, 'merged', '', clock())
      }),
    keepVersion: (id, kind, name = '') =>
      inHistory(id, async (history) => {
        await desk.followInTurn(id)
        await readInto(fileToLookAt(id))
        const version = await history.keep(await bytesOf(id), kind, name, clock())
        if (!version) throw new Fault('unreadable', storeWords.versionDamaged)
        return version
      }),
    versions: (id) => inHistory(id, (history) => history.list()),
    readVersion: (id, version) => inHistory(id, (history) => history.read(version)),
    changes: (id) => inHistory(id, async () => logOf(id).read(await desk.changes(id), names())),
    namesIn: (id) => inHistory(id, async () => (await logOf(id).read([], names())).names),
    nameVersion: (id, version, name) => inHistory(id, (history) => history.name(version, name)),
    trash: (id) =>
      inTurn(id, async (name) => {
        await desk.settleInTurn(id)
        return move(name, () => moveToTrash(data, id, clock(), durability))
      }),
    async trashed() {
      await open()
      return listTrash(data, fs)
    },
    async restoreTrashed(name) {
      await open()
      const found = (await listTrash(data, fs)).find(({ file }) => file === name)
      if (!found) throw new Fault('notFound', storeWords.notInTrash)
      const { id } = found
      if (index.entries.get(recordFileName(id))?.kind !== 'listed') {
        await inTurn(id, (file) => move(file, () => moveFromTrash(data, id, durability, name)))
        return id
      }
      const read = readStored(await fs.readFile(path.join(data.trash, name)))
      if (!read.ok) throw new Fault(read.code, backupWords.trashUnreadable)
      await replace(read.value.record)
      return id
    },
    restore: (id) => inTurn(id, (name) => move(name, () => moveFromTrash(data, id, durability))),
    async verify() {
      await open()
      const hasChanged = await inventory()
      return (await mender.mendSetAside()) || hasChanged
    },
    mended: () => mender.list(),
    mendedSeen: () => mender.seen(),
    settled,
    async close() {
      await settled()
      // Where nobody looked into the folder, the index was not read. Without rows the next start waits longer, and that is all.
      await opening?.then(() => keepFirstRows(folder, index.entries, durability)).catch(() => {})
      await hold.release()
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

type MadeFrom = {
  readonly rev: number
  readonly parents: readonly string[]
  readonly ancestors: readonly string[]
}

/** The state after which the next one is written. */
function afterSeen({ seen }: DurableRecordFile): MadeFrom {
  const { rev, ancestors = [] } = seen!.envelope
  return { rev, parents: [seen!.contentSha], ancestors }
}

/** A record whose file could not follow yet, in the envelope of its file. */
function withContent({ envelope }: StoredRecord, record: Factsheet): StoredRecord {
  const sha = contentSha(record)
  const parents = sha === envelope.contentSha ? envelope.parents : [envelope.contentSha]
  return { record, envelope: { ...envelope, parents, contentSha: sha } }
}

/** The content hash of a record that JSON can hold, and a copy of it in order where it has nothing unusual. */
function weigh(record: Factsheet): Weighed {
  const ordered = inOrder(record)
  // The same as `contentSha`, by the machine's own means.
  if (ordered) return { sha: sha256(JSON.stringify(ordered)), ordered }
  const issues = lostInJson(record)
  if (issues.length > 0) throw new Fault('malformed', storeWords.lostInJson, issues)
  return { sha: sha256(canonicalText(record)) }
}
