import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import { faultyFileSystem, systemError } from '../faulty-file-system'
import { openLibrary } from '../library'
import { inFolder, testland } from '../testland'
import { listTrash } from '../trash-list'
import { dataFolderAt } from '../layout'
import { nodeFileSystem, type FileSystem } from '../file-system'
import { createBackups } from './backups'
import { ringOf } from './ring'

const hour = 3_600_000
const day = 24 * hour
const start = Date.parse('2026-01-01T08:00:00Z')

const saying = (record: Factsheet, publisher: string): Factsheet => ({ ...record, publisher })

function libraryWithClock(folder: string, fs: FileSystem = nodeFileSystem) {
  let now = start
  const clock = () => new Date(now)
  const data = path.join(folder, 'library')
  const library = openLibrary(data, { clock })
  const backups = createBackups(library, { clock, fs })
  const save = async (record: Factsheet) => {
    const { envelope } = await library.read(record.id)
    await library.save(envelope.rev, record)
  }
  return {
    data,
    library,
    backups,
    save,
    pass: (ms: number) => void (now += ms),
    recordFile: (id: string) => path.join(data, 'records', `${id}.json`),
  }
}

test('the ring keeps the last three, one for each of 14 days and of 12 months, whatever the clock says now', () => {
  const made = Array.from({ length: 400 }, (_, index) => new Date(start + index * 6 * hour))
  const stay = ringOf(made.map((each) => each.toISOString()))
  const newest = made.at(-1)!.getTime()
  const ages = [...stay].map((at) => (newest - Date.parse(at)) / day)
  expect(ages.filter((age) => age < 1).length).toBeGreaterThanOrEqual(3)
  for (let back = 0; back < 14; back += 1) {
    const date = new Date(newest - back * day).toISOString().slice(0, 10)
    expect([...stay].some((at) => at.startsWith(date))).toBe(true)
  }
  const months = (all: Iterable<string>) => new Set([...all].map((at) => at.slice(0, 7)))
  expect(months(stay)).toEqual(months(made.map((each) => each.toISOString())))
  expect(stay.size).toBeLessThanOrEqual(3 + 14 + 12)
})

test(
  'sixty days of work leave a backup of each day and month, and a damaged record never pushes out its last good one',
  () =>
    inFolder(async (folder) => {
      const { library, backups, save, pass, recordFile } = libraryWithClock(folder)
      const worked = testland('worked on')
      const rested = testland('rested')
      await library.add(worked)
      await library.add(rested)
      expect(await backups.makeIfDue()).toBeDefined()
      for (let turn = 1; turn <= 60; turn += 1) {
        pass(day)
        await save(saying(worked, `turn ${turn}`))
        // From the fifth day on, a record is damaged, and no version of it is anywhere but in backups.
        if (turn === 5) {
          const bytes = await readFile(recordFile(rested.id))
          bytes[bytes.length >> 1]! ^= 4
          await writeFile(recordFile(rested.id), bytes)
        }
        await backups.makeIfDue()
        expect(await backups.makeIfDue()).toBeUndefined()
      }
      const all = await backups.list()
      expect(all.length).toBeLessThanOrEqual(3 + 14 + 12)
      expect(
        new Set(all.map(({ manifest }) => manifest.at.slice(0, 10))).size,
      ).toBeGreaterThanOrEqual(14)
      expect(new Set(all.map(({ manifest }) => manifest.at.slice(0, 7))).size).toBe(3)
      for (const { manifest } of all) expect(manifest.records).toHaveLength(2)
      // It has been mended from there besides.
      expect((await library.read(rested.id)).record).toEqual(rested)
      for (const { name } of [all.at(0)!, all.at(9)!, all.at(-1)!])
        expect(await backups.drill(name)).toMatchObject({ damaged: 0 })
    }),
  120_000,
)

