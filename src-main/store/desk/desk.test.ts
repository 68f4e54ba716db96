import * as fc from 'fast-check'
import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Fault } from '../../../src-shared/contract/reply'
import { contentSha } from '../../../src-shared/factsheet/content-sha'
import { follow, type Edit } from '../../../src-shared/factsheet/edit'
import { beginLog, type EditLog } from '../../../src-shared/factsheet/edit-log'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import { diff, inverse } from '../../../src-shared/factsheet/operations'
import { faultyFileSystem, systemError } from '../faulty-file-system'
import { openLibrary, type Library, type LibraryOptions } from '../library'
import { readLines } from '../journal/lines'
import { replay } from '../journal/replay'
import { inFolder, testland } from '../testland'
import type { Opened } from './desk'

const dataIn = (folder: string) => path.join(folder, 'library')
const journalOf = (folder: string, id: string) => path.join(dataIn(folder), 'journal', id)
const recordFile = (folder: string, id: string) =>
  path.join(dataIn(folder), 'records', `${id}.json`)

const changing = (record: Factsheet, after: Partial<Factsheet>, at = 0): Edit => ({
  kind: 'do',
  operations: diff(record, { ...record, ...after }),
  at,
})
const writing = (record: Factsheet, markdown: string, at = 0) =>
  changing(record, { introduction: { ...record.introduction, markdown } }, at)

/** A record in a library of its own, opened. */
async function opened(folder: string, options: LibraryOptions = {}) {
  const record = testland('one')
  await openLibrary(dataIn(folder)).add(record)
  const library = openLibrary(dataIn(folder), options)
  return { library, id: record.id, now: await library.open(record.id) }
}
const keep = (library: Library, { record, opening }: Opened, from: number, ...edits: Edit[]) =>
  library.keep(record.id, { opening, from, edits })

/** As after a kill: nothing is told to the library that was open before. */
const reopened = (folder: string, id: string) => openLibrary(dataIn(folder)).open(id)

describe('a factsheet that lies on the desk, opened again', () => {
  const left = async (folder: string) => {
    const { library, id, now } = await opened(folder)
    await keep(library, now, 1, writing(now.record, 'two'))
    await library.follow(id)
    return { library, id, was: await library.open(id) }
  }

  test('is what was left there, with its steps, and the opening before has ended', () =>
    inFolder(async (folder) => {
      const { library, id, was } = await left(folder)
      const again = await library.open(id)
      // The very same: nothing was read for it.
      expect(again.record).toBe(was.record)
      expect(again).toMatchObject({ n: 1, done: was.done })
      await expect(keep(library, was, 2, writing(was.record, 'x'))).rejects.toMatchObject({
        code: 'stale',
      })
      await keep(library, again, 2, writing(again.record, 'three', 60_000))
      await library.follow(id)
      const then = await reopened(folder, id)
      expect(then).toMatchObject({ n: 2, record: { introduction: { markdown: 'three' } } })
      expect(then.done).toHaveLength(2)
    }))

  test('is read again where the file was damaged without a change of its length, and mended', () =>
    inFolder(async (folder) => {
      const { library, id } = await left(folder)
      const text = await readFile(recordFile(folder, id), 'utf8')
      await writeFile(
        recordFile(folder, id),
        text.replace('"markdown": "two"', '"markdown": "owt"'),
      )
      // Mended from its journal, as at a first opening.
      expect((await library.open(id)).record.introduction.markdown).toBe('two')
      expect(await readFile(recordFile(folder, id), 'utf8')).toContain('"markdown": "two"')
    }))

  test.each([
    ['another segment', (name: string) => writeFile(path.join(name, '..', '000009.jsonl'), '')],
    ['a longer one', (name: string) => appendFile(name, ' ')],
    ['none', (name: string) => rm(name)],
  ])('is read again where its journal has %s', (_what, change) =>
    inFolder(async (folder) => {
      const { library, id, was } = await left(folder)
      const [name] = await readdir(journalOf(folder, id))
      await change(path.join(journalOf(folder, id), name!))
      const again = await library.open(id)
      expect(again.record).not.toBe(was.record)
      expect(again.record).toEqual(was.record)
    }),
  )
})

