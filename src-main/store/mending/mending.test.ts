import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readStored } from '../../../src-shared/exchange/stored'
import { diff } from '../../../src-shared/factsheet/operations'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import { createBackups } from '../backups/backups'
import { faultyFileSystem, systemError } from '../faulty-file-system'
import { lookOnly } from '../holding/folder-hold'
import { openLibrary } from '../library'
import { inFolder, testland } from '../testland'

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const recordsIn = (data: string) => path.join(data, 'records')
const fileOf = (data: string, { id }: Factsheet) => path.join(recordsIn(data), `${id}.json`)

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** What can become of a file's bytes. */
const corpus: Readonly<Record<string, (bytes: Buffer, random: () => number) => Uint8Array>> = {
  empty: () => Buffer.alloc(0),
  'one byte left': (bytes) => bytes.subarray(0, 1),
  'half left': (bytes) => bytes.subarray(0, bytes.length >> 1),
  'the last brace missing': (bytes) => bytes.subarray(0, -2),
  'cut anywhere': (bytes, random) => bytes.subarray(0, Math.floor(random() * (bytes.length - 2))),
  'zeros throughout': (bytes) => Buffer.alloc(bytes.length),
  'a bit of a text flipped': (bytes, random) => {
    const flipped = Buffer.from(bytes)
    flipped[bytes.indexOf('second version') + Math.floor(random() * 14)]! ^= 1
    return flipped
  },
  'no UTF-8': (bytes) => {
    const broken = Buffer.from(bytes)
    broken[bytes.indexOf('second version')] = 0xff
    return broken
  },
  'UTF-16': (bytes) => Buffer.from(bytes.toString(), 'utf16le'),
  null: () => Buffer.from('null'),
  'nothing in it': () => Buffer.from('{}'),
}

/** A record with a second version, a first one in a backup, and another record beside it. */
async function libraryToDamage(data: string) {
  let now = Date.parse('2026-05-03T10:00:00Z')
  const clock = () => new Date(now)
  const library = openLibrary(data, { clock })
  const first = { ...testland('first version'), publisher: 'first version' }
  const beside = testland('beside')
  await library.add(first)
  await library.add(beside)
  await createBackups(library, { clock }).make('regular')
  now += 86_400_000
  await library.save(1, { ...first, publisher: 'second version' })
  await library.settled()
  return { first, beside }
}

/** Looks after a folder as the app does when it starts, and says what it then holds. */
async function afterMending(data: string, { id }: Factsheet) {
  const library = openLibrary(data, { clock: () => new Date('2026-05-05T10:00:00Z') })
  await library.verify()
  const listed = await library.list()
  const mended = await library.mended()
  const read = await library.read(id).catch(() => undefined)
  await library.settled()
  return { listed, mended, record: read?.record }
}

const isMark = (bytes: Uint8Array) => bytes[0] === 0xef && bytes[1] === 0xbb

