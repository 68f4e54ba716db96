import { stat } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { testlands } from '../../src-shared/testlands/testlands'
import { nodeFileSystem, type FileSystem, type OpenFile } from './file-system'
import { openLibrary } from './library'
import { inFolder } from './testland'

/** Counts that no machine changes: each at most what it is today and a little more, by the name that a failure says. */
const most = {
  'bytes written for a batch of ten keys': 300,
  'bytes written for a saved factsheet, beyond its own file': 700,
  'files opened for a batch of ten keys': 1,
  'files opened for a saved factsheet': 5,
  'files opened to list 56 factsheets again': 3,
}

/** Counts what passes to the disk: bytes that are written, and files that are opened or read. */
function counting() {
  const counted = { bytes: 0, files: [] as string[] }
  const counts = (file: OpenFile): OpenFile => ({
    async write(bytes, offset, length, position) {
      const done = await file.write(bytes, offset, length, position)
      counted.bytes += done.bytesWritten
      return done
    },
    sync: () => file.sync(),
    datasync: () => file.datasync(),
    stat: () => file.stat(),
    close: () => file.close(),
  })
  const fs: FileSystem = {
    ...nodeFileSystem,
    async open(file, flags, mode) {
      counted.files.push(file)
      return counts(await nodeFileSystem.open(file, flags, mode))
    },
    readFile(file) {
      counted.files.push(file)
      return nodeFileSystem.readFile(file)
    },
    appendFile(file, text) {
      counted.files.push(file)
      counted.bytes += Buffer.byteLength(text)
      return nodeFileSystem.appendFile(file, text)
    },
  }
  return {
    fs,
    take: () => {
      const { bytes, files } = counted
      counted.bytes = 0
      counted.files = []
      return { bytes, files }
    },
  }
}

/** What is more than it may be, with both values. */
const over = (counted: Readonly<Record<keyof typeof most, number>>) =>
  (Object.keys(most) as (keyof typeof most)[])
    .filter((name) => counted[name] > most[name])
    .map((name) => `${name}: ${counted[name]} of at most ${most[name]}`)

test('a save and a batch of keys pass no more to the disk than they did, and a list opens no more files', () =>
  inFolder(async (folder) => {
    const { fs, take } = counting()
    const library = openLibrary(folder, { fs })
    const records = [...testlands(56, 1)].map(({ record }) => ({ ...record, events: [] }))
    for (const record of records) await library.add(record)
    await library.settled()

    const [edited, saved] = records
    if (!edited || !saved) throw new Error('There are none')
    const { opening, n } = await library.open(edited.id)
    const type = (from: number) =>
      library.keep(edited.id, {
        opening,
        from,
        edits: [
          {
            kind: 'do',
            at: Date.UTC(2022, 0, 1) + from * 2000,
            operations: [
              {
                kind: 'text',
                address: 'introduction/markdown',
                at: 0,
                removed: '',
                inserted: '0123456789',
              },
            ],
          },
        ],
      })
    await type(n + 1)
    take()
    await type(n + 2)
    const keys = take()
    expect(keys.bytes).toBeGreaterThan(10)
    await library.settled()

    take()
    await library.save(1, { ...saved, publisher: 'Another' })
    await library.settled()
    const save = take()
    const { size } = await stat(path.join(folder, 'records', `${saved.id}.json`))

    const again = counting()
    expect((await openLibrary(folder, { fs: again.fs }).list()).summaries).toHaveLength(56)
    const listed = again.take().files
    expect(listed.length).toBeGreaterThan(0)
    expect(
      over({
        'bytes written for a batch of ten keys': keys.bytes,
        'bytes written for a saved factsheet, beyond its own file': save.bytes - size,
        'files opened for a batch of ten keys': keys.files.length,
        'files opened for a saved factsheet': save.files.length,
        'files opened to list 56 factsheets again': listed.length,
      }),
    ).toEqual([])
  }))