describe('a backup', () => {
  test('of a damaged library stands for it with the version before, also where nothing can be mended', () =>
    inFolder(async (folder) => {
      const { library, backups, pass, data, recordFile } = libraryWithClock(folder)
      const record = testland('good')
      await library.add(record)
      await backups.makeIfDue()
      // Mending is kept from finding anything to mend with.
      const cannotMend = createBackups(openLibrary(data, { fs: onlyReads }), {
        clock: () => new Date(start + 2 * hour),
      })
      await writeFile(recordFile(record.id), 'x')
      pass(2 * hour)
      const made = await cannotMend.make('beforeMigration')
      expect(made?.manifest.records).toMatchObject([{ id: record.id, carried: true }])
      expect(await backups.drill(made!.name)).toMatchObject({ records: 1, damaged: 0 })
    }))

  test('is not made where nothing has changed, or so soon after the last', () =>
    inFolder(async (folder) => {
      const { library, backups, save, pass } = libraryWithClock(folder)
      const record = testland()
      await library.add(record)
      expect(await backups.makeIfDue()).toBeDefined()
      await save(saying(record, 'changed'))
      pass(hour / 2)
      expect(await backups.makeIfDue()).toBeUndefined()
      pass(hour)
      expect(await backups.makeIfDue()).toBeDefined()
      pass(day)
      expect(await backups.makeIfDue()).toBeUndefined()
    }))

  test(
    'that could not be finished is none, whichever call fails, and is swept by the next',
    () =>
      inFolder(async (folder) => {
        const { library, backups, save, pass, data } = libraryWithClock(folder)
        const records = [testland('one'), testland('two')]
        for (const record of records) await library.add(record)
        await backups.make('regular')
        const count = async (fs: FileSystem) => {
          pass(hour)
          await save(saying(records[0]!, String(Math.random())))
          await createBackups(library, { fs, clock: () => new Date(start + 50 * day) }).make(
            'regular',
          )
        }
        let calls = 0
        for (let broken = 0; ; broken += 1) {
          calls = 0
          const fs = faultyFileSystem(() =>
            calls++ === broken ? systemError('ENOSPC') : undefined,
          )
          await count(fs).catch(() => {})
          const all = await backups.list()
          for (const { name, manifest } of all) {
            expect(manifest.records).toHaveLength(2)
            expect(await backups.drill(name)).toMatchObject({ records: 2, damaged: 0 })
          }
          if (calls <= broken) break
          // Where it got its name before the last step failed, it is whole; the next one begins without it.
          for (const { manifest, folder: made } of all) {
            if (manifest.at.startsWith('2026-02')) await rm(made, { recursive: true })
          }
        }
        expect(calls).toBeGreaterThan(10)
        pass(hour)
        await save(saying(records[1]!, 'last'))
        await backups.make('regular')
        const left = await readdir(path.join(data, 'backups'))
        expect(left.filter((name) => name.startsWith('.'))).toEqual([])
      }),
    60_000,
  )
})

describe('restoring', () => {
  test('brings back one record or all, and can itself be taken back', () =>
    inFolder(async (folder) => {
      const { library, backups, save, pass } = libraryWithClock(folder)
      const one = testland('one')
      const two = testland('two')
      await library.add(one)
      await library.add(two)
      const made = await backups.make('regular')
      pass(hour)
      await save(saying(one, 'later'))
      await library.trash(two.id)
      expect(await backups.restore(made!.name, one.id)).toEqual({ restored: 1, same: 0, failed: 0 })
      expect((await library.read(one.id)).record).toEqual(one)
      const before = (await backups.list()).find(({ manifest }) => manifest.why === 'beforeRestore')
      pass(1000)
      await backups.restore(before!.name, one.id)
      expect((await library.read(one.id)).record.publisher).toBe('later')
      pass(1000)
      expect(await backups.restore(made!.name, undefined)).toEqual({
        restored: 2,
        same: 0,
        failed: 0,
      })
      expect((await library.read(two.id)).record).toEqual(two)
    }))

  test('changes nothing where what is there now cannot be backed up', () =>
    inFolder(async (folder) => {
      const { library, backups, save, pass, data } = libraryWithClock(folder)
      const record = testland('one')
      await library.add(record)
      const made = await backups.make('regular')
      pass(hour)
      await save(saying(record, 'later'))
      const full = faultyFileSystem((call, place) =>
        call === 'mkdir' && place.startsWith(path.join(data, 'backups'))
          ? systemError('ENOSPC')
          : undefined,
      )
      await expect(
        createBackups(library, { fs: full, clock: () => new Date(start + day) }).restore(
          made!.name,
          undefined,
        ),
      ).rejects.toMatchObject({ code: 'unwritable' })
      expect((await library.read(record.id)).record.publisher).toBe('later')
    }))
})

test('the trash lets go after 90 days of what a backup holds too, and never of a last copy', () =>
  inFolder(async (folder) => {
    const { library, backups, pass, data } = libraryWithClock(folder)
    const backedUp = testland('backed up')
    const never = testland('never backed up')
    await library.add(backedUp)
    await backups.make('regular')
    await library.add(never)
    await library.trash(backedUp.id)
    await library.trash(never.id)
    const inTrash = async () =>
      (await listTrash(dataFolderAt(data), nodeFileSystem)).map(({ id }) => id).toSorted()
    pass(89 * day)
    await backups.make('regular')
    expect(await inTrash()).toEqual([backedUp.id, never.id].toSorted())
    pass(2 * day)
    await backups.make('regular')
    expect(await inTrash()).toEqual([never.id])
  }))

const onlyReads: FileSystem = faultyFileSystem((call) =>
  ['readFile', 'readdir', 'stat'].includes(call) ? undefined : systemError('EROFS'),
)
