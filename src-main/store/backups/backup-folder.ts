import path from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { readStored } from '../../../src-shared/exchange/stored'
import { parseUntrusted } from '../../../src-shared/exchange/untrusted'
import { makeFolder } from '../data-folder'
import { DurableJsonFile } from '../durable-json-file'
import { isMissing, namesIn, type FileSystem } from '../file-system'
import { recordFileName } from '../index-lines'
import { momentInName } from '../moment-in-name'
import { isWhole } from '../mending/damage'
import { syncFolder, writeDurably, type Durability } from '../write-durably'
import { backUpCodebooks, codebooksInBackup, codebooksToBackUp } from './backed-codebooks'
import { backupFormat, manifest, type Backed, type Manifest } from './manifest'
import { sha256 as sha } from '../sha256'

/** A backup that has been opened and found good when it was made. `name` is that of its folder. */
export type Backup = { readonly name: string; readonly folder: string; readonly manifest: Manifest }

const manifestFile = 'manifest.json'
const isBackup = (name: string) => /^\d{4}-\d\d-\d\dT[\d-]+(\.\d+)?Z$/.test(name)
const isUnfinished = (name: string) => name.startsWith('.') && /\.(making|going)$/.test(name)

/** All backups with a manifest that can be read, the newest first. */
export async function listBackups(
  backups: string,
  durability: Durability,
): Promise<readonly Backup[]> {
  const names = await namesIn(backups, durability.fs)
  const found: Backup[] = []
  for (const name of names.filter(isBackup).toSorted().toReversed()) {
    const folder = path.join(backups, name)
    const file = new DurableJsonFile<unknown>(path.join(folder, manifestFile), durability)
    const read = manifest.safeParse(await file.read().catch(() => null))
    if (read.success) found.push({ name, folder, manifest: read.data })
  }
  return found
}

/** The bytes of a record in a backup, as they were when it was made; undefined where they are no longer those. */
export async function readBacked(
  { folder }: Pick<Backup, 'folder'>,
  { file, sha256 }: Backed,
  fs: FileSystem,
): Promise<Uint8Array | undefined> {
  const bytes = await fs.readFile(path.join(folder, 'records', file)).catch(() => undefined)
  return bytes && sha(bytes) === sha256 ? bytes : undefined
}

/**
 * Copies all records to a backup, opens each copy, and gives the backup its name only then: what has the name of one was
 * good. A damaged record is represented by its version in the backup before. undefined where nothing has changed since.
 */
