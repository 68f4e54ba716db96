import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Fault } from '../../../src-shared/contract/reply'
import { readStored } from '../../../src-shared/exchange/stored'
import { contentSha } from '../../../src-shared/factsheet/content-sha'
import { backupWords as words } from '../../../src-shared/words/backups'
import { dataFolderAt } from '../layout'
import { asFault } from '../disk-faults'
import { nodeFileSystem, type FileSystem } from '../file-system'
import { unheld, type FolderHold } from '../holding/folder-hold'
import { guardedBy } from '../holding/guarded-file-system'
import { openLibrary, type Library } from '../library'
import { listTrash, purgedFrom, purgeTrash } from '../trash-list'
import type { Durability } from '../write-durably'
import { bringBackCodebooks } from './backed-codebooks'
import { listBackups, makeBackup, readBacked, removeBackup, type Backup } from './backup-folder'
import type { Backed, Manifest } from './manifest'
import { mayGo } from './rotation'

/** A backup is made when the last one is so old and something has changed. */
const everyMs = 3_600_000

export type Drill = { readonly records: number; readonly asNow: number; readonly damaged: number }
export type Restored = { readonly restored: number; readonly same: number; readonly failed: number }

export type Backups = {
  list(): Promise<readonly Backup[]>
  /** Makes one where the last is old enough and something has changed since; then lets go of what the ring does. */
  makeIfDue(): Promise<Backup | undefined>
  /** Makes one now. */
  make(why: Manifest['why']): Promise<Backup | undefined>
  /** Brings back one record, or all. What is there now is backed up first; what is not in the backup stays. */
  restore(name: string, id: string | undefined): Promise<Restored>
  /** Restores a backup into a folder of its own, reads and compares all of it there, and takes the folder away. */
  drill(name: string): Promise<Drill>
}

/** The backups of a library, in its own folder. One thing at a time is done with them. */
export function createBackups(
  library: Library,
  options: {
    readonly fs?: FileSystem
    readonly clock?: () => Date
    readonly hold?: FolderHold
  } = {},
): Backups {
  const { clock = () => new Date(), hold = unheld() } = options
  const durability: Durability = { fs: guardedBy(hold, options.fs ?? nodeFileSystem) }
  const data = dataFolderAt(library.folder)
  let busy: Promise<unknown> = Promise.resolve()
  const oneAtATime = <T>(act: () => Promise<T>): Promise<T> => {
    const mine = busy.then(act, act)
    busy = mine.catch(() => {})
    return mine
  }
  const list = () => listBackups(data.backups, durability)

  const make = async (why: Manifest['why']): Promise<Backup | undefined> => {
    // What can be mended is mended first, and what was only typed is in the files.
    await library.list()
    await library.verify()
    const [last] = await list()
    const made = await makeBackup({
      backups: data.backups,
      records: data.records,
      codebooks: data.codebooks,
      now: clock(),
      why,
      last,
      durability,
    })
    // A file that has gone bad without a trace in the folder is noticed here at the latest, and mended by being read.
    for (const { id, carried } of made?.manifest.records ?? []) {
      if (carried) await library.read(id).catch(() => {})
    }
    return made
  }
  const makeAndRotate = async (why: Manifest['why']) => {
    const made = await make(why)
    await rotate()
    return made
  }
  const rotate = async () => {
    const backups = await list()
    const { summaries } = await library.list()
    const inLibrary = new Set(summaries.map(({ id }) => id.toLowerCase()))
    const inBackups = new Set(
      backups.flatMap(({ manifest }) => manifest.records.map(({ id }) => id.toLowerCase())),
    )
    await purgeTrash(data, { now: clock(), inLibrary, inBackups, durability })
    const inTrash = new Set((await listTrash(data, durability.fs)).map(({ id }) => id))
    const purged = await purgedFrom(data, durability)
    for (const backup of mayGo(backups, { inLibrary, inTrash, purged })) {
      await removeBackup(backup, durability)
    }
  }
  const find = async (name: string): Promise<Backup> => {
    const found = (await list()).find((backup) => backup.name === name)
    if (!found) throw new Fault('notFound', words.notThere)
    return found
  }

  return {
    list,
    make: (why) => oneAtATime(() => makeAndRotate(why)),
    makeIfDue: () =>
      oneAtATime(async () => {
        const [last] = await list()
        const since = last ? clock().getTime() - Date.parse(last.manifest.at) : Infinity
        return since >= 0 && since < everyMs ? undefined : makeAndRotate('regular')
      }),
    restore: (name, id) =>
      oneAtATime(async () => {
        const backup = await find(name)
        const wanted = backup.manifest.records.filter((each) => id === undefined || each.id === id)
        if (wanted.length === 0) throw new Fault('notFound', words.notInBackup)
        await make('beforeRestore').catch((error: unknown) => {
          throw asFault('unwritable', words.notRestored, error)
        })
        const counts = { restored: 0, same: 0, failed: 0 }
        for (const each of wanted) counts[await restoreOne(backup, each)] += 1
        // What was brought back is the newest version now, and must be found as such where its file goes bad.
        await make('regular').catch(() => {})
        // Only now: the backup that was wanted may be one that the ring lets go.
        await rotate()
        return counts
      }),
    drill: (name) => oneAtATime(async () => drill(await find(name))),
  }

  async function restoreOne(backup: Backup, each: Backed): Promise<keyof Restored> {
    const bytes = await readBacked(backup, each, durability.fs)
    const read = bytes && readStored(bytes)
    if (!read?.ok) return 'failed'
    const { record, envelope } = read.value
    try {
      await bringBackCodebooks(record.codebook.id, backup, data, durability)
      if (!(await library.has(record.id))) {
        await library.add(record, [envelope.contentSha])
        return 'restored'
      }
      const here = await library.read(record.id)
      if (contentSha(here.record) === contentSha(record)) return 'same'
      await library.replace(record)
      return 'restored'
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      return 'failed'
    }
  }

  async function drill(backup: Backup): Promise<Drill> {
    const folder = await mkdtemp(path.join(tmpdir(), 'factsheets-drill-'))
    const counts = { records: 0, asNow: 0, damaged: 0 }
    try {
      const there = openLibrary(path.join(folder, 'library'))
      const shas = new Map<string, string>()
      for (const each of backup.manifest.records) {
        counts.records += 1
        const bytes = await readBacked(backup, each, durability.fs)
        const read = bytes && readStored(bytes)
        if (!read?.ok) {
          counts.damaged += 1
          continue
        }
        const { record, envelope } = read.value
        await there.add(record, [envelope.contentSha])
        shas.set(record.id, contentSha(record))
      }
      await there.settled()
      // Read from the disk by a library that knows nothing of what was written.
      const anew = openLibrary(there.folder)
      for (const [id, sha] of shas) {
        const again = await anew.read(id).catch(() => undefined)
        if (!again || contentSha(again.record) !== sha) counts.damaged += 1
        const here = await library.read(id).catch(() => undefined)
        if (here && contentSha(here.record) === sha) counts.asNow += 1
      }
      await anew.settled()
      return counts
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
}
