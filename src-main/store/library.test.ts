import { createHash } from 'node:crypto'
import {
  appendFile,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  utimes,
  writeFile,
} from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { contentSha } from '../../src-shared/factsheet/content-sha'
import { faultyFileSystem, systemError } from './faulty-file-system'
import { openLibrary } from './library'
import { inFolder, testland } from './testland'

const dataIn = (folder: string) => path.join(folder, 'library')
const recordFile = (folder: string, id: string) =>
  path.join(dataIn(folder), 'records', `${id}.json`)

/** Nothing that stands in the folder of records, or its bytes, may change unseen. */
async function fingerprint(folder: string): Promise<Record<string, string>> {
  const records = path.join(dataIn(folder), 'records')
  const names = (await readdir(records, { withFileTypes: true })).filter((each) => each.isFile())
  return Object.fromEntries(
    await Promise.all(
      names.map(async ({ name }) => [
        name,
        createHash('sha256')
          .update(await readFile(path.join(records, name)))
          .digest('hex'),
      ]),
    ),
  )
}

const withText = (record: Factsheet, markdown: string): Factsheet => ({
  ...record,
  introduction: { lang: 'en', markdown },
})

async function libraryOfThree(folder: string) {
  const library = openLibrary(dataIn(folder))
  const records = [testland('one'), testland('two'), testland('three')]
  for (const record of records) await library.add(record)
  await library.settled()
  return { library, records, ids: records.map(({ id }) => id).toSorted() }
}

const idsIn = (listed: { readonly summaries: readonly { readonly id: string }[] }) =>
  listed.summaries.map(({ id }) => id).toSorted()

