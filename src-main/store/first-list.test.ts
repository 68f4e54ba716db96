import { appendFile, mkdir, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { firstList, isIndexStill, type FirstList } from './first-list'
import { indexFileIn } from './index-file'
import { openLibrary } from './library'
import { inFolder, testland } from './testland'

async function closedLibrary(folder: string) {
  const library = openLibrary(folder)
  const [one, two, gone] = [testland('one'), testland('two'), testland('gone')]
  for (const record of [one, two, gone]) await library.add(record)
  await library.trash(gone.id)
  await writeFile(path.join(folder, 'records', 'no-record.json'), '{')
  await library.verify()
  const listed = await library.list()
  await library.close()
  return listed
}

const isStill = (folder: string, first: FirstList | undefined) =>
  first && isIndexStill(folder, first.index)

test('the first list is the one that the library gives, what was removed and what cannot be read included', () =>
  inFolder(async (root) => {
    const folder = path.join(root, 'library')
    const listed = await closedLibrary(folder)
    expect(listed.summaries).toHaveLength(2)
    expect(listed.setAside).toHaveLength(1)
    const before = await readdir(folder)
    const first = await firstList(folder)
    const newestFirst = listed.summaries.toSorted((one, other) =>
      other.changedAt.localeCompare(one.changedAt, 'en'),
    )
    expect({ summaries: first?.summaries, setAside: first?.setAside }).toEqual({
      ...listed,
      summaries: newestFirst,
    })
    expect(await readdir(folder)).toEqual(before)
    expect(await isStill(folder, first)).toBe(true)
  }))

test('an index that was written to or is gone is not as it was', () =>
  inFolder(async (root) => {
    const folder = path.join(root, 'library')
    await closedLibrary(folder)
    const first = await firstList(folder)
    const library = openLibrary(folder)
    await library.add(testland('three'))
    await library.close()
    expect(await isStill(folder, first)).toBe(false)
    await rm(indexFileIn(folder))
    expect(await isStill(folder, first)).toBe(false)
  }))

test.each([
  ['no folder', (folder: string) => rm(folder, { recursive: true })],
  ['no index', (folder: string) => rm(indexFileIn(folder))],
  ['a line that cannot be read', (folder: string) => appendFile(indexFileIn(folder), '{"id":1}\n')],
  [
    'a line that was cut off',
    async (folder: string) =>
      truncate(indexFileIn(folder), (await stat(indexFileIn(folder))).size - 5),
  ],
  [
    'a codebook of its own',
    async (folder: string) => {
      await mkdir(path.join(folder, 'codebooks'), { recursive: true })
      await writeFile(path.join(folder, 'codebooks', 'one.json'), '{}')
    },
  ],
  ['something that was cut off', (folder: string) => mkdir(path.join(folder, 'staging'))],
])('there is none with %s', (_why, damage) =>
  inFolder(async (root) => {
    const folder = path.join(root, 'library')
    await closedLibrary(folder)
    expect(await firstList(folder)).toBeDefined()
    await damage(folder)
    expect(await firstList(folder)).toBeUndefined()
  }),
)
