import path from 'node:path'
import { Fault } from '../../src-shared/contract/reply'
import { storeWords } from '../../src-shared/words/store'
import { ensureTrash, refuseMissing } from './data-folder'
import type { DataFolder } from './layout'
import { asFault } from './disk-faults'
import { isMissing, namesIn, type FileSystem } from './file-system'
import { momentInName } from './moment-in-name'
import { recordFileName } from './index-lines'
import { moveDurably, writeDurably, type Durability } from './write-durably'

/** Takes a record out of the library. Its file keeps its bytes. */
export async function moveToTrash(
  data: DataFolder,
  id: string,
  at: Date,
  durability: Durability,
): Promise<void> {
  const from = path.join(data.records, recordFileName(id))
  await moving(async () => {
    if (!(await exists(from, durability.fs))) await refuseMissing(data, durability)
    await ensureTrash(data, durability)
    await moveDurably(from, trashFile(data, id, at), durability)
  })
}

/** Brings back the version that went to the trash last, unless the library holds the factsheet again. */
export async function moveFromTrash(
  data: DataFolder,
  id: string,
  durability: Durability,
  /** A certain one in the trash, not the last. */
  file?: string,
): Promise<void> {
  const to = path.join(data.records, recordFileName(id))
  await moving(async () => {
    if (await exists(to, durability.fs)) throw new Fault('stale', storeWords.stillInLibrary)
    const from = file ? path.join(data.trash, file) : await latestInTrash(data, id, durability.fs)
    if (!from) throw new Fault('notFound', storeWords.notInTrash)
    await moveDurably(from, to, durability)
  })
}

/** Keeps the bytes of a record that is about to be replaced. */
export async function copyToTrash(
  data: DataFolder,
  id: string,
  at: Date,
  durability: Durability,
): Promise<void> {
  try {
    await ensureTrash(data, durability)
    const bytes = await durability.fs.readFile(path.join(data.records, recordFileName(id)))
    await writeDurably(trashFile(data, id, at), bytes, durability)
  } catch (error) {
    throw asFault('unwritable', storeWords.notSaved, error)
  }
}

function trashFile({ trash }: DataFolder, id: string, at: Date): string {
  return path.join(trash, nameInTrash(id, at))
}

/** The name ends with the moment it went, so that later ones sort last. */
export const nameInTrash = (id: string, at: Date): string =>
  `${id.toLowerCase()}.${momentInName(at.toISOString())}.json`

async function latestInTrash({ trash }: DataFolder, id: string, fs: FileSystem) {
  const names = await namesIn(trash, fs)
  const latest = names
    .filter((name) => name.startsWith(`${id.toLowerCase()}.`) && name.endsWith('.json'))
    .toSorted()
    .at(-1)
  return latest && path.join(trash, latest)
}

async function moving(move: () => Promise<void>): Promise<void> {
  try {
    await move()
  } catch (error) {
    throw asFault('unwritable', storeWords.notMoved, error)
  }
}

async function exists(file: string, fs: FileSystem): Promise<boolean> {
  try {
    await fs.stat(file)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}