export async function makeBackup(given: {
  readonly backups: string
  readonly records: string
  readonly codebooks: string
  readonly now: Date
  readonly why: Manifest['why']
  /** The backup before. Files that are the same share their place on the disk, where the disk can. */
  readonly last: Backup | undefined
  readonly durability: Durability
}): Promise<Backup | undefined> {
  const { backups, records, codebooks, now, why, last, durability } = given
  const { fs } = durability
  const at = now.toISOString()
  const name = momentInName(at)
  const making = path.join(backups, `.${name}.making`)
  const inMaking = (file: string) => path.join(making, 'records', file)
  const before = new Map(last?.manifest.records.map((each) => [each.file, each]))
  const backed: Backed[] = []
  const missing: string[] = []

  await makeFolder(backups, durability)
  await sweep(backups, durability)
  const files = (await fs.readdir(records)).filter(
    (file) => file.endsWith('.json') && !file.startsWith('.'),
  )
  // Their bytes are not held: all of a library would stand in memory at once.
  const wanted: Backed[] = []
  for (const file of files) {
    await nextTurn()
    const bytes = await fs.readFile(path.join(records, file)).catch(() => undefined)
    const earlier = before.get(file)
    const sound = bytes && (asBefore(bytes, earlier) ?? backedAs(file, bytes))
    if (sound) wanted.push(sound)
    else if (earlier) wanted.push({ ...earlier, carried: true })
    else missing.push(file)
  }
  const books = await codebooksToBackUp(codebooks, durability)
  const same =
    isSameSet(books, last?.manifest.codebooks ?? []) &&
    wanted.length === before.size &&
    wanted.every(({ file, sha256 }) => before.get(file)?.sha256 === sha256)
  if (same && last && why === 'regular') return undefined

  await fs.mkdir(making)
  await fs.mkdir(path.join(making, 'records'))
  for (const each of wanted) {
    await nextTurn()
    const made = await copyOf(each)
    if (made) backed.push(made)
    else missing.push(each.file)
  }
  await syncFolder(path.join(making, 'records'), durability)
  const backedBooks = await backUpCodebooks(codebooks, making, durability)
  const stated: Manifest = {
    format: backupFormat,
    version: 1,
    at,
    why,
    records: backed,
    ...(backedBooks.length > 0 && { codebooks: [...backedBooks] }),
    missing,
  }
  await new DurableJsonFile<Manifest>(path.join(making, manifestFile), durability).write(stated)
  const folder = path.join(backups, name)
  await fs.rename(making, folder)
  await syncFolder(backups, durability)
  return { name, folder, manifest: stated }

  /** Puts a record into the backup: as one more name of the last one's file, where that is the same and still good. */
  async function copyOf(each: Backed): Promise<Backed | undefined> {
    const { file, sha256 } = each
    const copy = inMaking(file)
    const earlier = before.get(file)
    if (last && earlier?.sha256 === sha256) {
      const isLinked = await linked(path.join(last.folder, 'records', file), copy, fs)
      if (isLinked && (await readBacked({ folder: making }, each, fs))) return each
      if (isLinked) await fs.unlink(copy)
    }
    const held = each.carried
      ? undefined
      : await fs.readFile(path.join(records, file)).catch(() => undefined)
    const sound = held && backedAs(file, held)
    const bytes = sound ? held : last && earlier && (await readBacked(last, earlier, fs))
    const to = sound ?? (earlier && { ...earlier, carried: true })
    if (!bytes || !to) return undefined
    await writeDurably(copy, bytes, durability)
    // Opened again, not taken for good because it was written.
    if (await readBacked({ folder: making }, to, fs)) return to
    throw Object.assign(new Error(`Not good in the backup: ${file}`), { code: 'EIO' })
  }
}

/** Takes a backup away. Cut off in the middle, it is no backup any more and is swept later. */
export async function removeBackup(
  { folder, name }: Backup,
  durability: Durability,
): Promise<void> {
  const going = path.join(path.dirname(folder), `.${name}.going`)
  await durability.fs.rename(folder, going)
  await removeTree(going, durability.fs)
}

async function sweep(backups: string, { fs }: Durability): Promise<void> {
  for (const name of (await namesIn(backups, fs)).filter(isUnfinished)) {
    await removeTree(path.join(backups, name), fs)
  }
}

/** Only what a backup consists of, so that nothing else can be taken away. */
async function removeTree(folder: string, fs: FileSystem): Promise<void> {
  const parts = ['records', codebooksInBackup]
  for (const within of [...parts.map((part) => path.join(folder, part)), folder]) {
    for (const file of await namesIn(within, fs)) {
      if (!parts.includes(file)) await fs.unlink(path.join(within, file))
    }
    await fs.rmdir(within).catch((error: unknown) => {
      if (!isMissing(error)) throw error
    })
  }
}

const isSameSet = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((each) => others.includes(each))

/** What a file is that has not changed since it was read for the backup before, and could be read to the end then. */
function asBefore(bytes: Uint8Array, earlier: Backed | undefined): Backed | undefined {
  if (!earlier || earlier.savedAt === '' || sha(bytes) !== earlier.sha256) return undefined
  return { ...earlier, carried: false }
}

/** What a file is, where it reads well; also one of a newer version, as far as it can be told. */
function backedAs(file: string, bytes: Uint8Array): Backed | undefined {
  const read = readStored(bytes)
  const as = { file, sha256: sha(bytes), carried: false }
  if (read.ok) {
    const { record, envelope } = read.value
    if (recordFileName(record.id) !== file) return undefined
    const name = `${record.country.name} ${record.edition}`
    return { ...as, id: record.id, name, savedAt: envelope.at }
  }
  // Another version's, which is to be kept as it is.
  const parsed = parseUntrusted(bytes)
  if (!parsed.ok || !(read.code === 'newer' || isWhole(parsed.value, file))) return undefined
  return { ...as, id: path.basename(file, '.json'), name: file, savedAt: '' }
}

async function linked(from: string, to: string, fs: FileSystem): Promise<boolean> {
  try {
    await fs.link(from, to)
    return true
  } catch {
    return false
  }
}