describe('edits', () => {
  test('are in the journal when that is said, and in the record’s file once it has followed', () =>
    inFolder(async (folder) => {
      const { library, id, now } = await opened(folder)
      expect(await keep(library, now, 1, writing(now.record, 'two'))).toMatchObject({ n: 1 })
      expect(await readFile(recordFile(folder, id), 'utf8')).toContain('"markdown": "one"')
      expect(await reopened(folder, id)).toMatchObject({
        n: 1,
        record: { introduction: { markdown: 'two' } },
        recovered: { record: { introduction: { markdown: 'one' } } },
      })
      // What the file held is kept as a version, before what was brought back takes its place.
      const { versions } = await library.versions(id)
      expect(versions.map(({ kind }) => kind)).toEqual(['recovered'])
      await library.follow(id)
      expect(await readFile(recordFile(folder, id), 'utf8')).toContain('"markdown": "two"')
      const again = await reopened(folder, id)
      expect(again.record.introduction.markdown).toBe('two')
      expect(again.done).toHaveLength(1)
      expect(again.recovered).toBeUndefined()
    }))

  test('that come again, or late, do no harm; those of an earlier opening are refused', () =>
    inFolder(async (folder) => {
      const { library, id, now } = await opened(folder)
      const [two, three] = [writing(now.record, 'two'), changing(now.record, { publisher: 'P' })]
      await keep(library, now, 1, two)
      expect(await keep(library, now, 1, two, three)).toMatchObject({ n: 2 })
      expect(await keep(library, now, 1, two)).toMatchObject({ n: 2 })
      await expect(keep(library, now, 4, three)).rejects.toMatchObject({ code: 'stale' })
      const then = await library.open(id)
      await expect(keep(library, now, 3, three)).rejects.toMatchObject({ code: 'stale' })
      expect(then).toMatchObject({
        n: 2,
        record: { publisher: 'P', introduction: { markdown: 'two' } },
      })
    }))

  test('that do not fit, or leave no factsheet, are refused and change nothing', () =>
    inFolder(async (folder) => {
      const { library, id, now } = await opened(folder)
      const refused: Edit[] = [
        writing({ ...now.record, introduction: { lang: 'en', markdown: 'another' } }, 'text'),
        changing(now.record, { edition: 'soon' as unknown as number }),
        changing(now.record, { id: crypto.randomUUID() }),
        changing(now.record, { publisher: 'half \ud83e' }),
        changing(now.record, { unknown: 1 } as Partial<Factsheet>),
      ]
      for (const edit of refused) {
        await expect(keep(library, now, 1, edit)).rejects.toMatchObject({ code: 'malformed' })
      }
      expect(await readdir(path.join(dataIn(folder)))).not.toContain('journal')
      expect((await reopened(folder, id)).record).toEqual(now.record)
    }))

  test('half a character is refused with its field', () =>
    inFolder(async (folder) => {
      const { library, now } = await opened(folder)
      const edit = changing(now.record, { publisher: 'half \ud83e' })
      await expect(keep(library, now, 1, edit)).rejects.toMatchObject({
        issues: [{ address: 'publisher' }],
      })
    }))
})

