import path from 'node:path'
import { lineOf, parseIndex, type Entries, type Entry } from './index-lines'
import { Turns } from './turns'
import { writeDurably, type Durability } from './write-durably'

export const indexFileIn = (folder: string) => path.join(folder, 'index.jsonl')

/** Saves of one record that come quicker than this share a line of the index. */
const soonMs = 50

/**
 * The list of the library, kept so that it is there at once. Only a copy of what the records say: a save does not wait
 * for it to be durable, and no failure here may fail a save, since `verify` finds and mends every difference.
 */
export class IndexFile {
  readonly #file: string
  readonly #durability: Durability
  readonly #turns = new Turns()
  #isBuilding = false
  #entries: Entries = new Map()
  /** What is known but not yet worked out or written, by file. */
  readonly #soon = new Map<string, () => Entry>()
  #timer: NodeJS.Timeout | undefined
  #flushed = -Infinity

  constructor(dataFolder: string, durability: Durability) {
    this.#file = indexFileIn(dataFolder)
    this.#durability = durability
  }

  get entries(): Entries {
    this.#catchUp()
    return this.#entries
  }

  /** False where there is no index that can be used; it must be built then. */
  async read(): Promise<boolean> {
    let text: string
    try {
      text = new TextDecoder().decode(await this.#durability.fs.readFile(this.#file))
    } catch {
      return false
    }
    const index = parseIndex(text)
    if (!index) return false
    this.#entries = index.entries
    if (index.isTorn || index.lines > 2 * index.entries.size + 16) await this.rewrite()
    return true
  }

  /** Notes what is known of a file; undefined where it is gone. */
  async note(file: string, entry: Entry | undefined): Promise<void> {
    this.#soon.delete(file)
    if (entry) this.#entries.set(file, entry)
    else this.#entries.delete(file)
    if (this.#isBuilding) return
    await this.#inTurn(() => this.#durability.fs.appendFile(this.#file, lineOf(file, entry)))
  }

  /** The same in a while, or when somebody asks: who saves does not wait for it, nor works it out for each of many saves. */
  noteSoon(file: string, entryOf: () => Entry): void {
    this.#soon.set(file, entryOf)
    const wait = this.#flushed + soonMs - performance.now()
    if (wait <= 0) this.#catchUp()
    else this.#timer ??= setTimeout(() => this.#catchUp(), wait).unref()
  }

  #catchUp(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#soon.size === 0) return
    const soon = [...this.#soon]
    this.#soon.clear()
    this.#flushed = performance.now()
    for (const [file, entryOf] of soon) this.#entries.set(file, entryOf())
    if (this.#isBuilding) return
    const lines = soon.map(([file]) => lineOf(file, this.#entries.get(file))).join('')
    void this.#inTurn(() => this.#durability.fs.appendFile(this.#file, lines))
  }

  /** What `build` notes is written once, as a whole: a line at a time would take longer than reading the records. */
  async build(build: () => Promise<unknown>): Promise<void> {
    this.#isBuilding = true
    try {
      await build()
    } finally {
      this.#isBuilding = false
    }
    await this.rewrite()
  }

  async rewrite(): Promise<void> {
    const text = [...this.entries].map(([file, entry]) => lineOf(file, entry)).join('')
    await this.#inTurn(() =>
      writeDurably(this.#file, new TextEncoder().encode(text), this.#durability),
    )
  }

  settled(): Promise<void> {
    this.#catchUp()
    return this.#turns.settled()
  }

  async #inTurn(act: () => Promise<unknown>): Promise<void> {
    await this.#turns.take('index', act).catch(() => {})
  }
}
