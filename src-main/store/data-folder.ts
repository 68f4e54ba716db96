import path from 'node:path'
import { Low } from 'lowdb'
import { z } from 'zod'
import { Fault } from '../../src-shared/contract/reply'
import { storeWords } from '../../src-shared/words/store'
import { asFault } from './disk-faults'
import { DurableJsonFile } from './durable-json-file'
import { codeOf, isMissing, nodeFileSystem, type FileSystem } from './file-system'
import { dataFolderAt, type DataFolder } from './layout'
import { syncFolder, type Durability } from './write-durably'

const format = 'factsheet-library'
const layoutVersion = 1

const storeFile = z.looseObject({
  format: z.literal(format),
  storeId: z.string(),
  version: z.number().int(),
})

/**
 * Opens a data folder, or makes one where there is none yet. Only the last step of its path is made: a missing parent
 * is more often a drive that is not there than a wish for a new library. For the same reason nothing is made where a
 * library is known to have been. Answers whether its layout is that of a newer version, which may be read at most.
 */
export async function openDataFolder(
  folder: string,
  { newId, isKnown }: { readonly newId: () => string; readonly isKnown: boolean },
  durability: Durability,
): Promise<{ readonly isNewer: boolean }> {
  const data = dataFolderAt(folder)
  const file = new DurableJsonFile<unknown>(path.join(folder, 'store.json'), durability)
  const stated = await file.read().catch((error: unknown) => {
    // A damaged store.json must not lock anybody out of the records, each of which says itself what it is.
    if (codeOf(error) === undefined) return {}
    throw asFault('unreadable', (reason) => storeWords.folderNotRead(folder, reason), error)
  })
  const store = storeFile.safeParse(stated)
  if (stated !== null) return { isNewer: store.success && store.data.version > layoutVersion }
  // Without its records a library is gone; with them it has only lost the file that says what it is.
  if (isKnown && !(await isThere(data.records, durability.fs))) {
    throw new Fault('vanished', storeWords.folderVanished(folder))
  }
  try {
    await makeFolder(folder, durability)
    await makeFolder(data.records, durability)
    await makeFolder(data.trash, durability)
    await new Low<unknown>(file, { format, storeId: newId(), version: layoutVersion }).write()
  } catch (error) {
    throw asFault('unwritable', (reason) => storeWords.notCreated(folder, reason), error)
  }
  return { isNewer: false }
}

/** Whether a folder says that it holds a library. */
export async function isLibrary(folder: string, fs: FileSystem = nodeFileSystem): Promise<boolean> {
  const file = new DurableJsonFile<unknown>(path.join(folder, 'store.json'), { fs })
  return storeFile.safeParse(await file.read().catch(() => null)).success
}

async function isThere(folder: string, fs: FileSystem): Promise<boolean> {
  try {
    await fs.stat(folder)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw asFault('unreadable', (reason) => storeWords.folderNotRead(folder, reason), error)
  }
}

/** Makes a folder in one that is there, if it is not there yet, so that it outlives a power cut. */
export async function makeFolder(folder: string, durability: Durability): Promise<void> {
  try {
    await durability.fs.mkdir(folder)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
  await syncFolder(path.dirname(folder), durability)
}

/** Says why a record is not there: there is no such factsheet, or the whole folder is gone. */
export async function refuseMissing(data: DataFolder, { fs }: Durability): Promise<never> {
  await fs.stat(data.records).catch((error: unknown) => {
    throw asFault('unreadable', (reason) => storeWords.folderNotRead(data.folder, reason), error)
  })
  throw new Fault('notFound', storeWords.notInLibrary)
}

/** The trash may have been emptied away by hand. */
export async function ensureTrash({ trash }: DataFolder, durability: Durability): Promise<void> {
  try {
    await durability.fs.stat(trash)
  } catch (error) {
    if (!isMissing(error)) throw error
    await makeFolder(trash, durability)
  }
}