describe('saving', () => {
  test('adds, reads and saves, each save made from the one before', () =>
    inFolder(async (folder) => {
      const library = openLibrary(dataIn(folder), { by: () => 'someone' })
      const record = testland('one')
      expect(await library.add(record)).toMatchObject({ rev: 1 })
      const changed = withText(record, 'two')
      expect(await library.save(1, changed)).toMatchObject({ rev: 2 })
      const stored = await openLibrary(dataIn(folder)).read(record.id)
      expect(stored.record).toEqual(changed)
      expect(stored.envelope).toMatchObject({
        rev: 2,
        by: 'someone',
        parents: [contentSha(record)],
        contentSha: contentSha(changed),
      })
    }))

  test('of 200 quick saves leaves the last on disk, and tells each caller the truth', () =>
    inFolder(async (folder) => {
      const library = openLibrary(dataIn(folder))
      const record = testland()
      await library.add(record)
      const saves = Array.from({ length: 200 }, (_, index) =>
        library.save(1, withText(record, `text ${index}`)),
      )
      const kept = await Promise.all(saves)
      expect(kept.map(({ rev }) => rev)).toEqual(Array.from({ length: 200 }, (_, at) => at + 2))
      const stored = await openLibrary(dataIn(folder)).read(record.id)
      expect(stored.record.introduction.markdown).toBe('text 199')
      expect(stored.envelope.rev).toBe(201)
    }))

  test('of saves of which every third fails, each caller hears of its own', () =>
    inFolder(async (folder) => {
      const record = testland()
      await openLibrary(dataIn(folder)).add(record)
      let count = 0
      const fs = faultyFileSystem((call) =>
        call === 'write' && count++ % 3 === 1 ? systemError('ENOSPC') : undefined,
      )
      const library = openLibrary(dataIn(folder), { fs })
      await library.read(record.id)
      const saves = Array.from({ length: 9 }, (_, index) =>
        library.save(1, withText(record, `text ${index}`)),
      )
      const outcomes = await Promise.allSettled(saves)
      expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual([
        true,
        false,
        true,
        true,
        false,
        true,
        true,
        false,
        true,
      ])
      const stored = await openLibrary(dataIn(folder)).read(record.id)
      expect(stored.record.introduction.markdown).toBe('text 8')
    }))

  test('writes nothing where nothing has changed', () =>
    inFolder(async (folder) => {
      const library = openLibrary(dataIn(folder))
      const record = testland('same')
      const kept = await library.add(record)
      const before = await fingerprint(folder)
      expect(await library.save(1, structuredClone(record))).toEqual(kept)
      expect(await fingerprint(folder)).toEqual(before)
    }))

  test('refuses a save that was made on an older version', () =>
    inFolder(async (folder) => {
      const library = openLibrary(dataIn(folder))
      const record = testland('one')
      await library.add(record)
      await library.save(1, withText(record, 'two'))
      await expect(library.save(1, withText(record, 'three'))).rejects.toMatchObject({
        code: 'stale',
      })
      expect((await library.read(record.id)).record.introduction.markdown).toBe('two')
    }))

  test('refuses to write over what another has written meanwhile, even at the same revision', () =>
    inFolder(async (folder) => {
      const record = testland('one')
      const here = openLibrary(dataIn(folder))
      await here.add(record)
      const there = openLibrary(dataIn(folder))
      await there.save(1, withText(record, 'theirs'))
      const before = await fingerprint(folder)
      for (const rev of [1, 2]) {
        await expect(here.save(rev, withText(record, 'ours'))).rejects.toMatchObject({
          code: 'stale',
        })
      }
      // Not even unchanged content may be called saved then.
      await expect(here.save(1, record)).rejects.toMatchObject({ code: 'stale' })
      expect(await fingerprint(folder)).toEqual(before)
    }))

  test('does not bring back a file that was taken away, nor write over one that was damaged', () =>
    inFolder(async (folder) => {
      const library = openLibrary(dataIn(folder))
      const record = testland('one')
      await library.add(record)
      await writeFile(recordFile(folder, record.id), '{ "half')
      await expect(library.save(1, withText(record, 'two'))).rejects.toMatchObject({
        code: 'stale',
      })
      expect(await readFile(recordFile(folder, record.id), 'utf8')).toBe('{ "half')
      await rm(recordFile(folder, record.id))
      await expect(library.save(1, withText(record, 'two'))).rejects.toMatchObject({
        code: 'stale',
      })
      expect(await fingerprint(folder)).toEqual({})
    }))

  test('does not mind a tool that has only changed line ends', () =>
    inFolder(async (folder) => {
      const library = openLibrary(dataIn(folder))
      const record = testland('one')
      await library.add(record)
      const file = recordFile(folder, record.id)
      await writeFile(file, (await readFile(file, 'utf8')).replaceAll('\n', '\r\n'))
      expect(await library.save(1, withText(record, 'two'))).toMatchObject({ rev: 2 })
    }))

  test('refuses what JSON would lose, with the address of the field', () =>
    inFolder(async (folder) => {
      const library = openLibrary(dataIn(folder))
      const record = testland('one')
      await library.add(record)
      const before = await fingerprint(folder)
      await expect(library.save(1, withText(record, 'half \ud83d'))).rejects.toMatchObject({
        code: 'malformed',
        issues: [{ address: 'introduction/markdown' }],
      })
      await expect(library.save(1, { ...record, edition: Number.NaN })).rejects.toMatchObject({
        code: 'malformed',
        issues: [{ address: 'edition' }],
      })
      expect(await fingerprint(folder)).toEqual(before)
    }))

  test('reports a failure of any call, leaves a whole record, and succeeds afterwards', () =>
    inFolder(async (folder) => {
      for (const code of ['ENOSPC', 'EIO', 'EROFS']) {
        for (let broken = 0, reached = true; reached; broken += 1) {
          const record = testland('old')
          let count = -Infinity
          let named = false
          reached = false
          const fs = faultyFileSystem((call) => {
            // The index is a copy: its failures are no failures of the save.
            if (call === 'appendFile') return undefined
            if (count++ !== broken) {
              named ||= count > 0 && call === 'rename'
              return undefined
            }
            reached = true
            return systemError(code)
          })
          const library = openLibrary(dataIn(folder), { fs, platform: 'linux' })
          await library.add(record)
          const old = await readFile(recordFile(folder, record.id), 'utf8')
          count = 0
          const outcome = await library.save(1, withText(record, 'new')).catch((fault) => fault)
          count = -Infinity
          if (!reached) break
          expect(outcome).toMatchObject({ code: 'unwritable' })
          expect(outcome.message).toMatch(/^The .*(full|written|disk)/)
          const onDisk = await readFile(recordFile(folder, record.id), 'utf8')
          // Only the folder's sync comes after the name: then the new bytes are there, and whole.
          expect(onDisk === old).toBe(!named)
          expect(JSON.parse(onDisk).record.introduction.markdown).toBe(named ? 'new' : 'old')
          expect((await readdir(path.dirname(recordFile(folder, record.id)))).join()).not.toMatch(
            'tmp',
          )
          // The asker tries again with the revision it knows.
          const retried = await library.save(1, withText(record, 'newer'))
          expect(retried.rev).toBe(2)
          const stored = await openLibrary(dataIn(folder)).read(record.id)
          expect(stored.record.introduction.markdown).toBe('newer')
        }
      }
    }))

  test('writes again after a failure of the last step, even what was there before', () =>
    inFolder(async (folder) => {
      let broken = false
      const fs = faultyFileSystem((call, file) =>
        broken && call === 'sync' && file.endsWith('records') ? systemError('EIO') : undefined,
      )
      const library = openLibrary(dataIn(folder), { fs, platform: 'linux' })
      const record = testland('old')
      await library.add(record)
      broken = true
      await expect(library.save(1, withText(record, 'new'))).rejects.toMatchObject({
        code: 'unwritable',
      })
      broken = false
      await library.save(1, record)
      const stored = await openLibrary(dataIn(folder)).read(record.id)
      expect(stored.record.introduction.markdown).toBe('old')
    }))
})