describe('a file that was changed elsewhere', () => {
  const changeElsewhere = async (folder: string, id: string, publisher: string) => {
    const other = openLibrary(path.join(folder, 'elsewhere'))
    const { record } = await openLibrary(dataIn(folder)).read(id)
    await other.add({ ...record, publisher })
    const bytes = await readFile(path.join(folder, 'elsewhere', 'records', `${id}.json`))
    await writeFile(recordFile(folder, id), bytes)
    await rm(path.join(folder, 'elsewhere'), { recursive: true })
  }

  test('is noticed with the next edit, stays as it is, and the edits become a second factsheet', () =>
    inFolder(async (folder) => {
      const { library, id, now } = await opened(folder)
      await changeElsewhere(folder, id, 'Elsewhere')
      const edit = changing(now.record, { publisher: 'Mine' })
      await expect(keep(library, now, 1, edit)).rejects.toMatchObject({ code: 'stale' })
      await expect(library.follow(id)).rejects.toMatchObject({ code: 'stale' })
      const then = await library.open(id)
      expect(then.record.publisher).toBe('Elsewhere')
      expect((await library.read(then.keptApartAs!)).record.publisher).toBe('Mine')
      // Said once, and done once.
      const later = await reopened(folder, id)
      expect(later.keptApartAs).toBeUndefined()
      await library.verify()
      expect((await library.list()).summaries).toHaveLength(2)
    }))

  test('after a kill: both versions are kept', () =>
    inFolder(async (folder) => {
      const { library, id, now } = await opened(folder)
      await keep(library, now, 1, changing(now.record, { publisher: 'Mine' }))
      await changeElsewhereRaw(folder, id)
      const then = await reopened(folder, id)
      expect(then.record.publisher).toBe('Elsewhere')
      const mine = await openLibrary(dataIn(folder)).read(then.keptApartAs!)
      expect(mine.record).toMatchObject({ publisher: 'Mine', derivedFrom: { record: id } })
    }))

  /** The bytes of a record that never saw the journal. */
  test.each(['read', 'keepVersion'] as const)(
    'is still another one after a %s of what is open, and is not written over',
    (look) =>
      inFolder(async (folder) => {
        const { library, id, now } = await opened(folder)
        await changeElsewhere(folder, id, 'Elsewhere')
        const theirs = await readFile(recordFile(folder, id))
        // Whoever only looks, such as a comparison with the library, takes nothing over for the open window.
        if (look === 'read') await library.read(id)
        else await library.keepVersion(id, 'named', 'Before')
        await expect(keep(library, now, 1, writing(now.record, 'mine'))).rejects.toMatchObject({
          code: 'stale',
        })
        await library.settled()
        expect(await readFile(recordFile(folder, id))).toEqual(theirs)
      }),
  )

  async function changeElsewhereRaw(folder: string, id: string) {
    const other = openLibrary(path.join(folder, 'elsewhere'))
    await other.add({ ...testland('one', id), publisher: 'Elsewhere' })
    await rename(path.join(folder, 'elsewhere', 'records', `${id}.json`), recordFile(folder, id))
  }

  test('that is an older version put back is not taken for one that lags behind', () =>
    inFolder(async (folder) => {
      const { library, id, now } = await opened(folder)
      const older = await readFile(recordFile(folder, id))
      await keep(library, now, 1, writing(now.record, 'two'))
      await library.follow(id)
      await writeFile(recordFile(folder, id), older)
      const then = await reopened(folder, id)
      expect(then).toMatchObject({ record: { introduction: { markdown: 'one' } }, done: [] })
      expect(then.recovered).toBeUndefined()
    }))
})

describe('a file that is damaged while its record is open', () => {
  test.each<[string, (file: string) => Promise<unknown>]>([
    ['by zeros', async (file) => writeFile(file, new Uint8Array((await readFile(file)).length))],
    ['cut off', async (file) => writeFile(file, (await readFile(file)).subarray(0, 99))],
    [
      'by one letter',
      async (file) => writeFile(file, (await readFile(file, 'utf8')).replace('"one"', '"uno"')),
    ],
    [
      'by a folder in its place',
      async (file) => {
        await rm(file)
        await mkdir(file)
      },
    ],
  ])(
    '%s is mended from the journal, its bytes are kept, and there is no second factsheet',
    (_, harm) =>
      inFolder(async (folder) => {
        const { library, id, now } = await opened(folder)
        await keep(library, now, 1, writing(now.record, 'two'))
        await harm(recordFile(folder, id))
        expect(await keep(library, now, 2, changing(now.record, { publisher: 'P' }))).toMatchObject(
          {
            n: 2,
          },
        )
        await library.follow(id)
        const there = openLibrary(dataIn(folder))
        expect((await there.read(id)).record).toMatchObject({
          publisher: 'P',
          introduction: { markdown: 'two' },
        })
        await there.verify()
        expect((await there.list()).summaries).toHaveLength(1)
        expect((await there.list()).setAside).toEqual([])
        expect(await library.mended()).toMatchObject([{ id, from: 'journal' }])
        expect(await readdir(path.join(dataIn(folder), 'quarantine'))).toHaveLength(2)
        // And goes on as if nothing had been, for who had it open.
        await keep(library, now, 3, changing({ ...now.record, publisher: 'P' }, { publisher: 'Q' }))
        await library.follow(id)
        const again = await reopened(folder, id)
        expect(again.record.publisher).toBe('Q')
        expect(again.done.length).toBeGreaterThan(1)
        expect(again.keptApartAs).toBeUndefined()
      }),
  )
})

