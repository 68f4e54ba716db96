import path from 'node:path'
import { z } from 'zod'
import { parseUntrusted } from '../../../src-shared/exchange/untrusted'
import { canonicalText, contentSha } from '../../../src-shared/factsheet/content-sha'
import { migrated, versionOf } from '../../../src-shared/factsheet/migrations/migrate'
import {
  plan as thePlan,
  type OldRecord,
  type Plan,
} from '../../../src-shared/factsheet/migrations/plan'
import { makeFolder, type DataFolder } from '../data-folder'
import { DurableJsonFile } from '../durable-json-file'
import { isMissing, type FileSystem } from '../file-system'
import { moveDurably, syncFolder, writeDurably, type Durability } from '../write-durably'
import { sha256 } from '../sha256'

const moved = z.strictObject({
  /** Name of the record's file. */
  file: z.string().regex(/^[0-9a-f-]{36}\.json$/),
  /** SHA-256 of its bytes before and after. */
  before: z.string(),
  after: z.string(),
})
const journal = z.strictObject({ to: z.number().int(), files: z.array(moved) })
type Moved = z.infer<typeof moved>

/**
 * Brings all records of a library to the plan's version, or none. The new ones are made beside the old; a journal says
 * that they are all there; then each takes its place. Cut off before the journal, nothing has happened; cut off after it,
 * the next opening does the rest before it reads anything. Answers how many records are new.
 */
export async function migrateLibrary(given: {
  readonly data: DataFolder
  readonly durability: Durability
  readonly plan?: Plan
  /** Called before anything is changed. Where it rejects, nothing is. */
  readonly backUp: () => Promise<unknown>
}): Promise<number> {
  const { data, durability, plan = thePlan, backUp } = given
  const finished = await finish(data, durability)
  if (plan.steps.length === 0) return finished
  const old = await oldRecords(data, durability.fs, plan)
  if (old.length === 0) return finished
  await backUp()
  await makeFolder(data.staging, durability)
  const files: Moved[] = []
  for (const { file, bytes, after } of old) {
    await writeDurably(path.join(data.staging, file), after, durability)
    files.push({ file, before: sha256(bytes), after: sha256(after) })
  }
  await journalOf(data, durability).write({ to: plan.to, files })
  return finished + (await finish(data, durability))
}

/** Does what a journal says is still to be done, or clears away what came to nothing. Repeating it does no harm. */
async function finish(data: DataFolder, durability: Durability): Promise<number> {
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
  for (const { file, before } of files) {
    const here = await fs.readFile(path.join(data.records, file)).catch(() => undefined)
    // What is neither old nor there was moved before, or changed by somebody else since.
    if (here && sha256(here) === before && staged.includes(file)) {
      await moveDurably(path.join(data.staging, file), path.join(data.records, file), durability)
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

type Old = { readonly file: string; readonly bytes: Uint8Array; readonly after: Uint8Array }

/** Records of an older version that are whole. Damaged ones are left to be mended, newer ones to newer versions. */
async function oldRecords(data: DataFolder, fs: FileSystem, plan: Plan): Promise<readonly Old[]> {
  const old: Old[] = []
  for (const file of await fs.readdir(data.records)) {
    if (!/^[0-9a-f-]{36}\.json$/.test(file)) continue
    const bytes = await fs.readFile(path.join(data.records, file)).catch(() => undefined)
    const parsed = bytes && parseUntrusted(bytes)
    if (!bytes || !parsed?.ok) continue
    const after = afterPlan(parsed.value, plan)
    if (after) old.push({ file, bytes, after })
  }
  return old
}

function afterPlan(stored: unknown, plan: Plan): Uint8Array | undefined {
  if (typeof stored !== 'object' || stored === null || !('record' in stored)) return undefined
  const { record, ...around } = stored as {
    readonly record: OldRecord
    readonly [field: string]: unknown
  }
  const version = versionOf(record)
  if (version === undefined || version >= plan.to) return undefined
  if (contentSha(record) !== around['contentSha']) return undefined
  const now = migrated(record, plan)
  if (!now) return undefined
  const ordered: unknown = JSON.parse(canonicalText(now))
  const text = JSON.stringify({ ...around, contentSha: contentSha(now), record: ordered }, null, 2)
  return new TextEncoder().encode(`${text}\n`)
}

const journalName = 'journal.json'
const journalOf = ({ staging }: DataFolder, durability: Durability) =>
  new DurableJsonFile<unknown>(path.join(staging, journalName), durability)
