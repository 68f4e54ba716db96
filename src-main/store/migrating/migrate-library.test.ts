import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { migrated } from '../../../src-shared/factsheet/migrations/migrate'
import { plan } from '../../../src-shared/factsheet/migrations/plan'
import { readStored } from '../../../src-shared/exchange/stored'
import { createBackups } from '../backups/backups'
import { listBackups } from '../backups/backup-folder'
import { dataFolderAt } from '../layout'
import { faultyFileSystem, systemError } from '../faulty-file-system'
import { nodeFileSystem } from '../file-system'
import { openLibrary } from '../library'
import { inFolder, testland } from '../testland'
import { inventedPlan, recordOfVersion0, storedOfVersion0 } from './version-zero'

async function libraryOfVersion0(data: string, count: number): Promise<readonly string[]> {
  await openLibrary(data).list()
  const ids: string[] = []
  for (let index = 0; index < count; index += 1) {
    const { id, bytes } = storedOfVersion0(`Issuer ${index}`)
    await writeFile(path.join(data, 'records', `${id}.json`), bytes)
    ids.push(id)
  }
  return ids
}

const versionsIn = async (data: string) => {
  const folder = path.join(data, 'records')
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.'))
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(path.join(folder, name), 'utf8')
      return (JSON.parse(text) as { record: { schemaVersion: number } }).record.schemaVersion
    }),
  )
}

describe('steps', () => {
  test('lead from version to version, are the same each time, and leave what they are given', () => {
    const { record } = recordOfVersion0('An issuer')
    const before = structuredClone(record)
    const after = migrated(record, inventedPlan)
    expect(after).toMatchObject({
      schemaVersion: 1,
      publisher: 'An issuer',
      country: { footnote: '' },
    })
    expect(record).toEqual(before)
    expect(migrated(after!, inventedPlan)).toBe(after)
    expect(migrated({ ...record, schemaVersion: 7 }, inventedPlan)).toBeUndefined()
  })

  test('of the product lead from each version to the present one without a gap', () => {
    expect(plan.steps.map(({ from }) => from)).toEqual(
      Array.from({ length: plan.to - 1 }, (_, index) => index + 1),
    )
  })
})

describe('a library of an older version', () => {
  test('is migrated as a whole when it is opened, after a backup, and only once', () =>
    inFolder(async (folder) => {
      const data = path.join(folder, 'library')
      const [id] = await libraryOfVersion0(data, 3)
      const library = openLibrary(data, { plan: inventedPlan })
      await library.verify()
      expect((await library.list()).setAside).toEqual([])
      expect((await library.read(id!)).record).toMatchObject({
        schemaVersion: 1,
        publisher: 'Issuer 0',
      })
      const [backup, ...others] = await listBackups(path.join(data, 'backups'), {
        fs: nodeFileSystem,
      })
      expect(others).toEqual([])
      expect(backup?.manifest).toMatchObject({ why: 'beforeMigration', missing: [] })
      const file = path.join(data, 'records', `${id}.json`)
      const bytes = await readFile(file)
      await openLibrary(data, { plan: inventedPlan }).list()
      expect(await readFile(file)).toEqual(bytes)
      expect(await readdir(data)).not.toContain('staging')
      // What was there before is in the backup, byte for byte.
      const kept = JSON.parse(
        await readFile(path.join(backup!.folder, 'records', `${id}.json`), 'utf8'),
      ) as { record: unknown }
      expect(kept.record).toMatchObject({ schemaVersion: 0, issuer: 'Issuer 0' })
    }))

  test(
    'is old or new, never between, whichever call its migration dies at',
    () =>
      inFolder(async (folder) => {
        const whole = path.join(folder, 'whole')
        // With more, and with its control: npm run faults -- migration.
        await libraryOfVersion0(whole, 2)
        const seen = new Set<number>()
        for (let last = 0; ; last += 1) {
          const data = path.join(folder, 'library')
          await cp(whole, data, { recursive: true, preserveTimestamps: true })
          let calls = 0
          // Dead from this call on: nothing that comes after it happens either.
          const fs = faultyFileSystem(() => (calls++ >= last ? systemError('EIO') : undefined))
          const isDead = await openLibrary(data, { fs, plan: inventedPlan })
            .list()
            .then(
              () => calls > last,
              () => true,
            )
          // The next start, by a version that knows no steps: it does what is left to do, and nothing else.
          const after = openLibrary(data)
          await after.list()
          const versions = new Set(await versionsIn(data))
          expect([...versions], `dead at call ${last}`).toHaveLength(1)
          for (const version of versions) seen.add(version)
          expect(await readdir(data)).not.toContain('staging')
          await after.settled()
          if (!isDead) break
          await rm(data, { recursive: true })
        }
        expect(seen).toEqual(new Set([0, 1]))
      }),
    120_000,
  )

  test('is left as it is where it cannot be backed up', () =>
    inFolder(async (folder) => {
      const data = path.join(folder, 'library')
      await libraryOfVersion0(data, 2)
      const fs = faultyFileSystem((call, place) =>
        call === 'mkdir' && place.startsWith(dataFolderAt(data).backups)
          ? systemError('ENOSPC')
          : undefined,
      )
      await expect(openLibrary(data, { fs, plan: inventedPlan }).list()).rejects.toMatchObject({
        code: 'unreadable',
      })
      expect(new Set(await versionsIn(data))).toEqual(new Set([0]))
    }))
})

test('one record of an older version that comes in by itself is read as one of this version', () => {
  const { bytes } = storedOfVersion0('An issuer')
  expect(readStored(bytes, inventedPlan)).toMatchObject({
    ok: true,
    value: { record: { schemaVersion: 1, publisher: 'An issuer' }, wasOlder: true },
  })
  expect(readStored(bytes).ok).toBe(false)
})

test('a backup of this version can be restored in full', () =>
  inFolder(async (folder) => {
    const library = openLibrary(path.join(folder, 'library'))
    await library.add(testland())
    const made = await createBackups(library).make('beforeMigration')
    expect(await createBackups(library).drill(made!.name)).toMatchObject({ records: 1, damaged: 0 })
  }))
