import path from 'node:path'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import { makeFolder } from '../data-folder'
import { codeOf, isMissing, namesIn } from '../file-system'
import type { Durability } from '../write-durably'
import { readLines, type Beginning, type JournalLine, type ReadLines } from './lines'
import { recordOf } from './record-of'
import { replay, type Replayed } from './replay'
import { JournalSegment } from './segment'
import { changesOfSegments, type SegmentChanges, type SegmentLines } from './segment-changes'

const segmentName = (number: number) => `${String(number).padStart(6, '0')}.jsonl`
const numberOf = (name: string) => Number(/^(\d+)\.jsonl$/.exec(name)?.[1] ?? Number.NaN)

export type ReadJournal = {
  /** Names of all segments there are, in their order. */
  readonly names: readonly string[]
  /** Those that are not damaged, and may go once they are taken over. */
  readonly whole: readonly string[]
  /** Those that no other takes over from: one, unless two processes wrote at once. The newest is last. */
  readonly open: readonly Replayed[]
}

/** The journal of one factsheet: a folder with one file for each stretch of editing. */
export class JournalFolder {
  readonly #folder: string

  constructor(
    private readonly journal: string,
    id: string,
    private readonly durability: Durability,
    private readonly linesOf: (bytes: Uint8Array) => ReadLines = readLines,
  ) {
    this.#folder = path.join(journal, id.toLowerCase())
  }

  /** What was changed in each segment there is, the oldest first. A damaged one says what can be believed of it. */
  async changes(): Promise<readonly SegmentChanges[]> {
    const segments: SegmentLines[] = []
    for (const name of await this.names()) {
      try {
        const bytes = await this.durability.fs.readFile(path.join(this.#folder, name))
        segments.push({ name, ...readLines(bytes) })
      } catch (error) {
        // Another process has just put it away, and its changes into the log.
        if (!isMissing(error)) throw error
      }
    }
    return changesOfSegments(segments)
  }

  /** The record of this content, where the journal has passed through it; undefined where it has not. */
  async withContent(sha: string): Promise<Factsheet | undefined> {
    for (const name of (await this.names()).toReversed()) {
      const bytes = await this.durability.fs
        .readFile(path.join(this.#folder, name))
        .catch(() => new Uint8Array())
      const found = recordOf(sha, readLines(bytes).lines)
      if (found) return found
    }
    return undefined
  }

  /** Shows the bytes of each segment there is, the oldest first. */
  async show(look: (bytes: Uint8Array) => void): Promise<void> {
    for (const name of await this.names())
      look(await this.durability.fs.readFile(path.join(this.#folder, name)))
  }

  /** Rejects with the system's error where there is a journal that cannot be read: it may hold what the file does not. */
  async read(): Promise<ReadJournal> {
    for (let tries = 0; ; tries += 1) {
      try {
        return await this.#readOnce()
      } catch (error) {
        // Another process has just taken one over and put it away: what it held is in the next one.
        if (!isMissing(error) || tries === 9) throw error
      }
    }
  }

  async #readOnce(): Promise<ReadJournal> {
    const names = await this.names()
    const replayed: Replayed[] = []
    const whole: string[] = []
    for (const name of names) {
      const bytes = await this.durability.fs.readFile(path.join(this.#folder, name))
      const { lines, rest } = this.linesOf(bytes)
      const segment = replay(name, lines)
      if (segment) replayed.push(segment)
      if (rest !== 'damaged') whole.push(name)
    }
    const takenOver = new Set(replayed.flatMap(({ after }) => after))
    return { names, whole, open: replayed.filter(({ name }) => !takenOver.has(name)) }
  }

  /**
   * Begins a segment after all that are there, also where another process has just begun one. `mayBe` hears the name of
   * one that failed: it has been taken away again, unless that has failed too.
   */
  async begin(
    lines: readonly [Beginning, ...JournalLine[]],
    after: readonly string[],
    mayBe: (name: string) => void,
  ): Promise<JournalSegment> {
    await makeFolder(this.journal, this.durability)
    await makeFolder(this.#folder, this.durability)
    for (let number = (numberOf(after.at(-1) ?? '') || 0) + 1; ; number += 1) {
      const name = segmentName(number)
      try {
        return await JournalSegment.begin(this.#folder, name, lines, this.durability)
      } catch (error) {
        if (codeOf(error) === 'EEXIST') continue
        mayBe(name)
        throw error
      }
    }
  }

  /** Takes away segments that another one has taken over from. What cannot be taken away does no harm. */
  async forget(names: readonly string[]): Promise<void> {
    for (const name of names) {
      await this.durability.fs.unlink(path.join(this.#folder, name)).catch(() => {})
    }
  }

  /** The names of the segments there are, in their order. */
  async names(): Promise<string[]> {
    const names = await namesIn(this.#folder, this.durability.fs)
    return names.filter((name) => !Number.isNaN(numberOf(name))).toSorted()
  }
}
