import {
  appendFile,
  mkdir,
  readFile,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { firstList } from './first-list'
import { firstRows, firstRowsFileIn } from './first-rows'
import { indexFileIn } from './index-file'
import { openLibrary } from './library'
import { inFolder, testland } from './testland'

async function closedLibrary(folder: string, names: readonly string[]) {
  const library = openLibrary(folder)
  for (const name of names) await library.add(testland(name))
  await library.close()
}

const inLibrary = (names: readonly string[], act: (folder: string) => Promise<void>) =>
  inFolder(async (root) => {
    const folder = path.join(root, 'library')
    await closedLibrary(folder, names)
    await act(folder)
  })

test('the first rows are the beginning of the first list, with how many there are', () =>
  inLibrary(
    Array.from({ length: 103 }, (_, at) => `${at}`),
    async (folder) => {
      const [rows, list] = [await firstRows(folder), await firstList(folder)]
      expect(list?.summaries).toHaveLength(103)
      expect(rows).toEqual({
        count: 103,
        summaries: list?.summaries.slice(0, 100),
        index: list?.index,
      })
    },
  ))

test('a library that nobody looked into keeps what was known of it', () =>
  inLibrary(['one', 'two'], async (folder) => {
    const before = await readFile(firstRowsFileIn(folder), 'utf8')
    await openLibrary(folder).close()
    expect(await readFile(firstRowsFileIn(folder), 'utf8')).toBe(before)
    expect(await firstRows(folder)).toMatchObject({ count: 2 })
  }))

test('what was changed since is not shown, until the library is closed again', () =>
  inLibrary(['one'], async (folder) => {
    const library = openLibrary(folder)
    await library.add(testland('two'))
    await library.settled()
    expect(await firstRows(folder)).toBeUndefined()
    await library.close()
    expect(await firstRows(folder)).toMatchObject({ count: 2 })
  }))

test.each([
  ['no such file', (folder: string) => rm(firstRowsFileIn(folder))],
  ['a file that was cut off', (folder: string) => truncate(firstRowsFileIn(folder), 50)],
  ['another file of its name', (folder: string) => writeFile(firstRowsFileIn(folder), 'null')],
  [
    'rows as an earlier version knew them',
    async (folder: string) => {
      const text = await readFile(firstRowsFileIn(folder), 'utf8')
      await writeFile(firstRowsFileIn(folder), text.replaceAll('"sections"', '"parts"'))
    },
  ],
  [
    'fewer rows than it says',
    async (folder: string) => {
      const text = await readFile(firstRowsFileIn(folder), 'utf8')
      await writeFile(firstRowsFileIn(folder), text.replace('"count":2', '"count":3'))
    },
  ],
  ['no index', (folder: string) => rm(indexFileIn(folder))],
  ['an index that has grown', (folder: string) => appendFile(indexFileIn(folder), '{}\n')],
  [
    'an index that was written to',
    async (folder: string) => {
      const { atime, mtime } = await stat(indexFileIn(folder))
      await utimes(indexFileIn(folder), atime, new Date(mtime.getTime() + 2))
    },
  ],
  [
    'a codebook of its own',
    async (folder: string) => {
      await mkdir(path.join(folder, 'codebooks'), { recursive: true })
      await writeFile(path.join(folder, 'codebooks', 'one.json'), '{}')
    },
  ],
  ['something that was cut off', (folder: string) => mkdir(path.join(folder, 'staging'))],
])('there are none with %s', (_why, damage) =>
  inLibrary(['one', 'two'], async (folder) => {
    expect(await firstRows(folder)).toBeDefined()
    await damage(folder)
    expect(await firstRows(folder)).toBeUndefined()
  }),
)

test('there are none where a file was set aside, which is told with the list', () =>
  inLibrary(['one'], async (folder) => {
    await writeFile(path.join(folder, 'records', 'no-record.json'), '{')
    const library = openLibrary(folder)
    await library.verify()
    await library.close()
    expect(await firstList(folder)).toMatchObject({ setAside: [{ file: 'no-record.json' }] })
    expect(await firstRows(folder)).toBeUndefined()
  }))