describe('the data folder', () => {
  test('is made at the first start, and says what it is', () =>
    inFolder(async (folder) => {
      const library = openLibrary(dataIn(folder), { newId: () => 'the-id' })
      expect(await library.list()).toEqual({ summaries: [], setAside: [] })
      expect((await readdir(dataIn(folder))).toSorted()).toEqual([
        'index.jsonl',
        'records',
        'store.json',
        'trash',
      ])
      expect(JSON.parse(await readFile(path.join(dataIn(folder), 'store.json'), 'utf8'))).toEqual({
        format: 'factsheet-library',
        storeId: 'the-id',
        version: 1,
      })
    }))

  test('is not made where its parent is missing, as when a drive is not there', () =>
    inFolder(async (folder) => {
      const away = path.join(folder, 'drive')
      const library = openLibrary(path.join(away, 'library'))
      await expect(library.list()).rejects.toMatchObject({ code: 'unwritable' })
      await mkdir(away)
      expect(await library.list()).toEqual({ summaries: [], setAside: [] })
    }))

  test('that vanishes while in use is not replaced by an empty one', () =>
    inFolder(async (folder) => {
      const { library, records } = await libraryOfThree(folder)
      const record = records[0]!
      await rename(dataIn(folder), path.join(folder, 'elsewhere'))
      await expect(library.save(1, withText(record, 'two'))).rejects.toMatchObject({
        code: 'unwritable',
        message: expect.stringContaining('no longer there'),
      })
      await expect(library.add(testland())).rejects.toMatchObject({ code: 'unwritable' })
      await expect(library.trash(record.id)).rejects.toMatchObject({ code: 'unreadable' })
      await expect(library.read(record.id)).rejects.toMatchObject({ code: 'unreadable' })
      await expect(library.verify()).rejects.toThrow('ENOENT')
      expect(await readdir(folder)).toEqual(['elsewhere'])
      await rename(path.join(folder, 'elsewhere'), dataIn(folder))
      expect(await library.save(1, withText(record, 'two'))).toMatchObject({ rev: 2 })
      expect((await library.list()).summaries).toHaveLength(3)
    }))

  test('of a newer version is read and never written', () =>
    inFolder(async (folder) => {
      const { ids, records } = await libraryOfThree(folder)
      const store = path.join(dataIn(folder), 'store.json')
      await writeFile(
        store,
        JSON.stringify({ format: 'factsheet-library', storeId: 'x', version: 2 }),
      )
      const before = await fingerprint(folder)
      const newer = openLibrary(dataIn(folder))
      expect(idsIn(await newer.list())).toEqual(ids)
      await newer.verify()
      for (const write of [
        () => newer.save(1, withText(records[0]!, 'changed')),
        () => newer.add(testland('another')),
        () => newer.replace(withText(records[1]!, 'changed')),
        () => newer.trash(ids[2]!),
      ]) {
        await expect(write()).rejects.toMatchObject({ code: 'readOnly' })
      }
      await newer.close()
      expect(await fingerprint(folder)).toEqual(before)
      // Damaged, it locks nobody out.
      await writeFile(store, '{')
      expect(idsIn(await openLibrary(dataIn(folder)).list())).toEqual(ids)
    }))

  test('opens for reading where nothing can be written', () =>
    inFolder(async (folder) => {
      const { ids, records } = await libraryOfThree(folder)
      await rm(path.join(dataIn(folder), 'index.jsonl'))
      const fs = faultyFileSystem((call) =>
        /write|append|rename|unlink|mkdir/.test(call) ? systemError('EROFS') : undefined,
      )
      const library = openLibrary(dataIn(folder), { fs })
      expect(idsIn(await library.list())).toEqual(ids)
      expect((await library.read(ids[0]!)).record.id).toBe(ids[0])
      await expect(library.save(1, withText(records[0]!, 'x'))).rejects.toMatchObject({
        code: 'unwritable',
      })
    }))
})

