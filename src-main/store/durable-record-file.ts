import path from 'node:path'
import type { Adapter } from 'lowdb'
import { Fault } from '../../src-shared/contract/reply'
import type { Read } from '../../src-shared/exchange/read'
import { contentShaOf, readStored, storedText, type Stored } from '../../src-shared/exchange/stored'
import type { Envelope } from '../../src-shared/factsheet/envelope'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { storeWords } from '../../src-shared/words/store'
import { asFault } from './disk-faults'
import { codeOf, isMissing, type FileFacts } from './file-system'
import { writeDurably, type Durability } from './write-durably'
import { sha256 } from './sha256'

export type StoredRecord = {
  readonly record: Factsheet
  readonly envelope: Envelope
  /** The record with its names in canonical order, where there is such a copy already. */
  readonly ordered?: object | undefined
}

/** The file is not what was seen, and nothing that could be read: nobody's version of the record, so that it can be mended. */
export class DamagedOutside extends Fault {}

type Seen = { readonly bytesSha: string; readonly envelope: Envelope; readonly contentSha: string }

/**
 * The lowdb adapter of one record's file. lowdb's own ends a write at the rename, without a sync, and takes whatever
 * is on disk for its own; this one writes durably, and refuses to write over what it has not seen.
 * Its calls must not overlap: the library lets them take turns.
 */
export class DurableRecordFile implements Adapter<StoredRecord | null> {
  readonly #file: string
  readonly #durability: Durability
  #seen: Seen | undefined
  /** Hashes of bytes whose write failed. The last step may fail after they got in place, and then they are ours. */
  readonly #unconfirmed = new Set<string>()
  /** Size and time of the file as read or written last. */
  facts: FileFacts | undefined

  constructor(
    file: string,
    durability: Durability,
    private readonly meaningOf: (bytes: Uint8Array) => Read<Stored> = readStored,
  ) {
    this.#file = file
    this.#durability = durability
  }

  get name(): string {
    return path.basename(this.#file)
  }

  /** What this process has last read from the file or written to it. */
  get seen(): { readonly envelope: Envelope; readonly contentSha: string } | undefined {
    return this.#seen
  }

  /** Whether a failed write has left it open what the disk holds; then even unchanged content must be written. */
  get isUnconfirmed(): boolean {
    return this.#unconfirmed.size > 0
  }

  /** null where there is no such file, as lowdb wants it. Throws a fault where there is one that cannot be read. */
  async read(): Promise<StoredRecord | null> {
    // Asked before the bytes are: where another writes between the two, the next look takes a closer one.
    const { facts, bytes } = await this.#factsAndBytes().catch((error: unknown) => {
      throw asFault('unreadable', storeWords.notRead, error)
    })
    if (!bytes) return null
    const read = this.meaningOf(bytes)
    if (!read.ok) throw new Fault(read.code, read.message, read.issues)
    const { record, envelope } = read.value
    this.#seen = { bytesSha: sha256(bytes), envelope, contentSha: contentShaOf(read.value) }
    this.#unconfirmed.clear()
    this.facts = facts
    return { record, envelope }
  }

  /** Throws `stale` where the disk holds something else than was seen, `unwritable` where it cannot be written. */
  async write(stored: StoredRecord | null): Promise<void> {
    // lowdb passes on nothing that is empty; the type of its adapters does not know it.
    if (!stored) return
    const { record, envelope, ordered } = stored
    // The disk is looked at while the text is made.
    const confirmed = this.confirm()
    confirmed.catch(() => {})
    const bytes = new TextEncoder().encode(storedText(record, envelope, ordered))
    const bytesSha = sha256(bytes)
    await confirmed
    // Ours from now on, also for who looks at the file while it is being written.
    this.#unconfirmed.add(bytesSha)
    try {
      this.facts = await writeDurably(this.#file, bytes, this.#durability)
    } catch (error) {
      throw asFault('unwritable', storeWords.notSaved, error)
    }
    this.#seen = { bytesSha, envelope, contentSha: envelope.contentSha }
    this.#unconfirmed.clear()
  }

  /** Throws unless the disk still holds what was seen, or what we tried to write after it. */
  async confirm(): Promise<void> {
    const before = this.#seen?.bytesSha
    try {
      const bytes = await this.#bytes()
      if (!bytes) {
        await this.#durability.fs.stat(path.dirname(this.#file))
        if (this.#seen) throw new Fault('stale', storeWords.removedOutside)
        return
      }
      const bytesSha = sha256(bytes)
      // Who looks while we write may have read what was there before.
      if ([before, this.#seen?.bytesSha].includes(bytesSha)) return
      if (this.#unconfirmed.has(bytesSha)) return
      if (!this.#seen) throw new Fault('stale', storeWords.fileInTheWay)
      const now = readStored(bytes)
      // A tool that only changed line ends has changed nothing that matters here.
      const same =
        now.ok &&
        now.value.envelope.rev === this.#seen.envelope.rev &&
        now.value.envelope.contentSha === this.#seen.envelope.contentSha
      if (!now.ok && now.code !== 'newer') throw new DamagedOutside('stale', storeWords.stale)
      if (!same) throw new Fault('stale', storeWords.stale)
    } catch (error) {
      // A folder in its place.
      if (this.#seen && codeOf(error) === 'EISDIR') {
        throw new DamagedOutside('stale', storeWords.stale)
      }
      throw asFault('unwritable', storeWords.notSaved, error)
    }
  }

  /** The same, but takes a file of the same size and time for unchanged: for whoever asks several times a second. */
  async confirmQuickly(): Promise<void> {
    const facts = await this.#durability.fs.stat(this.#file).catch(() => undefined)
    const [is, was] = [facts, this.facts]
    if (is && was && is.size === was.size && is.mtimeMs === was.mtimeMs) return
    await this.confirm()
    if (facts && this.facts === was) this.facts = facts
  }

  async #factsAndBytes() {
    const facts = await this.#durability.fs.stat(this.#file).catch(() => undefined)
    return { facts, bytes: await this.#bytes() }
  }

  async #bytes(): Promise<Uint8Array | undefined> {
    try {
      return await this.#durability.fs.readFile(this.#file)
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  }
}
