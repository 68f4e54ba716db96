import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { askingOf } from '../handlers/asking'
import { createHost } from '../host'
import { readOutside } from '../store/outside'
import { inFolder } from '../store/testland'
import { here } from './here'
import type { StartChannel } from './protocol'

/** As if the process had been killed, or had run out of memory, with each file. */
const endsAtOnce: StartChannel = ({ ended }) => ({ post: () => ended(), close: () => {} })

async function everyKind(folder: string, reading: StartChannel) {
  const file = path.join(folder, 'given')
  await writeFile(file, 'neither the one nor the other')
  const host = createHost({
    data: path.join(folder, 'library'),
    reading,
    ask: {
      openFile: async () => readOutside(file),
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
        message: expect.stringMatching(/^Reading it took more memory/) as string,
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
