import path from 'node:path'
import { z } from 'zod'
import { makeFolder } from '../data-folder'
import type { DataFolder } from '../layout'
import { DurableJsonFile } from '../durable-json-file'
import { isMissing, type FileSystem } from '../file-system'
import { sha256 } from '../sha256'
import { moveDurably, syncFolder, writeDurably, type Durability } from '../write-durably'

/** One file of the data folder that gets other bytes, comes or goes. */
export type Swapped = {
  /** Its folder in the data folder, and its name there. */
  readonly folder: 'records' | 'codebooks' | 'trash'
  readonly file: string
  /** SHA-256 of its bytes now; null where it is not there. */
  readonly before: string | null
  /** null: it goes. */
  readonly after: Uint8Array | null
}

const swapped = z.strictObject({
  folder: z.enum(['records', 'codebooks', 'trash']),
  file: z.string().regex(/^[0-9a-z-]{1,80}(?:\.[0-9TZ.-]{1,40})?\.json$/),
  before: z.string().nullable(),
  /** SHA-256 of its bytes afterwards. */
  after: z.string().nullable(),
})
const journal = z.strictObject({ files: z.array(swapped) })

/**
 * Swaps all of these files, or none. The new ones are made beside the old; a journal says that they are all there; then
 * each takes its place, in the order given. Cut off before the journal, nothing has happened; cut off after it,
 * `finishSwap` does the rest at the next opening, before anything is read. Nobody else may write to these files.
 */
export async function swapAll(
  data: DataFolder,
  files: readonly Swapped[],
  durability: Durability,
): Promise<void> {
  await makeFolder(data.staging, durability)
  for (const each of files) {
    if (each.after) await writeDurably(stagedAs(data, each), each.after, durability)
  }
  await journalOf(data, durability).write({
    files: files.map(({ after, ...each }) => ({ ...each, after: after && sha256(after) })),
  })
  await finishSwap(data, durability)
}

/** Does what a journal says is still to be done, or clears away what came to nothing. Repeating it does no harm. Answers how many files it was about. */
export async function finishSwap(data: DataFolder, durability: Durability): Promise<number> {
  const { fs } = durability
  const staged = await fs.readdir(data.staging).catch((error: unknown) => {
    if (isMissing(error)) return undefined
    throw error
  })
  if (!staged) return 0
  // One that cannot be read never counted: it is written as a whole or not at all.
  const read = journal.safeParse(
    await journalOf(data, durability)
      .read()
      .catch(() => null),
  )
  const files = read.success ? read.data.files : []
  for (const each of files) {
    const place = path.join(data.folder, each.folder, each.file)
    const here = await shaIn(place, fs)
    // What is neither old nor there was moved before, or changed by somebody else since.
    if (here === undefined || here !== each.before) continue
    if (each.after === null) {
      await fs.unlink(place)
      await syncFolder(path.dirname(place), durability)
    } else if (staged.includes(stagedName(each))) {
      await makeFolder(path.dirname(place), durability)
      await moveDurably(stagedAs(data, each), place, durability)
    }
  }
  // The journal goes last: as long as it is there, all of this is done again.
  const others = (await fs.readdir(data.staging)).filter((name) => name !== journalName)
  for (const name of others) await fs.unlink(path.join(data.staging, name))
  if (read.success) await fs.unlink(path.join(data.staging, journalName))
  await fs.rmdir(data.staging)
  await syncFolder(data.folder, durability)
  return files.length
}

/** null where there is no such file; undefined where it cannot be read. */
async function shaIn(file: string, fs: FileSystem): Promise<string | null | undefined> {
  try {
    return sha256(await fs.readFile(file))
  } catch (error) {
    return isMissing(error) ? null : undefined
  }
}

type Named = Pick<Swapped, 'folder' | 'file'>
const stagedName = ({ folder, file }: Named) => `${folder}.${file}`
const stagedAs = (data: DataFolder, each: Named) => path.join(data.staging, stagedName(each))

const journalName = 'journal.json'
const journalOf = ({ staging }: DataFolder, durability: Durability) =>
  new DurableJsonFile<unknown>(path.join(staging, journalName), durability)
