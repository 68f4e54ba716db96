import path from 'node:path'
import type { DataFolder } from '../layout'
import { examine } from '../examine'
import type { IndexFile } from '../index-file'
import type { Turns } from '../turns'
import type { Durability } from '../write-durably'
import { mendRecord } from './mend'
import { Mendings, type Mending } from './mendings'

export type Mender = {
  /** Mends one file, in whose turn it is called. True where it is another one now. */
  mendInTurn(file: string): Promise<boolean>
  /** Mends what the index says was set aside. True where something was. */
  mendSetAside(): Promise<boolean>
  /** What was mended and not yet seen. */
  list(): Promise<readonly Mending[]>
  seen(): Promise<void>
}

/** Mends the damaged records of a data folder. A failure leaves a record as it was found: set aside, and named. */
export function createMender(given: {
  readonly data: DataFolder
  readonly index: IndexFile
  readonly turns: Turns
  readonly durability: Durability
  readonly clock: () => Date
  /** Whether the folder may be written here: whoever holds it mends it. */
  readonly mayWrite: () => boolean
  /** The file is another one now. */
  readonly forget: (file: string) => void
}): Mender {
  const { data, index, turns, durability, clock, mayWrite, forget } = given
  const mendings = new Mendings(data, durability)
  const setAside = () =>
    [...index.entries].flatMap(([file, entry]) =>
      entry.kind === 'setAside' && entry.why !== 'newer' ? [file] : [],
    )

  const mendInTurn = async (file: string): Promise<boolean> => {
    if (!mayWrite()) return false
    const strays = setAside().map((each) => path.join(data.records, each))
    const mended = await mendRecord(file, { data, strays, now: clock(), durability }).catch(
      () => undefined,
    )
    if (!mended) return false
    forget(file)
    await mendings.note(mended).catch(() => {})
    await index.note(file, await examine(data.records, file, durability.fs))
    return true
  }

  return {
    mendInTurn,
    async mendSetAside() {
      let changed = false
      for (const file of setAside()) {
        await turns.take(file, async () => {
          if (await mendInTurn(file)) changed = true
          else changed = (await isWell(file)) || changed
        })
      }
      return changed
    },
    list: () => mendings.list(),
    seen: () => mendings.seen(),
  }

  /** What only could not be read may be readable again. */
  async function isWell(file: string): Promise<boolean> {
    const entry = await examine(data.records, file, durability.fs)
    if (entry?.kind !== 'listed') return false
    await index.note(file, entry)
    return true
  }
}
