import path from 'node:path'
import { expect, test } from 'vitest'
import { diff } from '../../src-shared/factsheet/operations'
import { createHost } from '../host'
import { inFolder } from '../store/testland'
import { askingOf } from './asking'

function hostIn(folder: string) {
  const host = createHost({
    data: path.join(folder, 'library'),
    ask: {
      openFile: async () => undefined,
      saveFile: async (name) => path.join(folder, name),
      saveFolder: async () => undefined,
      showFile: () => {},
    },
  })
  return { host, ...askingOf(host) }
}

test('a version is kept under a name, listed, read and named anew; each field tells who changed it', () =>
  inFolder(async (folder) => {
    const { host, answer, fault } = hostIn(folder)
    const me = { id: crypto.randomUUID(), name: 'Analyst of Testland A' }
    await answer('changePreferences', { me })
    const { id } = await answer('beginFactsheet', { code: 'XA', name: 'Testland A', edition: 2022 })
    const { record, opening } = await answer('openFactsheet', { id })
    const edit = (publisher: string, before: string) => ({
      kind: 'do' as const,
      operations: diff({ ...record, publisher: before }, { ...record, publisher }),
      at: 0,
    })
    await answer('keepEdits', { id, opening, from: 1, edits: [edit('First', record.publisher)] })
    // The last edit is in it, though the record's file had not followed yet.
    const kept = await answer('keepVersion', { id, kind: 'named', name: 'Before the interview' })
    await answer('keepEdits', { id, opening, from: 2, edits: [edit('Second', 'First')] })

    const listed = await answer('listVersions', { id })
    expect(listed).toMatchObject({
      versions: [{ version: kept.version, kind: 'named', name: 'Before the interview', by: me.id }],
      unreadable: 0,
      names: { [me.id]: me.name },
    })
    const { version } = kept
    expect((await answer('readVersion', { id, version })).record.publisher).toBe('First')
    await answer('nameVersion', { id, version, name: 'After the interview' })
    const [renamed] = (await answer('listVersions', { id })).versions
    expect(renamed?.name).toBe('After the interview')
    expect(await fault('readVersion', { id, version: '../../records/x' })).toMatchObject({
      code: 'notFound',
    })

    const of = async (address: string | null) =>
      (await answer('readChanges', { id, address })).changes
    expect(await of('publisher')).toMatchObject([
      { before: [{ value: record.publisher }], after: [{ value: 'Second' }], by: me.id },
    ])
    expect(await of('edition')).toEqual([])
    expect(await of(null)).toHaveLength(1)

    const sent = { id, sentTo: 'Ministry of Testland A', format: 'html' as const }
    await answer('exportReview', sent)
    const [newest] = (await answer('listVersions', { id })).versions
    expect(newest).toMatchObject({ kind: 'sent', name: 'Ministry of Testland A' })
    await host.close()
  }))