describe('two processes', () => {
  test('may look at what one of them edits, without writing its file', () =>
    inFolder(async (folder) => {
      const { library, id, now } = await opened(folder)
      await keep(library, now, 1, changing(now.record, { publisher: 'One' }))
      const other = openLibrary(dataIn(folder))
      expect((await other.read(id)).record.publisher).toBe('One')
      await other.settled()
      await library.follow(id)
      expect((await library.read(id)).record.publisher).toBe('One')
    }))

  test('that edit one factsheet each keep what they said was saved', () =>
    inFolder(async (folder) => {
      const { library, id, now } = await opened(folder)
      const other = openLibrary(dataIn(folder))
      const theirs = await other.open(id)
      await keep(library, now, 1, changing(now.record, { publisher: 'One' }))
      await keep(other, theirs, 1, changing(theirs.record, { publisher: 'Other' }))
      const then = await reopened(folder, id)
      const apart = await openLibrary(dataIn(folder)).read(then.keptApartAs!)
      expect([then.record.publisher, apart.record.publisher].toSorted()).toEqual(['One', 'Other'])
    }))
})

describe('a disk that fails', () => {
  const codes = ['ENOSPC', 'EIO']

  test(
    'at any call: the edit is refused in words or kept, nothing said to be kept is lost, and the next try works',
    () =>
      inFolder(async (root) => {
        let folders = 0
        for (const code of codes) {
          for (let at = 0; ; at += 1) {
            folders += 1
            const folder = path.join(root, String(folders))
            await mkdir(folder)
            let calls = -Infinity
            let broken = ''
            const fs = faultyFileSystem((call, file) => {
              if (calls++ !== at) return undefined
              broken = `${call} ${path.basename(file)}`
              return systemError(code)
            })
            const { library, id, now } = await opened(folder, { fs })
            await keep(library, now, 1, writing(now.record, 'two'))
            calls = 0
            const kept = await Promise.allSettled([
              keep(library, now, 2, changing(now.record, { publisher: 'P' })),
              library.follow(id),
            ])
            calls = -Infinity
            const there = await reopened(folder, id)
            const [outcome] = kept
            expect([broken, there.record.introduction.markdown]).toEqual([broken, 'two'])
            const said =
              outcome.status === 'fulfilled'
                ? { publisher: there.record.publisher }
                : { code: (outcome.reason as Fault).code }
            expect([{ publisher: 'P' }, { code: 'unwritable' }]).toContainEqual(said)
            expect(
              await keep(library, now, 2, changing(now.record, { publisher: 'P' })),
            ).toMatchObject({ n: 2 })
            await library.follow(id)
            expect([broken, (await library.read(id)).record.publisher]).toEqual([broken, 'P'])
            await library.settled()
            if (broken === '') break
          }
        }
        expect(folders).toBeGreaterThan(50)
      }),
    60_000,
  )

  test('whose sync has failed once: the same segment is not written again', () =>
    inFolder(async (folder) => {
      let fails = false
      const written: string[] = []
      const fs = faultyFileSystem((call, file) => {
        if (call === 'write') written.push(path.basename(file))
        return fails && call === 'datasync' ? systemError('EIO') : undefined
      })
      const { library, id, now } = await opened(folder, { fs })
      await keep(library, now, 1, writing(now.record, 'two'))
      fails = true
      const edit = changing(now.record, { publisher: 'P' })
      await expect(keep(library, now, 2, edit)).rejects.toMatchObject({ code: 'unwritable' })
      fails = false
      await keep(library, now, 2, edit)
      expect(written).toEqual(['000001.jsonl', '000001.jsonl', '000002.jsonl'])
      expect((await reopened(folder, id)).record.publisher).toBe('P')
    }))

  test('that is full for a long time is not filled further by trying again', () =>
    inFolder(async (folder) => {
      const fs = faultyFileSystem((call) => (call === 'sync' ? systemError('ENOSPC') : undefined))
      const { library, id, now } = await opened(folder, { fs })
      for (let tries = 0; tries < 3; tries += 1) {
        await expect(keep(library, now, 1, writing(now.record, 'two'))).rejects.toBeDefined()
      }
      const left = await readdir(journalOf(folder, id)).catch(() => [])
      expect(left).toEqual([])
    }))

  test('that is taken away is not written as if it were there', () =>
    inFolder(async (folder) => {
      const { library, id, now } = await opened(folder)
      await keep(library, now, 1, writing(now.record, 'two'))
      await rename(dataIn(folder), path.join(folder, 'away'))
      const edit = changing(now.record, { publisher: 'P' })
      await expect(keep(library, now, 2, edit)).rejects.toMatchObject({ code: 'unwritable' })
      await expect(readdir(dataIn(folder))).rejects.toMatchObject({ code: 'ENOENT' })
      await rename(path.join(folder, 'away'), dataIn(folder))
      await keep(library, now, 2, edit)
      expect((await reopened(folder, id)).record.publisher).toBe('P')
    }))
})

