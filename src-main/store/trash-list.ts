import path from 'node:path'
import { z } from 'zod'
import { trashDays } from '../../src-shared/contract/trash'
import { readStored } from '../../src-shared/exchange/stored'
import type { DataFolder } from './layout'
import { DurableJsonFile } from './durable-json-file'
import { namesIn, type FileSystem } from './file-system'
import { momentFromName } from './moment-in-name'
import { syncFolder, type Durability } from './write-durably'

const dayMs = 86_400_000

export type Trashed = {
  /** Name of the file in the trash. */
  readonly file: string
  readonly id: string
  /** Country and edition; the name of the file where it cannot be read. */
  readonly name: string
  /** When it went. */
  readonly at: Date
}

/** Everything in the trash, the last that went first. */
export async function listTrash(
  { trash }: DataFolder,
  fs: FileSystem,
): Promise<readonly Trashed[]> {
  const names = await namesIn(trash, fs)
  const found: Trashed[] = []
  for (const file of names) {
    const went = wentAt(file)
    if (!went) continue
    const read = await fs.readFile(path.join(trash, file)).then(readStored, () => undefined)
    const record = read?.ok ? read.value.record : undefined
    const name = record ? `${record.country.name} ${record.edition}` : file
    found.push({ file, id: went.id, name, at: went.at })
  }
  return found.toSorted((one, other) => other.at.getTime() - one.at.getTime())
}

/** How many days something stays in the trash from now on, at least; 0: it goes when another copy of it is safe. */
export function daysLeft(at: Date, now: Date): number {
  return Math.max(0, Math.ceil(trashDays - (now.getTime() - at.getTime()) / dayMs))
}

const purgedFile = ({ trash }: DataFolder, durability: Durability) =>
  new DurableJsonFile<unknown>(path.join(trash, 'purged.json'), durability)

/** Ids of what the trash has let go of: thrown away for good. */
export async function purgedFrom(
  data: DataFolder,
  durability: Durability,
): Promise<ReadonlySet<string>> {
  const read = await purgedFile(data, durability)
    .read()
    .catch(() => null)
  const ids = z.array(z.string()).safeParse(read)
  return new Set(ids.success ? ids.data : [])
}

/** Lets go of what has been in the trash for long, and is also in a backup or, as another version, in the library. */
export async function purgeTrash(
  data: DataFolder,
  given: {
    readonly now: Date
    readonly inLibrary: ReadonlySet<string>
    readonly inBackups: ReadonlySet<string>
    readonly durability: Durability
  },
): Promise<number> {
  const { now, inLibrary, inBackups, durability } = given
  const old = (await listTrash(data, durability.fs)).filter(({ at }) => daysLeft(at, now) === 0)
  const gone = old.filter(({ id }) => inLibrary.has(id) || inBackups.has(id))
  if (gone.length === 0) return 0
  const before = await purgedFrom(data, durability)
  const ids = gone.flatMap(({ id }) => (inLibrary.has(id) ? [] : [id]))
  // Before it goes, so that it is never taken for lost.
  await purgedFile(data, durability).write([...new Set([...before, ...ids])])
  for (const { file } of gone) await durability.fs.unlink(path.join(data.trash, file))
  await syncFolder(data.trash, durability)
  return gone.length
}

/** What the name of a file in the trash says. */
function wentAt(file: string): { readonly id: string; readonly at: Date } | undefined {
  const said = /^([0-9a-f-]{36})\.(.+\.\d+Z)\.json$/.exec(file)
  if (!said) return undefined
  const at = momentFromName(said[2]!)
  return at && { id: said[1]!, at }
}