describe('a damaged record', () => {
  test(
    'is restored from the newest version that reads well, its bytes are kept, and the others are untouched',
    () =>
      inFolder(async (folder) => {
        const whole = path.join(folder, 'whole')
        const { first, beside } = await libraryToDamage(whole)
        // With 20 seeds and more: npm run faults.
        for (let seed = 1; seed <= 4; seed += 1) {
          const random = seeded(seed)
          for (const [kind, damage] of Object.entries(corpus)) {
            const data = path.join(folder, 'damaged')
            await cp(whole, data, { recursive: true, preserveTimestamps: true })
            // Versions and backups both hold the older one: each must do without the other.
            const from = seed % 2 === 0 ? 'history' : 'backup'
            const other = from === 'history' ? 'backups' : 'history'
            await rm(path.join(data, other), { recursive: true })
            const good = await readFile(fileOf(data, beside))
            const broken = damage(await readFile(fileOf(data, first)), random)
            await writeFile(fileOf(data, first), broken)
            const { listed, mended, record } = await afterMending(data, first)
            const kept = await readFile(path.join(data, 'quarantine', mended[0]?.kept ?? ''))
            expect({
              kind,
              record,
              setAside: listed.setAside,
              mended,
              kept: sha(kept),
              beside: sha(await readFile(fileOf(data, beside))),
            }).toMatchObject({
              kind,
              record: first,
              setAside: [],
              mended: [
                {
                  id: first.id,
                  name: 'Testland A 2022',
                  from,
                  asOf: '2026-05-03T10:00:00.000Z',
                },
              ],
              kept: sha(broken),
              beside: sha(good),
            })
            await rm(data, { recursive: true })
          }
        }
      }),
    120_000,
  )

  test('a folder in its place is moved away whole', () =>
    inFolder(async (folder) => {
      const data = path.join(folder, 'library')
      const { first } = await libraryToDamage(data)
      await rm(fileOf(data, first))
      await mkdir(fileOf(data, first))
      await writeFile(path.join(fileOf(data, first), 'inside.txt'), 'kept')
      const { mended, record } = await afterMending(data, first)
      expect(record).toEqual(first)
      const inside = path.join(data, 'quarantine', mended[0]!.kept, 'inside.txt')
      expect(await readFile(inside, 'utf8')).toBe('kept')
    }))

  test('two whose names were swapped both come back as they were last', () =>
    inFolder(async (folder) => {
      const data = path.join(folder, 'library')
      const { first, beside } = await libraryToDamage(data)
      const [one, other] = [
        await readFile(fileOf(data, first)),
        await readFile(fileOf(data, beside)),
      ]
      await writeFile(fileOf(data, first), other)
      await writeFile(fileOf(data, beside), one)
      const { record, listed } = await afterMending(data, first)
      expect(record?.publisher).toBe('second version')
      expect(listed.summaries).toHaveLength(2)
      expect(await readFile(fileOf(data, beside))).toEqual(other)
    }))

  test('a mark before the text is no damage', () =>
    inFolder(async (folder) => {
      const data = path.join(folder, 'library')
      const { first } = await libraryToDamage(data)
      const marked = Buffer.concat([Buffer.from('\ufeff'), await readFile(fileOf(data, first))])
      expect(isMark(marked)).toBe(true)
      await writeFile(fileOf(data, first), marked)
      const { record, mended } = await afterMending(data, first)
      expect(record?.publisher).toBe('second version')
      expect(mended).toEqual([])
    }))

  test('one that may not be read gets its permission back, and is not replaced', () =>
    inFolder(async (folder) => {
      const data = path.join(folder, 'library')
      const { first } = await libraryToDamage(data)
      let isForbidden = true
      const fs = faultyFileSystem((call, place) => {
        if (place !== fileOf(data, first)) return undefined
        if (call === 'chmod') isForbidden = false
        return call === 'readFile' && isForbidden ? systemError('EACCES') : undefined
      })
      await rm(path.join(data, 'index.jsonl'))
      const library = openLibrary(data, { fs })
      expect((await library.list()).setAside).toHaveLength(1)
      expect(await library.verify()).toBe(true)
      expect((await library.read(first.id)).record.publisher).toBe('second version')
      expect(await library.mended()).toEqual([])
    }))

  test('whose damage leaves no trace in the folder is mended when it is read', () =>
    inFolder(async (folder) => {
      const data = path.join(folder, 'library')
      const { first } = await libraryToDamage(data)
      const library = openLibrary(data)
      await library.list()
      await writeFile(fileOf(data, first), 'x')
      expect((await library.read(first.id)).record).toEqual(first)
      await library.mendedSeen()
      expect(await openLibrary(data).mended()).toEqual([])
    }))

  test('comes back with its last edit, where the journal has it', () =>
    inFolder(async (folder) => {
      const data = path.join(folder, 'library')
      const { first } = await libraryToDamage(data)
      const library = openLibrary(data, { clock: () => new Date('2026-05-04T12:00:00Z') })
      const opened = await library.open(first.id)
      const operations = diff(opened.record, { ...opened.record, publisher: 'third version' })
      const edits = [{ kind: 'do' as const, label: '', at: 0, operations }]
      await library.keep(first.id, { opening: opened.opening, from: opened.n + 1, edits })
      await library.settled()
      await writeFile(fileOf(data, first), '')
      const { record, mended } = await afterMending(data, first)
      expect(record?.publisher).toBe('third version')
      expect(mended).toMatchObject([{ from: 'journal' }])
    }))

  test('is left alone by whoever may only read the folder', () =>
    inFolder(async (folder) => {
      const data = path.join(folder, 'library')
      const { first } = await libraryToDamage(data)
      await writeFile(fileOf(data, first), 'damaged')
      const reading = openLibrary(data, { hold: lookOnly })
      await reading.verify()
      expect((await reading.list()).setAside).toHaveLength(1)
      await expect(reading.read(first.id)).rejects.toMatchObject({ code: 'unreadable' })
      expect(await readFile(fileOf(data, first), 'utf8')).toBe('damaged')
      expect(await readdir(data)).not.toContain('quarantine')
    }))

  test('whose file only lost what stands around the record is mended too', () =>
    inFolder(async (folder) => {
      const data = path.join(folder, 'library')
      const { first } = await libraryToDamage(data)
      const text = await readFile(fileOf(data, first), 'utf8')
      await writeFile(fileOf(data, first), text.replace('"rev"', '"rew"'))
      const { record, mended } = await afterMending(data, first)
      expect(record).toEqual(first)
      expect(mended).toHaveLength(1)
    }))

  test('without any older version stays as it is, set aside and named', () =>
    inFolder(async (folder) => {
      const data = path.join(folder, 'library')
      const record = testland()
      const library = openLibrary(data)
      await library.add(record)
      await library.settled()
      await writeFile(fileOf(data, record), 'x')
      const { listed, mended } = await afterMending(data, record)
      expect(listed.setAside).toMatchObject([{ file: `${record.id}.json` }])
      expect(mended).toEqual([])
      expect(await readFile(fileOf(data, record), 'utf8')).toBe('x')
    }))

  test('is not replaced where its bytes cannot be kept first', () =>
    inFolder(async (folder) => {
      const data = path.join(folder, 'library')
      const { first } = await libraryToDamage(data)
      await writeFile(fileOf(data, first), 'damaged')
      const fs = faultyFileSystem((call, place) =>
        call === 'sync' && place.includes('quarantine') ? systemError('ENOSPC') : undefined,
      )
      await openLibrary(data, { fs }).verify()
      expect(await readFile(fileOf(data, first), 'utf8')).toBe('damaged')
      expect(await readdir(recordsIn(data))).toHaveLength(2)
    }))

  test('control: without the checksum a flipped bit would not be noticed', () =>
    inFolder(async (folder) => {
      const data = path.join(folder, 'library')
      const { first } = await libraryToDamage(data)
      const flipped = corpus['a bit of a text flipped']!(
        await readFile(fileOf(data, first)),
        seeded(1),
      )
      const withoutGuard = JSON.parse(Buffer.from(flipped).toString()) as { contentSha?: string }
      expect(readStored(flipped)).toMatchObject({ ok: false, code: 'unreadable' })
      const { contentSha } = await import('../../../src-shared/factsheet/content-sha')
      withoutGuard.contentSha = contentSha((withoutGuard as { record?: unknown }).record)
      const unguarded = Buffer.from(JSON.stringify(withoutGuard, null, 2))
      expect(readStored(unguarded).ok).toBe(true)
      await writeFile(fileOf(data, first), unguarded)
      const { record, mended } = await afterMending(data, first)
      expect(record?.publisher).not.toBe('second version')
      expect(mended).toEqual([])
    }))
})
