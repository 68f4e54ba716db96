import { cp, readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { invented2023 as file } from '../../../src-shared/recoding/invented'
import { testland as whole } from '../../../src-shared/checks/testland'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import { recode } from '../../../src-shared/recoding/recode'
import { faultyFileSystem, systemError } from '../faulty-file-system'
import { openLibrary, type Library } from '../library'
import { inFolder } from '../testland'

const decisions = {
  'objectives/employment-skills': ['employment'],
  'level/evidence': ['keep'],
}
const testlands = (count: number): readonly Factsheet[] =>
  Array.from({ length: count }, (_, at) => {
    const record = whole()
    const [policy, ...others] = record.policies
    const choices = [{ code: 'employment-skills' }, { code: 'analysis-policymaking' }]
    return {
      ...record,
      id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      edition: at === 0 ? 2022 : 2023,
      policies: [{ ...policy!, objectives: { ...policy!.objectives, choices } }, ...others],
    }
  })

async function filled(data: string, count: number) {
  const library = openLibrary(data)
  for (const record of testlands(count)) await library.add(record)
  await library.settled()
}

const bytesIn = async (data: string, folder: string) => {
  const names = (await readdir(path.join(data, folder)).catch((): string[] => [])).toSorted()
  return Promise.all(
    names.map(async (name) => [name, await readFile(path.join(data, folder, name), 'utf8')]),
  )
}
const codebooksIn = async (data: string) => {
  const records = await bytesIn(data, 'records')
  return records.map(
    ([, text]) =>
      (JSON.parse(text!) as { record: { codebook: { id: string } } }).record.codebook.id,
  )
}

test('a codebook moves under all records it is meant for, and back to the byte', () =>
  inFolder(async (folder) => {
    const data = path.join(folder, 'library')
    await filled(data, 4)
    const before = await bytesIn(data, 'records')
    const library = openLibrary(data)
    await expect(library.codebooks.move(file, {})).rejects.toMatchObject({ code: 'incomplete' })
    expect(await bytesIn(data, 'records')).toEqual(before)

    expect(await library.codebooks.move(file, decisions)).toBe(3)
    expect(await codebooksIn(data)).toEqual([
      'eccp-2022',
      'invented-2023',
      'invented-2023',
      'invented-2023',
    ])
    expect((await library.codebooks.list()).map(({ codebook }) => codebook.id)).toEqual([
      'invented-2023',
    ])
    // Another process finds everything as it is now.
    const again = openLibrary(data)
    await again.verify()
    expect((await again.list()).setAside).toEqual([])

    expect(await library.codebooks.moveBack()).toBe(3)
    expect(await bytesIn(data, 'records')).toEqual(before)
    expect(await bytesIn(data, 'codebooks')).toEqual([])
    await expect(library.codebooks.moveBack()).rejects.toMatchObject({ code: 'notFound' })
  }))

test('what was edited since is not taken back, and neither is anything else', () =>
  inFolder(async (folder) => {
    const data = path.join(folder, 'library')
    await filled(data, 3)
    const library = openLibrary(data)
    await library.codebooks.move(file, decisions)
    const { record, envelope } = await library.read(testlands(2)[1]!.id)
    await library.save(envelope.rev, { ...record, publisher: 'Somebody' })
    const before = await bytesIn(data, 'records')
    await expect(library.codebooks.moveBack()).rejects.toMatchObject({ code: 'stale' })
    expect(await bytesIn(data, 'records')).toEqual(before)
  }))

/** Moves it with the disk dead from some call on: nothing that comes after it happens either. Answers whether it was reached. */
async function dyingAt(last: number, data: string, move: (library: Library) => Promise<unknown>) {
  let calls = 0
  let isArmed = false
  const fs = faultyFileSystem(() => (isArmed && calls++ >= last ? systemError('EIO') : undefined))
  const dying = openLibrary(data, { fs })
  await dying.list()
  isArmed = true
  return move(dying).then(
    () => calls > last,
    () => true,
  )
}

test(
  'has moved under all or none, whichever call it dies at',
  () =>
    inFolder(async (folder) => {
      const pristine = path.join(folder, 'whole')
      await filled(pristine, 3)
      const seen = new Set<string>()
      for (let last = 0; ; last += 3) {
        const data = path.join(folder, 'library')
        await cp(pristine, data, { recursive: true, preserveTimestamps: true })
        const isDead = await dyingAt(last, data, ({ codebooks }) => codebooks.move(file, decisions))
        const after = openLibrary(data)
        await after.list()
        const moved = new Set((await codebooksIn(data)).slice(1))
        expect([...moved], `dead at call ${last}`).toHaveLength(1)
        for (const id of moved) seen.add(id)
        expect(await readdir(data)).not.toContain('staging')
        const books = (await after.codebooks.list()).length
        expect(books).toBe(moved.has('invented-2023') ? 1 : 0)
        await after.settled()
        if (!isDead) break
        await rm(data, { recursive: true })
      }
      expect(seen).toEqual(new Set(['eccp-2022', 'invented-2023']))
    }),
  120_000,
)

test(
  'moved record by record, without the swap, some would have it and others not: the control',
  () =>
    inFolder(async (folder) => {
      const pristine = path.join(folder, 'whole')
      await filled(pristine, 3)
      const oneByOne = async (library: Library) => {
        for (const { id } of testlands(3).slice(1)) {
          const { record, envelope } = await library.read(id)
          const act = { by: '', at: '2026-05-03T10:00:00.000Z' }
          const result = recode(record, file, { decisions, act, newId: () => 'new' })
          if (result.kind === 'recoded') await library.save(envelope.rev, result.record)
        }
      }
      let halves = 0
      for (let last = 0; ; last += 3) {
        const data = path.join(folder, 'library')
        await cp(pristine, data, { recursive: true, preserveTimestamps: true })
        const isDead = await dyingAt(last, data, oneByOne)
        const after = openLibrary(data)
        await after.list()
        await after.settled()
        if (new Set((await codebooksIn(data)).slice(1)).size > 1) halves += 1
        if (!isDead) break
        await rm(data, { recursive: true })
      }
      expect(halves).toBeGreaterThan(0)
    }),
  120_000,
)
