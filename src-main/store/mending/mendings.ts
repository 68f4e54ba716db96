import path from 'node:path'
import { z } from 'zod'
import { mending, type Mending } from '../../../src-shared/contract/mending'
import { makeFolder } from '../data-folder'
import type { DataFolder } from '../layout'
import { DurableJsonFile } from '../durable-json-file'
import type { Durability } from '../write-durably'

export type { Mending }

/** What was mended and not yet seen by anybody, kept with the damaged bytes: the app may end before it is said. */
export class Mendings {
  readonly #file: DurableJsonFile<unknown>
  readonly #durability: Durability
  readonly #folder: string
  #known: readonly Mending[] | undefined

  constructor({ quarantine }: DataFolder, durability: Durability) {
    this.#folder = quarantine
    this.#durability = durability
    this.#file = new DurableJsonFile(path.join(quarantine, 'mended.json'), durability)
  }

  async list(): Promise<readonly Mending[]> {
    if (this.#known) return this.#known
    const read = z.array(mending).safeParse(await this.#file.read().catch(() => null))
    this.#known = read.success ? read.data : []
    return this.#known
  }

  async note(mended: Mending): Promise<void> {
    await this.#become([...(await this.list()), mended])
  }

  /** Somebody has seen them all. */
  async seen(): Promise<void> {
    if ((await this.list()).length > 0) await this.#become([])
  }

  async #become(all: readonly Mending[]): Promise<void> {
    this.#known = all
    await makeFolder(this.#folder, this.#durability)
    await this.#file.write(all)
  }
}