/** Any sequence of what an analyst does, as a model that knows nothing of journals follows it. */
const acts = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
    { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
  ),
  { minLength: 1, maxLength: 30 },
)

function editsOf(record: Factsheet, sequence: readonly string[]) {
  let log: EditLog<Factsheet> = beginLog(record)
  const edits: Edit[] = []
  sequence.forEach((act, index) => {
    const at = index * 1_000
    const step = act === 'undo' ? log.done.at(-1) : act === 'redo' ? log.undone.at(-1) : undefined
    if ((act === 'undo' || act === 'redo') && !step) return
    const edit: Edit =
      act === 'undo'
        ? { kind: act, operations: step!.operations.map(inverse).toReversed(), at }
        : act === 'redo'
          ? { kind: act, operations: step!.operations, at }
          : index % 3 === 0
            ? changing(log.record, { publisher: act }, at)
            : writing(log.record, log.record.introduction.markdown + act, at)
    if (edit.operations.length === 0) return
    edits.push(edit)
    log = follow(log, edit)
  })
  return { edits, log }
}

describe('any sequence of edits, undo and redo', () => {
  test(
    'is the same, its steps included, whenever the app ends and starts in between',
    () =>
      fc.assert(
        fc.asyncProperty(acts, fc.array(fc.nat({ max: 3 }), { minLength: 1 }), (sequence, ends) =>
          inFolder(async (folder) => {
            const start = await opened(folder)
            let { library, now } = start
            const { edits, log } = editsOf(now.record, sequence)
            let from = 1
            for (let batch = 0; from <= edits.length; batch += 1) {
              const some = edits.slice(from - 1, from + (ends[batch % ends.length] ?? 0))
              await keep(library, now, from, ...some)
              from += some.length
              if (ends[batch % ends.length] === 1) await library.follow(start.id)
              if (ends[batch % ends.length] === 2) {
                library = openLibrary(dataIn(folder))
                now = await library.open(start.id)
              }
            }
            const { record, done, undone } = await reopened(folder, start.id)
            expect({ record, done, undone }).toEqual(log)
            await library.follow(start.id).catch(() => {})
            expect((await openLibrary(dataIn(folder)).read(start.id)).record).toEqual(log.record)
          }),
        ),
        { numRuns: 25 },
      ),
    60_000,
  )

  test(
    'cut at any byte, the journal is a state that the record has had',
    () =>
      fc.assert(
        fc.asyncProperty(
          acts,
          fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
          (sequence, cuts) =>
            inFolder(async (folder) => {
              const { library, id, now } = await opened(folder)
              const { edits } = editsOf(now.record, sequence)
              fc.pre(edits.length > 0)
              const states = [contentSha(now.record)]
              let log: EditLog<Factsheet> = beginLog(now.record)
              for (const [index, edit] of edits.entries()) {
                await keep(library, now, index + 1, edit)
                log = follow(log, edit)
                states.push(contentSha(log.record))
              }
              const bytes = await readFile(path.join(journalOf(folder, id), '000001.jsonl'))
              const head = bytes.indexOf(0x0a) + 1
              const cutAt = (at: number) => replay('cut', readLines(bytes.subarray(0, at)).lines)
              for (const cut of cuts) {
                const read = cutAt(head + (cut % (bytes.length - head)))!
                expect(contentSha(read.log.record)).toBe(states[read.n])
              }
              expect(cutAt(bytes.length)?.n).toBe(edits.length)
              expect(cutAt(head - 1)).toBeUndefined()
            }),
        ),
        { numRuns: 8 },
      ),
    60_000,
  )

  test(
    'with one bit altered anywhere, the journal says nothing that was not so',
    () =>
      inFolder(async (folder) => {
        const { library, id, now } = await opened(folder)
        await keep(library, now, 1, writing(now.record, 'two'))
        await keep(library, now, 2, changing(now.record, { publisher: 'P' }))
        const bytes = await readFile(path.join(journalOf(folder, id), '000001.jsonl'))
        const head = bytes.indexOf(0x0a) + 1
        for (let at = head; at < bytes.length; at += 7) {
          const altered = Uint8Array.from(bytes)
          altered[at] = altered[at]! ^ (1 << (at % 8))
          const read = replay('altered', readLines(altered).lines)!
          expect(read.n).toBeLessThan(2)
        }
      }),
    60_000,
  )
})

