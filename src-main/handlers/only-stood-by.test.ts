import { mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { testland } from '../../src-shared/checks/testland'
import { createHost } from '../host'
import { inFolder } from '../store/testland'
import { askingOf } from './asking'

test('told to export only what is stood by, it leaves out what is carried over and says why, of several too', () =>
  inFolder(async (folder) => {
    const out = path.join(folder, 'out')
    await mkdir(out)
    const host = createHost({
      data: path.join(folder, 'library'),
      ask: {
        openFile: async () => undefined,
        saveFile: async () => path.join(out, 'one'),
        saveFolder: async () => out,
        showFile: () => {},
      },
      leave: () => {},
      stay: () => {},
      note: () => {},
    })
    const { answer, fault } = askingOf(host)
    const { id } = await answer('keepApart', { record: testland() })
    const [next = ''] = (await answer('beginEdition', { ids: [id], edition: 2023 })).begun
    const both = { ids: [id, next], forms: ['md' as const] }
    // Without the setting both leave: the control.
    expect(await answer('exportFactsheets', both)).toMatchObject({ files: 2, leftOut: [] })

    await answer('changePreferences', { onlyStoodBy: true })
    const why = expect.stringContaining('not stood by yet') as string
    expect(await answer('exportFactsheets', both)).toMatchObject({ files: 1, leftOut: [{ why }] })
    expect(await fault('exportFactsheet', { id: next, form: 'md' })).toMatchObject({
      code: 'incomplete',
      message: why,
    })
    // Work goes on elsewhere all the same.
    expect(await answer('exportFactsheet', { id: next, form: 'workingCopy' })).toMatchObject({
      outcome: 'written',
    })
    expect(await readdir(out)).toContain('one')
  }))
