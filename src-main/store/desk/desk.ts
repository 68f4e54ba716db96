import { Fault } from '../../../src-shared/contract/reply'
import { contentSha } from '../../../src-shared/factsheet/content-sha'
import { duplicateFactsheet } from '../../../src-shared/factsheet/duplicate'
import type { Edit } from '../../../src-shared/factsheet/edit'
import type { Step } from '../../../src-shared/factsheet/edit-log'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import { storeWords } from '../../../src-shared/words/store'
import { asFault } from '../disk-faults'
import { DamagedOutside, type DurableRecordFile, type StoredRecord } from '../durable-record-file'
import { JournalFolder } from '../journal/journal-folder'
import type { ReadLines } from '../journal/lines'
import type { SegmentChanges } from '../journal/segment-changes'
import { Turns } from '../turns'
import type { Durability } from '../write-durably'
import { Following } from './following'
import type { HeldRecord } from './held-record'
import { loadRecord } from './load'

/** An open record as its window gets it. */
export type Opened = {
  readonly record: Factsheet
  readonly savedAt: string
  /** Says in whose name edits come: one made for an earlier opening is refused. */
  readonly opening: string
  /** The number of the last edit; the next one has the number after it. */
  readonly n: number
  readonly done: readonly Step[]
  readonly undone: readonly Step[]
  /** The version in the record's file, where the journal had edits that it lacked. */
  readonly recovered?: StoredRecord
  /** The file was changed elsewhere while edits were still under way: they are in this factsheet now. */
  readonly keptApartAs?: string
}

/** Edits in the order in which they were made; the first has the number `from`. */
export type Made = {
  readonly opening: string
  readonly from: number
  readonly edits: readonly Edit[]
}

/** Up to which edit the journal holds them, and since when. */
export type Journalled = { readonly n: number; readonly savedAt: string }

type Held = {
  readonly record: HeldRecord
  readonly following: Following
  readonly file: DurableRecordFile
  opening: string
}
/** The content hash of a record, and a copy of it in order. */
export type Weighed = { readonly sha: string; readonly ordered?: object | undefined }
type Found = Pick<Opened, 'recovered' | 'keptApartAs'>

const isStale = (error: unknown): error is Fault => error instanceof Fault && error.code === 'stale'

/**
 * The records that are open. Edits go into the journal of their record, which is what "Saved" means; the record's own
 * file follows. What is called `…InTurn` has the record's file for itself; edits do not wait for that.
 */