describe('what was read ahead', () => {
  /** Edited and closed, in a process that is gone. */
  async function closed(folder: string) {
    const { library, id, now } = await opened(folder)
    await keep(library, now, 1, writing(now.record, 'ours'))
    await library.close()
    return id
  }
  const textOf = ({ record }: Opened) => record.introduction.markdown

  test('is what is opened, with the steps that can be taken back, and can be edited', () =>
    inFolder(async (folder) => {
      const id = await closed(folder)
      const library = openLibrary(dataIn(folder))
      await library.readAhead(id)
      const now = await library.open(id)
      expect(textOf(now)).toBe('ours')
      expect(now.done).toHaveLength(1)
      await keep(library, now, now.n + 1, writing(now.record, 'two'))
      await library.close()
      expect(textOf(await openLibrary(dataIn(folder)).open(id))).toBe('two')
    }))

  test('counts no longer where file and journal were changed meanwhile', () =>
    inFolder(async (folder) => {
      const id = await closed(folder)
      const library = openLibrary(dataIn(folder))
      await library.readAhead(id)
      const other = openLibrary(dataIn(folder))
      const there = await other.open(id)
      await keep(other, there, there.n + 1, writing(there.record, 'theirs'))
      await other.close()
      const now = await library.open(id)
      expect(textOf(now)).toBe('theirs')
      expect(now.n).toBe(2)
    }))

  test('leaves nothing behind, and says nothing of what is not there', () =>
    inFolder(async (folder) => {
      const id = await closed(folder)
      const before = await readdir(dataIn(folder), { recursive: true })
      const library = openLibrary(dataIn(folder))
      await library.readAhead(id)
      await library.readAhead('00000000-0000-4000-8000-000000000000')
      await library.readAhead('../one')
      await library.close()
      expect(await readdir(dataIn(folder), { recursive: true })).toEqual(before)
      await writeFile(recordFile(folder, id), '{ "half')
      await rm(path.join(dataIn(folder), 'journal'), { recursive: true })
      const damaged = openLibrary(dataIn(folder))
      await damaged.readAhead(id)
      await expect(damaged.open(id)).rejects.toMatchObject({ code: 'unreadable' })
    }))
})