describe('what cannot be opened', () => {
  const damaged: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['empty.json', '', /unreadable/],
    ['half.json', '{"format":"factsheet-record","rev":1', /unreadable/],
    ['nul.json', new Uint8Array(64), /unreadable/],
    ['bytes.json', Uint8Array.of(0x22, 0xff, 0xfe, 0x22), /unreadable/],
    ['null.json', 'null', /malformed/],
    ['shape.json', '{}', /malformed/],
    ['list.json', '[1, 2]', /malformed/],
    ['proto.json', '{"__proto__": {"polluted": true}}', /malformed/],
    ['deep.json', '['.repeat(100_000), /malformed|unreadable/],
  ]

  test('is set aside untouched with the reason, and the rest opens', () =>
    inFolder(async (folder) => {
      const { ids, records } = await libraryOfThree(folder)
      const inRecords = (name: string) => path.join(dataIn(folder), 'records', name)
      for (const [name, content] of damaged) await writeFile(inRecords(name), content)
      await mkdir(inRecords('folder.json'))
      const good = JSON.parse(await readFile(recordFile(folder, ids[0]!), 'utf8'))
      const newer = { ...good, record: { ...good.record, schemaVersion: 2 } }
      await writeFile(inRecords('newer.json'), JSON.stringify(newer))
      await writeFile(inRecords('copy of a record.json'), JSON.stringify(good))
      const flipped = JSON.stringify(good).replace('Testland A', 'Testland B')
      await writeFile(inRecords('flipped.json'), flipped)
      await writeFile(inRecords('notes.txt'), 'not ours')
      const before = await fingerprint(folder)

      const stale = openLibrary(dataIn(folder))
      expect(idsIn(await stale.list())).toEqual(ids)
      expect(await stale.verify()).toBe(true)
      expect(await stale.verify()).toBe(false)
      // From the index as it is now, and from none.
      await stale.settled()
      const again = await openLibrary(dataIn(folder)).list()
      await rm(path.join(dataIn(folder), 'index.jsonl'))
      const anew = await openLibrary(dataIn(folder)).list()

      for (const listed of [await stale.list(), again, anew]) {
        expect(idsIn(listed)).toEqual(ids)
        const why = Object.fromEntries(listed.setAside.map((each) => [each.file, each.why]))
        for (const [name, , reason] of damaged) expect(why[name]).toMatch(reason)
        expect(why).toMatchObject({
          'folder.json': 'unreadable',
          'newer.json': 'newer',
          'copy of a record.json': 'malformed',
          'flipped.json': 'unreadable',
        })
        expect(listed.setAside).toHaveLength(damaged.length + 4)
        for (const { message } of listed.setAside) expect(message).toMatch(/^[A-Z0-9].*\.$/)
      }
      expect(await fingerprint(folder)).toEqual(before)
      expect(await stale.save(1, withText(records[0]!, 'still saved'))).toMatchObject({ rev: 2 })
    }))

  test('is never replaced, whoever asks', () =>
    inFolder(async (folder) => {
      const { library, ids } = await libraryOfThree(folder)
      const id = ids[0]!
      await writeFile(recordFile(folder, id), 'null')
      const before = await fingerprint(folder)
      const record = testland('another', id)
      await expect(library.read(id)).rejects.toMatchObject({ code: 'malformed' })
      const fresh = openLibrary(dataIn(folder))
      await fresh.verify()
      expect(await fresh.has(id)).toBe(false)
      for (const attempt of [
        () => fresh.save(1, record),
        () => fresh.add(record),
        () => fresh.replace(record),
      ]) {
        await expect(attempt()).rejects.toMatchObject({ code: /stale|malformed/ })
      }
      expect(await fingerprint(folder)).toEqual(before)
    }))

  test('ids that are no ids never become file names', () =>
    inFolder(async (folder) => {
      const library = openLibrary(dataIn(folder))
      for (const id of [
        '../store',
        '..',
        '',
        'a/b',
        'CON',
        '../../../../../../etc/passwd000000000',
      ]) {
        await expect(library.read(id)).rejects.toMatchObject({ code: 'notFound' })
        await expect(library.trash(id)).rejects.toMatchObject({ code: 'notFound' })
        await expect(library.restore(id)).rejects.toMatchObject({ code: 'notFound' })
        await expect(library.add(testland('', id))).rejects.toMatchObject({ code: 'notFound' })
      }
      expect(await readdir(folder)).toEqual([])
    }))
})

