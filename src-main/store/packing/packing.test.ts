import { unzipSync, zipSync } from 'fflate'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { Fault } from '../../../src-shared/contract/reply'
import { attachmentsIn } from '../attachments'
import { createBackups } from '../backups/backups'
import { isLibrary } from '../data-folder'
import { faultyFileSystem, systemError } from '../faulty-file-system'
import { nodeFileSystem } from '../file-system'
import { openLibrary } from '../library'
import { placeIn } from '../moving/new-place'
import { inFolder, testland } from '../testland'
import { treeOf } from '../tree-of'
import { listName } from './contents'
import { packLibrary } from './pack'
import { unpackLibrary } from './unpack'
import { verifyPackage } from './verify'

const durability = { fs: nodeFileSystem }
const now = new Date('2022-10-01T08:00:00Z')

/** A library with something in each of its folders. */
async function libraryIn(folder: string) {
  const data = path.join(folder, 'library')
  const library = openLibrary(data)
  const record = testland('kept')
  const removed = testland('removed')
  await library.add(record)
  await library.add(removed)
  await library.trash(removed.id)
  await library.keepVersion(record.id, 'named', 'Before the interview')
  await createBackups(library).make('regular')
  await attachmentsIn(data, durability).keep(new TextEncoder().encode('a page'))
  const { opening } = await library.open(record.id)
  const operations = [
    { kind: 'value' as const, address: 'publisher', before: record.publisher, after: 'Somebody' },
  ]
  await library.keep(record.id, { opening, from: 1, edits: [{ kind: 'do', operations, at: 0 }] })
  await library.close()
  return { data, record }
}

async function packedIn(folder: string) {
  const { data, record } = await libraryIn(folder)
  const file = path.join(folder, 'library.zip')
  await packLibrary(data, file, { now, durability })
  return { data, record, file, to: path.join(folder, 'unpacked') }
}

/** The sentence with which it was refused; undefined where it was not. */
const refusal = (act: Promise<unknown>) =>
  act.then(
    () => undefined,
    (error: unknown) => (error instanceof Fault ? error.message : error),
  )

