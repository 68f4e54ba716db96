import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { createBackups } from '../backups/backups'
import { isLibrary } from '../data-folder'
import { faultyFileSystem, systemError } from '../faulty-file-system'
import { nodeFileSystem } from '../file-system'
import { openLibrary } from '../library'
import { inFolder, testland } from '../testland'
import { treeOf } from '../tree-of'
import { copyLibrary } from './copy-library'
import { underWay } from './files-of-library'
import { placeIn } from './new-place'

const real = { fs: nodeFileSystem }

/** A library with something in each of its folders. */
async function libraryIn(folder: string) {
  const data = path.join(folder, 'library')
  const library = openLibrary(data)
  const record = testland('kept')
  const removed = testland('removed')
  await library.add(record)
  await library.add(removed)
  await library.trash(removed.id)
  await library.keepVersion(record.id, 'named', 'One')
  const backups = createBackups(library)
  await backups.make('regular')
  await library.save(1, { ...record, publisher: 'Somebody' })
  await backups.make('regular')
  await library.settled()
  return { data, record }
}

describe('moving', () => {
  test('copies all of it to the byte, leaves the former folder as it was, and the copy opens', () =>
    inFolder(async (folder) => {
      const { data, record } = await libraryIn(folder)
      await writeFile(path.join(data, 'lock'), 'somebody')
      const before = await treeOf(data)
      const to = path.join(folder, 'new')
      const files = await copyLibrary(data, to, real)
      expect(await treeOf(data)).toEqual(before)
      const copy = new Map(before)
      copy.delete('lock')
      expect(await treeOf(to)).toEqual(copy)
      expect(files).toBe(copy.size)
      const there = openLibrary(to)
      expect((await there.read(record.id)).record.publisher).toBe('Somebody')
      expect((await there.versions(record.id)).versions).not.toEqual([])
      expect(await createBackups(there).list()).toHaveLength(2)
    }))

  test('that fails at any call leaves no library there and the former one as it was, and can be tried again', () =>
    inFolder(async (folder) => {
      const { data } = await libraryIn(folder)
      const before = await treeOf(data)
      const to = path.join(folder, 'new')
      let failures = 0
      for (let broken = 0; ; broken += 7) {
        let calls = 0
        const fs = faultyFileSystem(() => (calls++ === broken ? systemError('ENOSPC') : undefined))
        const failed = await copyLibrary(data, to, { fs }).then(
          () => undefined,
          (error: unknown) => error,
        )
        if (calls <= broken) break
        failures += Number(failed !== undefined)
        expect({ broken, there: await isLibrary(to) }).toEqual({ broken, there: !failed })
        expect(await treeOf(data)).toEqual(before)
        if (!failed) await rm(to, { recursive: true })
      }
      expect(failures).toBeGreaterThan(10)
      await rm(to, { recursive: true, force: true })
      // Cut off in the middle, what is there is begun anew.
      await mkdir(to)
      await writeFile(path.join(to, underWay), '')
      await cp(path.join(data, 'records'), path.join(to, 'records'), { recursive: true })
      expect(await placeIn(to, data)).toEqual({ kind: 'empty', folder: to })
      await copyLibrary(data, to, real)
      expect(await treeOf(to)).toEqual(before)
    }))

  test('finds out where the library was changed meanwhile', () =>
    inFolder(async (folder) => {
      const { data, record } = await libraryIn(folder)
      const file = path.join(data, 'records', `${record.id}.json`)
      const to = path.join(folder, 'new')
      const meddling = {
        ...nodeFileSystem,
        async touch(place: string, at: Date) {
          await nodeFileSystem.touch(place, at)
          if (place === path.join(to, 'records', path.basename(file))) {
            await writeFile(file, 'changed')
          }
        },
      }
      await expect(copyLibrary(data, to, { fs: meddling })).rejects.toMatchObject({
        code: 'unwritable',
      })
      expect(await isLibrary(to)).toBe(false)
    }))
})

describe('the folder that was chosen', () => {
  test('is used where it is empty, gets one of its own where it is not, and is opened where it holds a library', () =>
    inFolder(async (folder) => {
      const { data } = await libraryIn(folder)
      const empty = path.join(folder, 'empty')
      await mkdir(empty)
      expect(await placeIn(empty, data)).toEqual({ kind: 'empty', folder: empty })
      await writeFile(path.join(empty, 'notes.txt'), '')
      const own = path.join(empty, 'Factsheets')
      expect(await placeIn(empty, data)).toEqual({ kind: 'empty', folder: own })
      await copyLibrary(data, own, real)
      expect(await placeIn(own, data)).toEqual({ kind: 'library', folder: own })
      expect(await placeIn(empty, data)).toEqual({ kind: 'library', folder: own })
    }))

  test('is refused where it is the library, lies in it, or has no room', () =>
    inFolder(async (folder) => {
      const { data } = await libraryIn(folder)
      const refused = { code: 'unwritable' }
      await expect(placeIn(data, data)).rejects.toMatchObject(refused)
      await expect(placeIn(path.join(data, 'trash'), data)).rejects.toMatchObject(refused)
      const full = path.join(folder, 'full')
      await mkdir(path.join(full, 'Factsheets'), { recursive: true })
      await writeFile(path.join(full, 'Factsheets', 'mine.txt'), '')
      await expect(placeIn(full, data)).rejects.toMatchObject(refused)
    }))
})
