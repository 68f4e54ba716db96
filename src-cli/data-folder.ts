import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Fault } from '../src-shared/contract/reply'
import { commandLineWords as words } from '../src-shared/words/command-line'

/** Opening a folder that is none would make it one, and a mistyped name is more likely. */
export async function refuseOther(folder: string): Promise<void> {
  await stat(path.join(folder, 'records')).catch(() => {
    throw new Fault('notFound', words.notADataFolder(folder))
  })
}
