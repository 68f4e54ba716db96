import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { faultyFileSystem, systemError } from '../faulty-file-system'
import { openLibrary } from '../library'
import { inFolder, testland } from '../testland'

const minute = 60_000

async function onClock(
  folder: string,
  decide: Parameters<typeof faultyFileSystem>[0] = () => undefined,
) {
  let now = Date.parse('2022-10-01T08:00:00Z')
  const data = path.join(folder, 'library')
  const library = openLibrary(data, { clock: () => new Date(now), fs: faultyFileSystem(decide) })
  const record = testland('one')
  let { rev } = await library.add(record)
  const { id } = record
  const save = async (markdown: string, minutesLater: number) => {
    now += minutesLater * minute
    const introduction = { lang: 'en', markdown }
    rev = (await library.save(rev, { ...record, introduction })).rev
  }
  const texts = async () => {
    const { versions } = await library.versions(id)
    return Promise.all(
      versions.map(async ({ version }) => {
        const stored = await library.readVersion(id, version)
        return stored.record.introduction.markdown
      }),
    )
  }
  return { library, id, save, texts, folder: path.join(data, 'history', id) }
}

describe('versions', () => {
  test('what a session ended with is kept before the next one writes over it', () =>
    inFolder(async (folder) => {
      const { save, texts } = await onClock(folder)
      await save('two', 1)
      await save('three', 1)
      expect(await texts()).toEqual([])
      await save('four', 11)
      await save('five', 1)
      expect(await texts()).toEqual(['three'])
      for (let minutes = 0; minutes < 40; minutes += 5) await save(`at ${minutes}`, 5)
      expect(await texts()).toEqual(['at 20', 'three'])
    }))

  test('what was sent, published, handed on or came in stays through years of saving', () =>
    inFolder(async (folder) => {
      const { library, id, save, texts } = await onClock(folder)
      const kinds = ['sent', 'published', 'handedOn', 'received'] as const
      for (const kind of kinds) {
        await save(kind, 1)
        await library.keepVersion(id, kind)
      }
      for (let months = 0; months < 24; months += 1) await save(`month ${months}`, 30 * 24 * 60)
      for (const kind of kinds) expect(await texts()).toContain(kind)
      // Others of the same hour have gone.
      expect((await texts()).length).toBeLessThan(24 + kinds.length + 2)
    }))

  test('can be named, and named anew, and are there after a restart', () =>
    inFolder(async (folder) => {
      const { library, id, save, texts } = await onClock(folder)
      await library.keepVersion(id, 'named', 'Before the interview')
      await save('two', 1)
      const sent = await library.keepVersion(id, 'sent')
      await library.nameVersion(id, sent.version, 'To the ministry')
      const names = async (of: typeof library) =>
        (await of.versions(id)).versions.map(({ kind, name }) => [kind, name])
      const expected = [
        ['sent', 'To the ministry'],
        ['named', 'Before the interview'],
      ]
      expect(await names(library)).toEqual(expected)
      expect(await texts()).toEqual(['two', 'one'])
      expect(await names(openLibrary(path.join(folder, 'library')))).toEqual(expected)
    }))

  test('one that is damaged is named and left as it is; the others open', () =>
    inFolder(async (folder) => {
      const { library, id, save, folder: history } = await onClock(folder)
      const first = await library.keepVersion(id, 'named', 'First')
      await save('two', 1)
      const second = await library.keepVersion(id, 'named', 'Second')
      const file = path.join(history, `${first.version}.json.gz`)
      const bytes = await readFile(file)
      bytes[bytes.length >> 1]! ^= 1
      await writeFile(file, bytes)
      await writeFile(path.join(history, 'notes.txt'), 'not ours')
      const listed = await library.versions(id)
      expect(listed.versions.map(({ version }) => version)).toEqual([second.version])
      expect(listed.unreadable).toEqual([`${first.version}.json.gz`])
      await expect(library.readVersion(id, first.version)).rejects.toMatchObject({
        code: 'unreadable',
      })
      await expect(library.readVersion(id, '../../records/x')).rejects.toMatchObject({
        code: 'notFound',
      })
      await library.keepVersion(id, 'named', 'Third')
      expect(await readFile(file)).toEqual(bytes)
      expect(await readdir(history)).toContain('notes.txt')
    }))

  test('that cannot be kept does not keep an edit from being saved', () =>
    inFolder(async (folder) => {
      let full = true
      const { library, id, save, texts } = await onClock(folder, (call, file) =>
        full && call !== 'readdir' && file.includes('/history') ? systemError('ENOSPC') : undefined,
      )
      await save('two', 11)
      expect((await library.read(id)).record.introduction.markdown).toBe('two')
      await expect(library.keepVersion(id, 'named', 'x')).rejects.toMatchObject({
        code: 'unwritable',
      })
      full = false
      await save('three', 11)
      expect(await texts()).toEqual(['two'])
    }))

  test('what another version replaces stays readable', () =>
    inFolder(async (folder) => {
      const { library, id, texts } = await onClock(folder)
      const { record } = await library.read(id)
      await library.replace({ ...record, publisher: 'Another' })
      expect(await texts()).toEqual(['one'])
      expect((await library.versions(id)).versions[0]).toMatchObject({ kind: 'replaced' })
    }))
})
