import { mkdir } from 'node:fs/promises'
import { reasonOf } from '../src-main/store/disk-faults'
import { Fault } from '../src-shared/contract/reply'
import { commandLineWords as words } from '../src-shared/words/command-line'

/** Makes the folder that a command writes into, where there is none. */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new Fault('unwritable', words.outNotMade(folder, reasonOf(error)))
  })
}
