import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import { diff } from '../../../src-shared/factsheet/operations'
import { faultyFileSystem, systemError } from '../faulty-file-system'
import { openLibrary, type LibraryOptions } from '../library'
import { inFolder, testland } from '../testland'

const me = '3f2c1a00-0000-4000-8000-000000000001'

/** A library whose one record is changed in sessions, as the app does it day after day. */
async function inSessions(folder: string, options: LibraryOptions = {}) {
  const data = path.join(folder, 'library')
  const record = testland('one')
  const { id } = record
  await openLibrary(data).add(record)
  let day = 0
  const library = () =>
    openLibrary(data, {
      clock: () => new Date(Date.parse('2022-10-01T08:00:00Z') + day * 86_400_000),
      by: () => me,
      names: () => ({ [me]: 'Me' }),
      ...options,
    })
  const session = async (...publishers: readonly string[]) => {
    day += 1
    const opened = library()
    const { record: before, opening, n } = await opened.open(id)
    let here: Factsheet = before
    for (const [index, publisher] of publishers.entries()) {
      const operations = diff(here, { ...here, publisher })
      here = { ...here, publisher }
      const edits = [{ kind: 'do' as const, operations, at: 0 }]
      await opened.keep(id, { opening, from: n + 1 + index, edits })
    }
    await opened.follow(id)
    return opened
  }
  const told = async (from = library()) => {
    const { changes } = await from.changes(id)
    return changes.map(
      ({ before, after }) => `${String(before[0]?.value)} > ${String(after[0]?.value)}`,
    )
  }
  return { id, library, session, told, history: path.join(data, 'history', id), data }
}

describe('who changed what', () => {
  test('is told beyond the life of the journal, the newest first, with the names of people', () =>
    inFolder(async (folder) => {
      const { id, library, session, told, data } = await inSessions(folder)
      for (const name of ['a', 'b', 'c', 'd', 'e']) await session(name)
      // Two stretches of editing are in the journal still, the others in the log alone.
      expect(await readdir(path.join(data, 'journal', id))).toHaveLength(2)
      expect(await told()).toEqual(['d > e', 'c > d', 'b > c', 'a > b', ' > a'])
      const { changes, names, isDamaged } = await library().changes(id)
      expect(changes[0]).toMatchObject({ by: me, address: 'publisher', label: 'Publisher' })
      expect(changes.map(({ at }) => at.slice(0, 10))[0]).toBe('2022-10-06')
      expect(names).toMatchObject({ [me]: 'Me' })
      expect(isDamaged).toBe(false)
    }))

  test('outside of the editor is told as that', () =>
    inFolder(async (folder) => {
      const { id, library, session, told } = await inSessions(folder)
      await session('a')
      const other = library()
      const { record } = await other.read(id)
      await other.replace({ ...record, publisher: 'elsewhere' })
      await session('b')
      expect(await told()).toEqual(['elsewhere > b', 'a > elsewhere', ' > a'])
      const { changes } = await library().changes(id)
      expect(changes[1]).toMatchObject({ by: '', how: 'outside the editor' })
      for (const name of ['c', 'd', 'e']) await session(name)
      expect((await told()).slice(-3)).toEqual(['elsewhere > b', 'a > elsewhere', ' > a'])
    }))

  test('stays in the journal where the log cannot be written, and is told once', () =>
    inFolder(async (folder) => {
      let full = true
      const { session, told } = await inSessions(folder, {
        fs: faultyFileSystem((call, file) =>
          full && call === 'open' && file.includes('changes.json')
            ? systemError('ENOSPC')
            : undefined,
        ),
      })
      const all = ['d > e', 'c > d', 'b > c', 'a > b', ' > a']
      for (const name of ['a', 'b', 'c', 'd', 'e']) await session(name)
      expect(await told()).toEqual(all)
      full = false
      await session('f')
      expect(await told()).toEqual(['e > f', ...all])
    }))

  test('of which the log is damaged: said, its bytes left, and the rest told', () =>
    inFolder(async (folder) => {
      const { id, library, session, told, history } = await inSessions(folder)
      for (const name of ['a', 'b', 'c', 'd']) await session(name)
      const file = path.join(history, 'changes.json.gz')
      const bytes = await readFile(file)
      bytes[bytes.length >> 1]! ^= 1
      await writeFile(file, bytes)
      expect((await library().changes(id)).isDamaged).toBe(true)
      expect(await told()).toEqual(['c > d', 'b > c'])
      await session('e')
      expect(await told()).toEqual(['d > e', 'c > d', 'b > c'])
      const aside = (await readdir(history)).find((name) => name.startsWith('damaged-changes'))
      expect(await readFile(path.join(history, aside!))).toEqual(bytes)
    }))
})