const indexOf = (folder: string) => path.join(dataIn(folder), 'index.jsonl')

describe('the index', () => {
  test('gains one line with each save', () =>
    inFolder(async (folder) => {
      const { library, records } = await libraryOfThree(folder)
      const lines = async () => (await readFile(indexOf(folder), 'utf8')).trimEnd().split('\n')
      expect(await lines()).toHaveLength(3)
      await library.save(1, withText(records[0]!, 'more'))
      await library.settled()
      expect(await lines()).toHaveLength(4)
      expect(JSON.parse((await lines())[3]!)).toMatchObject({
        id: records[0]!.id,
        size: expect.any(Number),
        mtimeMs: expect.any(Number),
        summary: { country: 'Testland A' },
      })
    }))

  test('is built anew where it is missing, of another shape or no text at all', () =>
    inFolder(async (folder) => {
      const { ids } = await libraryOfThree(folder)
      const good = await readFile(indexOf(folder), 'utf8')
      for (const content of [
        undefined,
        'rubbish\n',
        `${good}{"id":"half\n`,
        good.replace('"country"', '"nation"'),
        new Uint8Array(100),
      ]) {
        if (content === undefined) await rm(indexOf(folder))
        else await writeFile(indexOf(folder), content)
        expect(idsIn(await openLibrary(dataIn(folder)).list())).toEqual(ids)
        expect((await readFile(indexOf(folder), 'utf8')).trimEnd().split('\n')).toHaveLength(3)
      }
    }))

  test('forgets a line that a crash has torn, and the next one is not glued to it', () =>
    inFolder(async (folder) => {
      const { ids } = await libraryOfThree(folder)
      await appendFile(indexOf(folder), '{"id":"0000')
      const library = openLibrary(dataIn(folder))
      expect(idsIn(await library.list())).toEqual(ids)
      const record = testland('four')
      await library.add(record)
      await library.settled()
      const text = await readFile(indexOf(folder), 'utf8')
      for (const line of text.trimEnd().split('\n')) JSON.parse(line)
      expect(idsIn(await openLibrary(dataIn(folder)).list())).toEqual(
        [...ids, record.id].toSorted(),
      )
    }))

  test('is corrected where files came, went and changed behind its back', () =>
    inFolder(async (folder) => {
      const { records } = await libraryOfThree(folder)
      const [one, two, three] = records
      const elsewhere = openLibrary(path.join(folder, 'elsewhere'))
      const came = testland('from elsewhere')
      await elsewhere.add(came)
      await elsewhere.add(one!)
      await elsewhere.save(1, { ...one!, country: { ...one!.country, name: 'Testland B' } })
      const from = (id: string) => path.join(folder, 'elsewhere', 'records', `${id}.json`)
      await rename(from(came.id), recordFile(folder, came.id))
      await rename(from(one!.id), recordFile(folder, one!.id))
      await rm(recordFile(folder, two!.id))

      const library = openLibrary(dataIn(folder))
      expect((await library.list()).summaries).toHaveLength(3)
      expect(await library.verify()).toBe(true)
      const listed = await library.list()
      expect(idsIn(listed)).toEqual([one!.id, three!.id, came.id].toSorted())
      expect(listed.summaries.find(({ id }) => id === one!.id)?.country).toBe('Testland B')
      await library.settled()
      expect(await openLibrary(dataIn(folder)).list()).toEqual(listed)
    }))

  test('is the same list where only the time of a file has changed', () =>
    inFolder(async (folder) => {
      const { ids } = await libraryOfThree(folder)
      await utimes(recordFile(folder, ids[0]!), new Date(0), new Date(0))
      expect(await openLibrary(dataIn(folder)).verify()).toBe(false)
    }))

  test('is shortened at the start when it has grown far beyond the records', () =>
    inFolder(async (folder) => {
      const { library, records } = await libraryOfThree(folder)
      for (let rev = 1; rev <= 30; rev += 1) {
        await library.save(rev, withText(records[0]!, `text ${rev}`))
        await library.settled()
      }
      await openLibrary(dataIn(folder)).list()
      const text = await readFile(indexOf(folder), 'utf8')
      expect(text.trimEnd().split('\n')).toHaveLength(3)
    }))

  test('whose writing fails does not fail a save', () =>
    inFolder(async (folder) => {
      const fs = faultyFileSystem((call) =>
        call === 'appendFile' ? systemError('EIO') : undefined,
      )
      const library = openLibrary(dataIn(folder), { fs })
      const record = testland('one')
      await library.add(record)
      expect(idsIn(await library.list())).toEqual([record.id])
      const later = openLibrary(dataIn(folder))
      await later.verify()
      expect(idsIn(await later.list())).toEqual([record.id])
    }))
})