describe('a library as one file', () => {
  test('comes back identical, with undo, versions, attachments, trash and backups', () =>
    inFolder(async (folder) => {
      const { data, record } = await libraryIn(folder)
      await writeFile(path.join(data, 'lock'), 'somebody')
      const before = new Map(await treeOf(data))
      const file = path.join(folder, 'library.zip')
      const packed = await packLibrary(data, file, { now, durability })
      expect(await treeOf(data)).toEqual(before)
      before.delete('lock')
      const folders = new Set([...before.keys()].map((name) => name.split(path.sep)[0]))
      expect([...folders]).toEqual(
        expect.arrayContaining([
          'records',
          'history',
          'journal',
          'attachments',
          'trash',
          'backups',
        ]),
      )
      expect(packed.files).toHaveLength(before.size)
      expect(await verifyPackage(file)).toEqual(packed)
      const to = path.join(folder, 'unpacked')
      await unpackLibrary(file, to, { durability })
      expect(await treeOf(to)).toEqual(before)
      const there = openLibrary(to)
      const opened = await there.open(record.id)
      expect(opened.record.publisher).toBe('Somebody')
      expect(opened.done).toHaveLength(1)
      expect((await there.versions(record.id)).versions[0]?.name).toBe('Before the interview')
    }))

  test('writes over nothing, neither as a file nor as a folder', () =>
    inFolder(async (folder) => {
      const { data, file, to } = await packedIn(folder)
      const before = await readFile(file)
      expect(await refusal(packLibrary(data, file, { now, durability }))).toContain(file)
      expect(await readFile(file)).toEqual(before)
      await mkdir(to)
      await writeFile(path.join(to, 'mine.txt'), 'mine')
      expect(await refusal(unpackLibrary(file, to, { durability }))).toContain(to)
      expect([...(await treeOf(to)).keys()]).toEqual(['mine.txt'])
    }))

  test('whose list was changed is refused, though the list still reads as one', () =>
    inFolder(async (folder) => {
      const { file } = await packedIn(folder)
      const bytes = await readFile(file)
      const packed = JSON.stringify(await verifyPackage(file))
      const other = path.join(folder, 'altered.zip')
      const kept: number[] = []
      const first = bytes.indexOf(listName) + listName.length
      const end = bytes.indexOf('PK\u0001\u0002')
      expect(end - first).toBeGreaterThan(500)
      for (let at = first; at < end; at += 3) {
        const altered = Buffer.from(bytes)
        altered[at]! ^= 1
        await writeFile(other, altered)
        const read = await verifyPackage(other).catch(() => undefined)
        // What was changed may be of no consequence, as the length of what is not there.
        if (read && JSON.stringify(read) !== packed) kept.push(at)
      }
      expect(kept).toEqual([])
    }))

  test('of which any byte was changed is refused, or comes back identical all the same', () =>
    inFolder(async (folder) => {
      const { data, file } = await packedIn(folder)
      const bytes = await readFile(file)
      const before = await treeOf(data)
      let refused = 0
      const step = Math.ceil(bytes.length / 60)
      for (let at = 0; at < bytes.length; at += step) {
        const altered = Buffer.from(bytes)
        altered[at]! ^= 1
        const other = path.join(folder, `altered-${at}.zip`)
        const to = path.join(folder, `to-${at}`)
        await writeFile(other, altered)
        const said = await refusal(unpackLibrary(other, to, { durability }))
        refused += Number(said !== undefined)
        expect(await treeOf(to).catch(() => new Map())).toEqual(
          said === undefined ? before : new Map(),
        )
        expect(said ?? 'Nothing was written').toContain('Nothing was written')
      }
      expect(refused).toBeGreaterThan(40)
      const half = path.join(folder, 'half.zip')
      await writeFile(half, bytes.subarray(0, bytes.length / 2))
      expect(await refusal(verifyPackage(half))).toContain('Nothing was written')
    }))

  test.each<[string, (entries: Record<string, Uint8Array>) => string]>([
    [
      'an entry is missing',
      (entries) => {
        const name = Object.keys(entries).find((each) => each.startsWith('library/attachments/'))!
        delete entries[name]
        return `"${name.slice('library/'.length)}" is missing`
      },
    ],
    [
      'an entry came in',
      (entries) => {
        entries['library/records/other.json'] = new Uint8Array([1])
        return '"library/records/other.json" is not in the list'
      },
    ],
    [
      'a path leads out',
      (entries) => {
        entries['../x'] = new Uint8Array([1])
        return '"../x" would lie outside'
      },
    ],
    [
      'a path leads out, and the list has it too',
      (entries) => {
        const list = JSON.parse(new TextDecoder().decode(entries['contents.json'])) as {
          files: { path: string }[]
        }
        list.files[0]!.path = '../x'
        entries['contents.json'] = new TextEncoder().encode(JSON.stringify(list))
        return '"../x" would lie outside'
      },
    ],
    [
      'an entry is another one of its size',
      (entries) => {
        const name = 'library/store.json'
        entries[name] = entries[name]!.map((byte) => byte ^ 1)
        return '"store.json" is not what was packed'
      },
    ],
    [
      'the list is gone',
      (entries) => {
        delete entries['contents.json']
        return 'The list of what was packed is missing'
      },
    ],
  ])('is refused where %s, which is named, and nothing is written', (_, alter) =>
    inFolder(async (folder) => {
      const { file, to } = await packedIn(folder)
      const entries = unzipSync(await readFile(file))
      const expected = alter(entries)
      const other = path.join(folder, 'other.zip')
      await writeFile(other, zipSync(entries))
      expect(await refusal(verifyPackage(other))).toContain(expected)
      expect(await refusal(unpackLibrary(other, to, { durability }))).toContain(expected)
      await expect(readdir(to)).rejects.toMatchObject({ code: 'ENOENT' })
    }),
  )

  test('is never half there: not when a call fails, nor when nothing works from some call on', () =>
    inFolder(async (folder) => {
      const { data, file } = await packedIn(folder)
      const before = await treeOf(data)
      let tried = 0
      for (const goesOn of [true, false]) {
        for (let broken = 0; ; broken += 23) {
          let calls = 0
          const fs = faultyFileSystem(() => {
            const at = calls++
            return at === broken || (!goesOn && at > broken) ? systemError('ENOSPC') : undefined
          })
          const to = path.join(folder, `to-${goesOn}-${broken}`)
          const said = await refusal(unpackLibrary(file, to, { durability: { fs } }))
          if (calls <= broken) break
          tried += 1
          const failed = said !== undefined
          // What says that it is a library comes last. Where nothing works any more, it cannot be taken away again: then all
          // is there, and the mark that it is under way too.
          const there = (await isLibrary(to)) && (goesOn || !failed)
          expect({ goesOn, broken, there }).toEqual({ goesOn, broken, there: !failed })
          // What is left, if anything, is taken for a place that is free.
          const place = await placeIn(to, data)
          expect(place).toEqual({ kind: failed ? 'empty' : 'library', folder: to })
          if (failed) await unpackLibrary(file, to, { durability })
          expect(await treeOf(to)).toEqual(before)
        }
      }
      expect(tried).toBeGreaterThan(10)
      for (let broken = 0; ; broken += 7) {
        let calls = 0
        const fs = faultyFileSystem(() => (calls++ === broken ? systemError('ENOSPC') : undefined))
        const name = path.join(folder, `packed-${broken}.zip`)
        const said = await refusal(packLibrary(data, name, { now, durability: { fs } }))
        if (calls <= broken) break
        const left = (await readdir(folder)).filter((each) => each.includes(`packed-${broken}.`))
        expect(left).toEqual(said === undefined ? [path.basename(name)] : [])
      }
    }))
})
