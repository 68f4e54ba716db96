import { readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { testland } from '../../../src-shared/checks/testland'
import { forgetCodebook } from '../../../src-shared/codebook/editions'
import { labelOf } from '../../../src-shared/codebook/lookup'
import { invented2023 as file } from '../../../src-shared/recoding/invented'
import { openLibrary } from '../library'
import { inFolder } from '../testland'
import { createBackups } from './backups'

const id = file.codebook.id
const decisions = { 'level/evidence': ['keep'] }
const record = { ...testland(), edition: 2023 }
let now = Date.parse('2026-01-01T08:00:00Z')
/** Each look at it is more than an hour later. */
const clock = () => new Date((now += 3_600_001))

afterEach(() => forgetCodebook(id))

/** A library whose records have a loaded codebook, and its newest backup. */
async function movedAndBackedUp(data: string) {
  const library = openLibrary(data, { clock })
  await library.add(record)
  await library.codebooks.move(file, decisions)
  const made = await createBackups(library, { clock }).make('regular')
  await library.settled()
  return made!
}

/** Of the data folder, only the backups are left; this process knows no codebook of it. */
async function onlyBackupsAreLeft(data: string) {
  for (const name of await readdir(data))
    if (name !== 'backups') await rm(path.join(data, name), { recursive: true })
  forgetCodebook(id)
  const library = openLibrary(data, { clock })
  await library.list()
  expect(await library.codebooks.list()).toEqual([])
  return { library, backups: createBackups(library, { clock }) }
}

test('a backup holds the codebook that its records name, and restoring one brings it back', () =>
  inFolder(async (folder) => {
    const data = path.join(folder, 'library')
    const { name, manifest } = await movedAndBackedUp(data)
    expect(manifest.codebooks).toHaveLength(1)
    const { library, backups } = await onlyBackupsAreLeft(data)
    expect(await backups.drill(name)).toMatchObject({ records: 1, damaged: 0 })
    expect(await backups.restore(name, record.id)).toMatchObject({ restored: 1, failed: 0 })

    const { codebook } = (await library.read(record.id)).record
    expect(codebook.id).toBe(id)
    expect(await library.codebooks.list()).toEqual([file])
    expect(labelOf(codebook, 'beneficiaries', 'research-and-academia')).not.toBe(
      'research-and-academia',
    )
    // Another process finds it on the disk.
    forgetCodebook(id)
    expect(await openLibrary(data).codebooks.list()).toEqual([file])
  }))

test('without its codebooks a backup brings back the answers, but not what they mean: the control', () =>
  inFolder(async (folder) => {
    const data = path.join(folder, 'library')
    const { name, folder: backed } = await movedAndBackedUp(data)
    const books = path.join(backed, 'codebooks')
    // One that was tampered with is none any more.
    for (const each of await readdir(books)) await writeFile(path.join(books, each), '{}')
    const { library, backups } = await onlyBackupsAreLeft(data)
    expect(await backups.restore(name, undefined)).toMatchObject({ restored: 1, failed: 0 })
    expect((await library.read(record.id)).record.codebook.id).toBe(id)
    expect(await library.codebooks.list()).toEqual([])
  }))

test('a codebook that goes by the same id here stays as it is', () =>
  inFolder(async (folder) => {
    const data = path.join(folder, 'library')
    const { name } = await movedAndBackedUp(data)
    const { library, backups } = await onlyBackupsAreLeft(data)
    const other = { ...file, codebook: { ...file.codebook, title: 'Another' } }
    await library.codebooks.move(other, {})
    await backups.restore(name, record.id)
    expect(await library.codebooks.list()).toEqual([other])
  }))

test('what is loaded without any factsheet is a reason for another backup, and goes with it', () =>
  inFolder(async (folder) => {
    const data = path.join(folder, 'library')
    const library = openLibrary(data, { clock })
    const backups = createBackups(library, { clock })
    await library.add(testland())
    expect(await backups.makeIfDue()).toBeDefined()
    expect(await backups.makeIfDue()).toBeUndefined()
    await library.codebooks.move(file, {})
    const made = await backups.make('regular')
    expect(made?.manifest.codebooks).toHaveLength(1)
    expect(await backups.make('regular')).toBeUndefined()
  }))
