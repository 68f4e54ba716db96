import path from 'node:path'
import { parseUntrusted } from '../../../src-shared/exchange/untrusted'
import { canonicalText, contentSha } from '../../../src-shared/factsheet/content-sha'
import { migrated, versionOf } from '../../../src-shared/factsheet/migrations/migrate'
import {
  plan as thePlan,
  type OldRecord,
  type Plan,
} from '../../../src-shared/factsheet/migrations/plan'
import type { DataFolder } from '../layout'
import type { FileSystem } from '../file-system'
import { sha256 } from '../sha256'
import { finishSwap, swapAll } from '../swapping/swap'
import type { Durability } from '../write-durably'

/**
 * Brings all records of a library to the plan's version, or none (`swapAll`), after a backup. Whatever swap was cut off
 * is finished first. Answers how many files are new.
 */
export async function migrateLibrary(given: {
  readonly data: DataFolder
  readonly durability: Durability
  readonly plan?: Plan
  /** Called before anything is changed. Where it rejects, nothing is. */
  readonly backUp: () => Promise<unknown>
}): Promise<number> {
  const { data, durability, plan = thePlan, backUp } = given
  const finished = await finishSwap(data, durability)
  if (plan.steps.length === 0) return finished
  const old = await oldRecords(data, durability.fs, plan)
  if (old.length === 0) return finished
  await backUp()
  const files = old.map(({ file, bytes, after }) => ({
    folder: 'records' as const,
    file,
    before: sha256(bytes),
    after,
  }))
  await swapAll(data, files, durability)
  return finished + files.length
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
