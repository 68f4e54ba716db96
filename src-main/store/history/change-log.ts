import path from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { z } from 'zod'
import { loggedChange, type LoggedChange } from '../../../src-shared/changes/logged'
import { makeFolder } from '../data-folder'
import { isMissing } from '../file-system'
import { momentInName } from '../moment-in-name'
import type { SegmentChanges } from '../journal/segment-changes'
import { moveDurably, writeDurably, type Durability } from '../write-durably'
import { spread } from './spread'

const fileName = 'changes.json.gz'
const sizeLimit = 64 * 1024 * 1024
/** Segments go as soon as they are in the log: more than a few are never asked for again. */
const sumsKept = 20

const logFile = z.looseObject({
  format: z.literal('factsheet-changes'),
  version: z.literal(1),
  /** What people were called, by their ids. */
  names: z.record(z.string(), z.string()),
  /** Sums of the last lines of the journal's segments whose changes are here. */
  taken: z.array(z.string()),
  /** In the order in which they were made. */
  changes: z.array(loggedChange),
})
type Log = z.infer<typeof logFile>
export type Names = Readonly<Record<string, string>>

export type ReadLog = {
  /** The newest first. */
  readonly changes: readonly LoggedChange[]
  readonly names: Names
  /** There is a log that cannot be read: what it held is missing. Its file is left as it is. */
  readonly isDamaged: boolean
}

const empty: Log = { format: 'factsheet-changes', version: 1, names: {}, taken: [], changes: [] }

/** Who changed which field of one record, for longer than the journal holds the edits themselves. */
export class ChangeLog {
  readonly #folder: string
  readonly #durability: Durability

  constructor(folder: string, durability: Durability) {
    this.#folder = folder
    this.#durability = durability
  }

  /** What the log holds and, after it, what these segments of the journal do. */
  async read(segments: readonly SegmentChanges[], names: Names): Promise<ReadLog> {
    const log = await this.#read()
    const { taken, changes } = log ?? empty
    const fresh = segments.filter(({ sum }) => !taken.includes(sum))
    return {
      changes: [...changes, ...fresh.flatMap((segment) => segment.changes)].toReversed(),
      names: { ...namesIn(segments), ...log?.names, ...names },
      isDamaged: log === undefined,
    }
  }

  /** Takes what segments hold that are about to be forgotten. When it resolves it outlives a power cut. */
  async take(segments: readonly SegmentChanges[], names: Names, now: Date): Promise<void> {
    const log = (await this.#read()) ?? (await this.#setAside(now))
    const fresh = segments.filter(({ sum }) => !log.taken.includes(sum))
    if (fresh.length === 0) return
    const after: Log = {
      ...log,
      names: { ...namesIn(fresh), ...log.names, ...names },
      taken: [...log.taken, ...fresh.map(({ sum }) => sum)].slice(-sumsKept),
      changes: [...spread([...log.changes, ...fresh.flatMap((segment) => segment.changes)], now)],
    }
    await makeFolder(path.dirname(this.#folder), this.#durability)
    await makeFolder(this.#folder, this.#durability)
    const bytes = await promisify(gzip)(JSON.stringify(after))
    await writeDurably(this.#file(fileName), bytes, this.#durability)
  }

  /** undefined where there is one that cannot be read. */
  async #read(): Promise<Log | undefined> {
    let bytes: Uint8Array
    try {
      bytes = await this.#durability.fs.readFile(this.#file(fileName))
    } catch (error) {
      if (isMissing(error)) return empty
      throw error
    }
    try {
      const text = await promisify(gunzip)(bytes, { maxOutputLength: sizeLimit })
      return logFile.parse(JSON.parse(text.toString('utf8')))
    } catch {
      return undefined
    }
  }

  async #setAside(now: Date): Promise<Log> {
    const aside = `damaged-changes.${momentInName(now.toISOString())}.json.gz`
    await moveDurably(this.#file(fileName), this.#file(aside), this.#durability)
    return empty
  }

  #file(name: string): string {
    return path.join(this.#folder, name)
  }
}

const namesIn = (segments: readonly SegmentChanges[]): Names =>
  Object.assign({}, ...segments.map((segment) => segment.names)) as Names
