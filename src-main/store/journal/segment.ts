import path from 'node:path'
import type { OpenFile } from '../file-system'
import { syncFolder, writeAll, type Durability } from '../write-durably'
import { lineText, type Beginning, type JournalLine } from './lines'

/**
 * A file of a journal, written by one process and only ever at its end. After a call that failed it is not written
 * again: what a failed sync has left on the disk nobody knows, and a second one would only pretend to.
 */
export class JournalSegment {
  readonly #file: string
  readonly #durability: Durability
  #length = 0
  #sum = ''

  private constructor(
    folder: string,
    readonly name: string,
    durability: Durability,
  ) {
    this.#file = path.join(folder, name)
    this.#durability = durability
  }

  /** Bytes written so far. */
  get length(): number {
    return this.#length
  }

  /** Makes a segment with its first lines, durably. Rejects with EEXIST where there is one of this name. */
  static async begin(
    folder: string,
    name: string,
    lines: readonly [Beginning, ...JournalLine[]],
    durability: Durability,
  ): Promise<JournalSegment> {
    const segment = new JournalSegment(folder, name, durability)
    const open = await durability.fs.open(segment.#file, 'wx', 0o600)
    let closing: OpenFile | undefined = open
    try {
      await segment.#write(open, lines)
      await open.sync()
      closing = undefined
      await open.close()
      await syncFolder(folder, durability)
      return segment
    } catch (error) {
      // On a full disk this is tried again and again: nothing may be left of it.
      await closing?.close().catch(() => {})
      await durability.fs.unlink(segment.#file).catch(() => {})
      throw error
    }
  }

  /** Whether the file is as long as what was written to it here. Rejects where it is gone. */
  async isAsWritten(): Promise<boolean> {
    return (await this.#durability.fs.stat(this.#file)).size === this.#length
  }

  /** Resolves when the line outlives a power cut; `isNoted` spares that for what can be found out again. */
  async append(line: JournalLine, { isNoted = false } = {}): Promise<void> {
    // Opened by its name each time: a folder that was taken away must not swallow what is written into it.
    const open = await this.#durability.fs.open(this.#file, 'r+')
    let closing: OpenFile | undefined = open
    try {
      const { size } = await open.stat()
      if (size !== this.#length) throw new Error('A journal was written by somebody else')
      await this.#write(open, [line])
      if (!isNoted) await open.datasync()
      closing = undefined
      // What is synced does not hang on this.
      void open.close().catch(() => {})
    } catch (error) {
      await closing?.close().catch(() => {})
      throw error
    }
  }

  async #write(open: OpenFile, lines: readonly JournalLine[]): Promise<void> {
    let sum = this.#sum
    let text = ''
    for (const line of lines) {
      const next = lineText(line, sum)
      text += next.text
      sum = next.sum
    }
    const bytes = new TextEncoder().encode(text)
    await writeAll(open, bytes, this.#length)
    this.#length += bytes.length
    this.#sum = sum
  }
}
