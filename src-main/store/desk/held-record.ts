import { Fault } from '../../../src-shared/contract/reply'
import { misshapen, unstorable } from '../../../src-shared/factsheet/checked-edit'
import { follow, shortened, type Edit } from '../../../src-shared/factsheet/edit'
import type { EditLog } from '../../../src-shared/factsheet/edit-log'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import { breaksLock } from '../../../src-shared/status/lock'
import { statusWords } from '../../../src-shared/words/status'
import { storeWords } from '../../../src-shared/words/store'
import type { JournalFolder } from '../journal/journal-folder'
import { journalFormat, type Beginning, type JournalLine } from '../journal/lines'
import type { JournalSegment } from '../journal/segment'

/** A segment that has grown by so many bytes beyond its beginning is followed by a new one. */
const segmentLimit = 1024 * 1024

/**
 * A record that is open: what it is now, and how that gets into its journal. It never holds what the journal does not.
 * Its calls must not overlap: the desk lets them take turns.
 */
export class HeldRecord {
  #log: EditLog<Factsheet>
  #n: number
  #at: string
  #held: { readonly n: number; readonly sha: string }
  #segment: { readonly at: JournalSegment; readonly limit: number } | undefined
  /** Segments whose content this record holds. */
  #taken: readonly string[]
  /** Of these, the ones that may be forgotten. */
  #whole: readonly string[]
  readonly #journal: JournalFolder
  /** Set once the record's file is seen to be another one: from then on it is not written. */
  apart: Fault | undefined

  constructor(given: {
    readonly log: EditLog<Factsheet>
    readonly n: number
    readonly at: string
    /** Up to which edit the record's file holds it, and the content hash of the file. */
    readonly held: { readonly n: number; readonly sha: string }
    readonly names: readonly string[]
    readonly whole: readonly string[]
    readonly journal: JournalFolder
  }) {
    this.#log = shortened(given.log)
    this.#n = given.n
    this.#at = given.at
    this.#held = given.held
    this.#taken = given.names
    this.#whole = given.whole
    this.#journal = given.journal
  }

  get log(): EditLog<Factsheet> {
    return this.#log
  }
  get n(): number {
    return this.#n
  }
  /** When the last edit was made. */
  get at(): string {
    return this.#at
  }
  /** Whether the journal holds edits that the record's file does not. */
  get isAhead(): boolean {
    return this.#n > this.#held.n
  }

  /** Whether this is all there is of it, in its journal too: nobody else has written there. */
  async isAllOfJournal(): Promise<boolean> {
    const names = await this.#journal.names()
    if (!names.every((name) => this.#taken.includes(name))) return false
    return this.#segment === undefined || this.#segment.at.isAsWritten()
  }

  /**
   * Takes edits, the first of which has the number `from`. Those it has already are passed over, so that a request may be
   * repeated. When it resolves they are in the journal, durably; when it rejects the record is as it was.
   */
  async take(from: number, edits: readonly Edit[], at: string, by: string): Promise<void> {
    if (from > this.#n + 1) throw new Fault('stale', storeWords.editsMissing)
    const fresh = edits.slice(this.#n + 1 - from)
    if (fresh.length === 0) return
    const lost = fresh.flatMap(({ operations }) => unstorable(operations))
    if (lost.length > 0) throw new Fault('malformed', storeWords.lostInJson, lost)
    const log = followed(this.#log, fresh)
    const wrong = misshapen(log.record, fresh)
    if (wrong.length > 0) throw new Fault('malformed', storeWords.lostInJson, wrong)
    await this.#write({ kind: 'edits', from: this.#n + 1, at, by, edits: fresh }, at)
    this.#log = shortened(log)
    this.#n += fresh.length
    this.#at = at
  }

  /** Notes that the record's file is about to be written, so that it is known again if what follows is cut off. */
  async noteKeeping(n: number, sha: string, at: string): Promise<void> {
    await this.#write({ kind: 'keeping', n, sha }, at)
  }

  /** Notes that the record's file has been written. Nothing depends on this note but the peace of the next opening. */
  async noteKept(n: number, sha: string): Promise<void> {
    this.#held = { n, sha }
    await this.#note({ kind: 'kept', n, sha })
  }

  /**
   * Segments that the newest one has taken over from, and whose edits the record's file holds. The last of them stays, in
   * case the newest one's own beginning goes bad.
   */
  get outgrown(): readonly string[] {
    if (!this.#segment || this.isAhead) return []
    const { name } = this.#segment.at
    return this.#whole.filter((each) => each !== name).slice(0, -1)
  }

  /** Takes outgrown segments away. */
  async forget(names: readonly string[]): Promise<void> {
    this.#whole = this.#whole.filter((each) => !names.includes(each))
    await this.#journal.forget(names)
  }

  /** Notes that what was made here is in a factsheet of its own, and is not to be brought up again. */
  async noteKeptAs(id: string, at: string): Promise<void> {
    await this.#write({ kind: 'kept', n: this.#n, as: id }, at)
  }

  /** Makes the journal begin anew with what the record is now. */
  async beginSegment(at: string): Promise<void> {
    await this.#begin([], at)
  }

  async #write(line: JournalLine, at: string): Promise<void> {
    if (!this.#segment || this.#segment.at.length > this.#segment.limit) {
      return this.#begin([line], at)
    }
    const open = this.#segment
    // Not written again unless this succeeds.
    this.#segment = undefined
    await open.at.append(line)
    this.#segment = open
  }

  async #note(line: JournalLine): Promise<void> {
    const open = this.#segment
    if (!open) return
    this.#segment = undefined
    try {
      await open.at.append(line, { isNoted: true })
      this.#segment = open
    } catch {
      // The next edit begins another segment.
    }
  }

  async #begin(lines: readonly JournalLine[], at: string): Promise<void> {
    const { record, done, undone } = this.#log
    const beginning: Beginning = {
      kind: 'begins',
      format: journalFormat,
      version: 1,
      at,
      n: this.#n,
      record,
      done,
      undone,
      held: this.#held,
      after: this.#taken,
    }
    this.#segment = undefined
    const segment = await this.#journal.begin([beginning, ...lines], this.#taken, (name) => {
      if (!this.#taken.includes(name)) this.#taken = [...this.#taken, name]
    })
    this.#segment = { at: segment, limit: segment.length + segmentLimit }
    this.#taken = [...this.#taken.filter((name) => name !== segment.name), segment.name]
    this.#whole = [...this.#whole, segment.name]
  }
}

function followed(log: EditLog<Factsheet>, edits: readonly Edit[]): EditLog<Factsheet> {
  const open = (now: EditLog<Factsheet>, edit: Edit) => {
    if (breaksLock(now.record, edit.operations)) throw new Fault('locked', statusWords.locked)
    return follow(now, edit)
  }
  try {
    return edits.reduce(open, log)
  } catch (error) {
    if (error instanceof Fault) throw error
    throw new Fault('malformed', storeWords.editsDoNotFit, undefined, { cause: error })
  }
}
