import { execFile } from 'node:child_process'
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { askingOf } from '../handlers/asking'
import { createHost } from '../host'
import { createStyles } from '../references/styles'
import { nodeFileSystem } from '../store/file-system'
import { ownStylesIn } from '../store/own-styles'
import { inFolder } from '../store/testland'
import { here } from './here'
import type { StartChannel } from './protocol'
import { createReader } from './reader'

/** As if the process had been killed, or had run out of memory, with each file. */
const endsAtOnce: StartChannel = ({ ended }) => ({ post: () => ended(), close: () => {} })

/** Which of them is no file. */
const pasted = 2

async function everyKind(
  folder: string,
  reading: StartChannel,
  make: (file: string) => Promise<unknown> = (file) =>
    writeFile(file, 'neither the one nor the other'),
) {
  const file = path.join(folder, 'given')
  await make(file)
  const host = createHost({
    data: path.join(folder, 'library'),
    reading,
    ask: {
      openFile: async () => ({ name: 'given', path: file }),
      saveFile: async () => undefined,
      saveFolder: async () => undefined,
      showFile: () => {},
    },
  })
  const { answer, fault } = askingOf(host)
  const { id } = await answer('beginFactsheet', { code: 'XA', name: 'Testland A', edition: 2022 })
  const said = [
    await fault('openFile', {}),
    await fault('readReferences', {}),
    await fault('readReferences', { pasted: '@book{' }),
    await fault('addStyle', {}),
    await fault('readReviewCopy', { id }),
    await fault('planCodebook', { id: null }),
  ]
  const { summaries } = await answer('listFactsheets', {})
  await host.close()
  return { said, count: summaries.length }
}

test('whatever a file from outside is meant to be, it is parsed elsewhere, and its end is not the end here', () =>
  inFolder(async (folder) => {
    const { said, count } = await everyKind(path.join(folder), endsAtOnce)
    for (const each of said) {
      expect(each).toMatchObject({
        message: expect.stringMatching(/Reading it took more memory/) as string,
      })
    }
    expect(count).toBe(1)
  }))

test('where it is parsed here, each is refused by its own parser', () =>
  inFolder(async (folder) => {
    const { said } = await everyKind(folder, here)
    for (const each of said) {
      expect(each).not.toMatchObject({ message: expect.stringMatching(/more memory/) as string })
    }
  }))

test
  .skipIf(process.platform === 'win32')
  .each<[string, (file: string) => Promise<unknown>, RegExp]>([
    ['link', (file) => symlink('/etc/hostname', file), /^given: It is a link/],
    ['pipe', (file) => promisify(execFile)('mkfifo', [file]), /^given: It is not an ordinary file/],
    ['folder', (file) => mkdir(file), /^given: It is a folder/],
    ['hole of 5 GB', (file) => writeFile(file, '').then(() => truncate(file, 5e9)), /50 MB/],
  ])('whatever a file from outside is meant to be, a %s is not read', (_, make, refusal) =>
  inFolder(async (folder) => {
    const { said } = await everyKind(folder, here, make)
    const ofFiles = said.filter((__, at) => at !== pasted)
    expect(ofFiles).toHaveLength(5)
    for (const each of ofFiles) {
      expect(each).toMatchObject({ message: expect.stringMatching(refusal) as string })
    }
  }),
)

test('a citation style of one’s own is followed elsewhere', () =>
  inFolder(async (folder) => {
    const own = ownStylesIn(folder, { fs: nodeFileSystem })
    await own.keep('own-small', new TextEncoder().encode('<style/>'))
    const styles = createStyles(own, createReader(endsAtOnce))
    await expect(styles.write('own-small', [])).rejects.toThrow('more memory')
    expect(await styles.write('apa', [])).toEqual(new Map())
  }))