describe('the trash', () => {
  test('takes a factsheet and gives its latest version back', () =>
    inFolder(async (folder) => {
      let now = Date.UTC(2022, 8, 1)
      const library = openLibrary(dataIn(folder), { clock: () => new Date((now += 1000)) })
      const record = testland('one')
      await library.add(record)
      await library.trash(record.id)
      expect((await library.list()).summaries).toEqual([])
      await expect(library.read(record.id)).rejects.toMatchObject({ code: 'notFound' })
      await expect(library.trash(record.id)).rejects.toMatchObject({ code: 'notFound' })
      await library.add(withText(record, 'two'))
      await expect(library.restore(record.id)).rejects.toMatchObject({ code: 'stale' })
      await library.trash(record.id)
      await library.restore(record.id)
      expect((await library.read(record.id)).record.introduction.markdown).toBe('two')
      expect(await readdir(path.join(dataIn(folder), 'trash'))).toHaveLength(1)
      await library.settled()
      expect(await openLibrary(dataIn(folder)).list()).toEqual(await library.list())
      await expect(library.restore(testland().id)).rejects.toMatchObject({ code: 'notFound' })
    }))

  test('keeps the version that another one replaces', () =>
    inFolder(async (folder) => {
      const library = openLibrary(dataIn(folder))
      const record = testland('mine')
      await library.add(record)
      const mine = await readFile(recordFile(folder, record.id), 'utf8')
      expect(await library.replace(withText(record, 'theirs'))).toMatchObject({ rev: 2 })
      const trash = path.join(dataIn(folder), 'trash')
      const [kept] = await readdir(trash)
      expect(await readFile(path.join(trash, kept!), 'utf8')).toBe(mine)
      expect((await library.read(record.id)).record.introduction.markdown).toBe('theirs')
      // The window that had the older version open hears of it.
      await expect(library.save(1, withText(record, 'mine still'))).rejects.toMatchObject({
        code: 'stale',
      })
    }))

  test('that cannot take it leaves the factsheet in the library', () =>
    inFolder(async (folder) => {
      const { ids } = await libraryOfThree(folder)
      const fs = faultyFileSystem((call) => (call === 'rename' ? systemError('EACCES') : undefined))
      const library = openLibrary(dataIn(folder), { fs, platform: 'linux' })
      await expect(library.trash(ids[0]!)).rejects.toMatchObject({ code: 'unwritable' })
      await expect(library.replace(testland('x', ids[0]))).rejects.toMatchObject({
        code: 'unwritable',
      })
      expect(idsIn(await library.list())).toEqual(ids)
      expect((await openLibrary(dataIn(folder)).read(ids[0]!)).envelope.rev).toBe(1)
    }))
})

test('what a crash left half written is swept up, but not what is being written', () =>
  inFolder(async (folder) => {
    const { library } = await libraryOfThree(folder)
    const records = path.join(dataIn(folder), 'records')
    await writeFile(path.join(records, '.old.json.x.tmp'), 'half')
    await utimes(path.join(records, '.old.json.x.tmp'), new Date(0), new Date(0))
    await writeFile(path.join(records, '.new.json.x.tmp'), 'half')
    await library.verify()
    expect((await readdir(records)).filter((name) => name.endsWith('tmp'))).toEqual([
      '.new.json.x.tmp',
    ])
  }))