export function createDesk(given: {
  /** The folder of all journals. */
  readonly journal: string
  readonly durability: Durability
  readonly clock: () => Date
  readonly newId: () => string
  readonly by: () => string
  readonly inTurn: <T>(id: string, act: () => Promise<T>) => Promise<T>
  readonly fileOf: (id: string) => DurableRecordFile
  readonly readInto: (file: DurableRecordFile) => Promise<StoredRecord>
  /** Writes the record's file, made from the version that was last seen of it. */
  readonly write: (file: DurableRecordFile, record: Factsheet, weighed: Weighed) => Promise<unknown>
  readonly weigh: (record: Factsheet) => Weighed
  /** What a segment of a journal says. */
  readonly linesOf: (bytes: Uint8Array) => ReadLines
  /** Puts the newest version that reads well, the journal's, in the place of a damaged file. False where none is. */
  readonly mendInTurn: (file: DurableRecordFile) => Promise<boolean>
  readonly add: (record: Factsheet, parents: readonly string[]) => Promise<unknown>
  /** Keeps what the record's file holds, before the journal's edits take its place. */
  readonly keepVersion: (id: string) => Promise<unknown>
  /** Takes over what segments tell that are about to go. */
  readonly logChanges: (id: string, segments: readonly SegmentChanges[]) => Promise<void>
}) {
  const { newId, inTurn, durability } = given
  const all = new Map<string, Held>()
  /** What was found out about a record before anybody opened it. */
  const found = new Map<string, Found>()
  /** Records that were saved whole and not opened since. */
  const settled = new Set<string>()
  const edits = new Turns()
  const keyOf = (id: string) => id.toLowerCase()
  const heldOf = (id: string) => all.get(keyOf(id))
  const now = () => given.clock().toISOString()
  const journalOf = (id: string) => new JournalFolder(given.journal, id, durability, given.linesOf)
  const inJournal = <T>(id: string, act: () => Promise<T>) =>
    edits.take(keyOf(id), async () => {
      try {
        return await act()
      } catch (error) {
        throw asFault('unwritable', storeWords.notSaved, error)
      }
    })
  const drop = (id: string) => {
    heldOf(id)?.following.rest()
    all.delete(keyOf(id))
  }
  const follow = (id: string) =>
    inTurn(id, async () => {
      const held = heldOf(id)
      if (held) await followInTurn(id, held)
    })

  /** Makes the record's file hold what the journal does. Once the file is seen to be another one, it never does. */
  async function followInTurn(id: string, { record, following, file }: Held): Promise<void> {
    while (record.isAhead || file.isUnconfirmed) {
      if (record.apart) throw record.apart
      const { log, n } = record
      const weighed = given.weigh(log.record)
      const { sha } = weighed
      try {
        if (sha === file.seen?.contentSha && !file.isUnconfirmed) await file.confirm()
        else {
          await inJournal(id, () => record.noteKeeping(n, sha, now()))
          await given.write(file, log.record, weighed)
        }
      } catch (error) {
        if (error instanceof DamagedOutside && (await given.mendInTurn(file))) continue
        if (isStale(error)) setApart({ record, following }, error)
        throw error
      }
      await inJournal(id, () => record.noteKept(n, sha))
    }
    following.rest()
    await forgetOutgrown(id, record)
  }
  /** Segments go once the log of changes holds what they tell. Where it cannot be written, the next save tries again. */
  async function forgetOutgrown(id: string, record: HeldRecord): Promise<void> {
    const names = record.outgrown
    if (names.length === 0) return
    try {
      await given.logChanges(
        id,
        (await journalOf(id).changes()).filter(({ name }) => names.includes(name)),
      )
    } catch {
      return
    }
    await inJournal(id, () => record.forget(names))
  }
  function setApart({ record, following }: Pick<Held, 'record' | 'following'>, why: Fault) {
    record.apart = why
    following.rest()
  }

  /** Lays a record on the desk, as its file and its journal have it. */
  async function loadInTurn(id: string): Promise<Held> {
    const file = given.fileOf(id)
    const stored = await given.readInto(file)
    const journal = journalOf(id)
    const { record, recovered, ours } = await loadRecord(file, stored, journal)
    // Where it cannot be written yet, it is found again at the next opening.
    const keptApartAs = await addAll(ours).catch(() => undefined)
    if (keptApartAs !== undefined) await inJournal(id, () => record.beginSegment(now()))
    // A version that cannot be kept must not keep the edits from being brought back; undo leads to it as well.
    if (recovered) await given.keepVersion(id).catch(() => {})
    found.set(keyOf(id), {
      ...found.get(keyOf(id)),
      ...(recovered && { recovered }),
      ...(keptApartAs !== undefined && { keptApartAs }),
    })
    const following = new Following(() => void follow(id).catch(() => following.edited()))
    const held: Held = { record, following, file, opening: newId() }
    all.set(keyOf(id), held)
    settled.delete(keyOf(id))
    if (record.isAhead) following.edited()
    return held
  }

  /** Each becomes a factsheet of its own. The id of the last. */
  async function addAll(versions: readonly Factsheet[]): Promise<string | undefined> {
    let added: string | undefined
    for (const version of versions) {
      const copy = duplicateFactsheet(version, newId)
      await given.add(copy, [contentSha(version)])
      added = copy.id
    }
    return added
  }

  /**
   * The same for who saves again and again: where there was no journal, nobody here has begun one since. One that another
   * process has begun meanwhile is found apart when the record is next opened, and loses nothing.
   */
  async function settleBeforeSaveInTurn(id: string): Promise<void> {
    if (!heldOf(id) && settled.has(keyOf(id))) return
    await settleInTurn(id)
    settled.add(keyOf(id))
  }

  /** What lies on the desk, where file and journal hold that and nothing else: then neither need be taken apart again. */
  async function asLeftInTurn(id: string): Promise<Held | undefined> {
    const held = heldOf(id)
    if (!held || held.record.isAhead || held.record.apart || held.file.isUnconfirmed)
      return undefined
    try {
      await held.file.confirm()
      return (await held.record.isAllOfJournal()) ? held : undefined
    } catch {
      // What is wrong is said by who reads it.
      return undefined
    }
  }

  /** Makes the record's file hold all there is of it, and takes it off the desk. Throws where it cannot be written. */
  async function settleInTurn(id: string): Promise<void> {
    const held = heldOf(id) ?? ((await hasJournal(id)) ? await loadInTurn(id) : undefined)
    if (!held) return
    for (; heldOf(id) === held;) {
      // What was changed elsewhere is found apart at the next look, and kept apart then.
      await followInTurn(id, held).catch((error: unknown) => {
        if (!isStale(error)) throw error
      })
      await inJournal(id, () => {
        if (!held.record.isAhead || held.record.apart) drop(id)
        return Promise.resolve()
      })
    }
  }
  const hasJournal = async (id: string) => {
    try {
      return (await journalOf(id).names()).length > 0
    } catch (error) {
      throw asFault('unwritable', storeWords.notSaved, error)
    }
  }

  return {
    journalOf,

    /** What was changed in each segment of a journal that is still there. */
    changes: (id: string): Promise<readonly SegmentChanges[]> => journalOf(id).changes(),

    holds: (id: string): boolean => heldOf(id) !== undefined,

    open: (id: string): Promise<Opened> =>
      inTurn(id, async () => {
        const asLeft = await asLeftInTurn(id)
        if (!asLeft && heldOf(id)) {
          // What cannot be written now stays on the desk as it is.
          await settleInTurn(id).catch((error: unknown) => {
            if (!heldOf(id)) throw error
          })
        }
        const held = asLeft ?? heldOf(id) ?? (await loadInTurn(id))
        held.opening = newId()
        const { log, n, at } = held.record
        const news = found.get(keyOf(id))
        found.delete(keyOf(id))
        return { ...log, n, savedAt: at, opening: held.opening, ...news }
      }),

    /** Resolves when these edits are in the journal, durably. */
    keep: (id: string, { opening, from, edits: made }: Made): Promise<Journalled> =>
      inJournal(id, async () => {
        const held = heldOf(id)
        if (held?.opening !== opening) throw new Fault('stale', storeWords.editsMissing)
        const { record, following, file } = held
        // Looked at while the disk is busy with the journal.
        const confirmed = file.confirmQuickly()
        confirmed.catch(() => {})
        await record.take(from, made, now(), given.by())
        if (record.apart) throw record.apart
        following.edited()
        try {
          // Journalled or not: nobody may take this for what others see in the data folder.
          await confirmed
        } catch (error) {
          // The journal has it, and is what the file is mended from when it follows.
          if (error instanceof DamagedOutside) return { n: record.n, savedAt: record.at }
          if (isStale(error)) setApart(held, error)
          throw error
        }
        return { n: record.n, savedAt: record.at }
      }),

    /**
     * The record as it is now, where its file cannot say it. What is not open here is only looked at: it may be open in
     * another process, and its file is for that one to write.
     */
    async currentInTurn(id: string): Promise<Factsheet | undefined> {
      const held = heldOf(id)
      if (!held) {
        if (!(await hasJournal(id))) return undefined
        const file = given.fileOf(id)
        const { record } = await loadRecord(file, await given.readInto(file), journalOf(id))
        return record.isAhead ? record.log.record : undefined
      }
      try {
        await followInTurn(id, held)
        return undefined
      } catch (error) {
        if (isStale(error)) throw error
        return held.record.log.record
      }
    },

    settleInTurn,
    settleBeforeSaveInTurn,

    /** Makes the file of an open record hold its last edits; the record stays open. */
    async followInTurn(id: string): Promise<void> {
      const held = heldOf(id)
      if (held) await followInTurn(id, held)
    },

    /** What was made here is in another factsheet, and is not to be brought up again. */
    keptApart: (id: string, as: string): Promise<void> =>
      inJournal(id, async () => {
        await heldOf(id)?.record.noteKeptAs(as, now())
        drop(id)
      }),

    /** Makes all files follow, as far as they can be written. */
    async followAll(): Promise<void> {
      await Promise.all([...all.keys()].map((id) => follow(id).catch(() => {})))
      await edits.settled()
    },
  }
}
