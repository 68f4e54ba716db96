import type { Adapter } from 'lowdb'
import { isMissing } from './file-system'
import { writeDurably, type Durability } from './write-durably'

/** A lowdb adapter for one small JSON file. Rejects where the file is there but is no JSON; the caller says what that means. */
export class DurableJsonFile<T> implements Adapter<T> {
  readonly #file: string
  readonly #durability: Durability

  constructor(file: string, durability: Durability) {
    this.#file = file
    this.#durability = durability
  }

  async read(): Promise<T | null> {
    try {
      const bytes = await this.#durability.fs.readFile(this.#file)
      return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as T
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }

  async write(data: T): Promise<void> {
    const text = `${JSON.stringify(data, null, 2)}\n`
    await writeDurably(this.#file, new TextEncoder().encode(text), this.#durability)
  }
}
