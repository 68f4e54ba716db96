import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { nodeFileSystem } from '../src-main/store/file-system'
import { createFolderHold } from '../src-main/store/holding/folder-hold'
import { openLibrary, type Library } from '../src-main/store/library'
import { Fault } from '../src-shared/contract/reply'
import { commandLineWords as words } from '../src-shared/words/command-line'

/** Opening a folder that is none would make it one, and a mistyped name is more likely. */
export async function refuseOther(folder: string): Promise<void> {
  await stat(path.join(folder, 'records')).catch(() => {
    throw new Fault('notFound', words.notADataFolder(folder))
  })
}

/** The library of a data folder, compared with what lies there, and held against everybody else who would write. */
export async function openToWrite(folder: string): Promise<Library> {
  const hold = createFolderHold({ folder, fs: nodeFileSystem, newId: randomUUID })
  const library = openLibrary(folder, { hold })
  await library.verify()
  return library
}
