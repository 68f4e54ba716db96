import path from 'node:path'
import { codebookFile, type CodebookFile } from '../../../src-shared/codebook/crosswalk'
import { learnCodebook } from '../../../src-shared/codebook/editions'
import { nameOfCodebook, readCodebooks } from '../codebooks/loaded-codebooks'
import { makeFolder } from '../data-folder'
import type { DataFolder } from '../layout'
import { DurableJsonFile } from '../durable-json-file'
import { namesIn } from '../file-system'
import { syncFolder, type Durability } from '../write-durably'

/** The folder of a backup that holds the codebooks its records were written with. */
export const codebooksInBackup = 'codebooks'

/**
 * Copies all codebooks that are whole, each named by its hash, and reads each copy: a record says what was ticked only
 * together with the codebook it names, and with those that one leads on from. Answers their names.
 */
export async function backUpCodebooks(
  codebooks: string,
  making: string,
  durability: Durability,
): Promise<readonly string[]> {
  const found = await codebooksIn(codebooks, durability)
  if (found.length === 0) return []
  const folder = path.join(making, codebooksInBackup)
  await makeFolder(folder, durability)
  for (const file of found) await writeCodebook(folder, file, durability)
  return found.map(nameOfCodebook)
}

/** The names of the codebooks that would be backed up now. */
export async function codebooksToBackUp(
  codebooks: string,
  durability: Durability,
): Promise<readonly string[]> {
  return (await codebooksIn(codebooks, durability)).map(nameOfCodebook)
}

/**
 * Brings those codebooks back that a record was written with, as far as a backup holds them and the library does not.
 * One that goes by the same id here stays: which of two is meant is not for a backup to say.
 */
export async function bringBackCodebooks(
  id: string,
  backup: { readonly folder: string },
  data: DataFolder,
  durability: Durability,
): Promise<void> {
  const here = new Set((await readCodebooks(data, durability)).map(({ codebook }) => codebook.id))
  const backed = await codebooksIn(path.join(backup.folder, codebooksInBackup), durability)
  const missing = chainFrom(id, backed).filter(({ codebook }) => !here.has(codebook.id))
  if (missing.length === 0) return
  await makeFolder(data.codebooks, durability)
  for (const file of missing) {
    await writeCodebook(data.codebooks, file, durability)
    learnCodebook(file)
  }
}

/** A codebook and those it leads on from, the earliest first: none is of use without the one before. */
function chainFrom(id: string, files: readonly CodebookFile[]): readonly CodebookFile[] {
  const file = files.find(({ codebook }) => codebook.id === id)
  if (!file) return []
  const others = files.filter((each) => each !== file)
  return [...chainFrom(file.crosswalk.from.id, others), file]
}

async function codebooksIn(folder: string, durability: Durability): Promise<CodebookFile[]> {
  const found: CodebookFile[] = []
  for (const name of (await namesIn(folder, durability.fs)).toSorted()) {
    const stored = new DurableJsonFile<unknown>(path.join(folder, name), durability)
    const read = codebookFile.safeParse(await stored.read().catch(() => null))
    if (read.success && nameOfCodebook(read.data) === name) found.push(read.data)
  }
  return found
}

async function writeCodebook(folder: string, file: CodebookFile, durability: Durability) {
  const name = nameOfCodebook(file)
  const stored = new DurableJsonFile<unknown>(path.join(folder, name), durability)
  await stored.write(file)
  const read = codebookFile.safeParse(await stored.read().catch(() => null))
  // Opened again, not taken for good because it was written.
  if (!read.success || nameOfCodebook(read.data) !== name)
    throw Object.assign(new Error(`Not good: ${name}`), { code: 'EIO' })
  await syncFolder(folder, durability)
}
