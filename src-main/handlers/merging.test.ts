import { cp } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { mergeFactsheets } from '../../src-shared/merge/merge-factsheets'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { createHost } from '../host'
import { openLibrary } from '../store/library'
import { inFolder, testland } from '../store/testland'
import { askingOf } from './asking'

const me = { id: '11111111-1111-4111-8111-111111111111', name: 'Me' }

/** A host on a library, with a factsheet that a colleague has changed in a copy of it. */
async function twoCopies(folder: string, mine: Partial<Factsheet>, theirs: Partial<Factsheet>) {
  const data = path.join(folder, 'library')
  const record = testland('As it was.')
  const { id } = record
  const library = openLibrary(data)
  await library.add(record)
  await library.keepVersion(id, 'handedOn')
  await library.settled()
  const elsewhere = path.join(folder, 'elsewhere')
  await cp(data, elsewhere, { recursive: true })
  const change = async (at: string, by: string, more: Partial<Factsheet>) => {
    const there = openLibrary(at, { by: () => by, clock: () => new Date('2026-02-03T04:05:06Z') })
    const read = await there.read(id)
    await there.save(read.envelope.rev, { ...read.record, ...more })
    await there.settled()
  }
  await change(elsewhere, 'colleague', theirs)
  await change(data, me.id, mine)
  const file = path.join(folder, 'theirs.factsheet')
  await cp(path.join(elsewhere, 'records', `${id}.json`), file)
  const host = createHost({
    data,
    ask: {
      openFile: async () => undefined,
      saveFile: async () => undefined,
      saveFolder: async () => undefined,
      filesToImport: async () => [file],
      showFile: () => {},
    },
    preferences: { read: () => ({ me }), keep: () => {} },
  })
  const { answer, fault } = askingOf(host)
  const plan = await answer('planImport', { from: 'files' })
  if (plan.outcome !== 'planned') throw new Error(plan.outcome)
  const wanted = { kind: 'planned' as const, pending: plan.pending, item: 0 }
  return { host, answer, fault, id, plan, wanted }
}

test('two copies become one as a step that can be undone, and both sides stay with who made them and when', () =>
  inFolder(async (folder) => {
    const { host, answer, id, plan, wanted } = await twoCopies(folder, { publisher: 'Mine' }, {
      alsoKnownAs: 'Theirs',
    } as never)
    expect(plan.files).toMatchObject([{ standing: 'bothChanged', hasBase: true }])
    const compared = await answer('compareCopies', { id, with: wanted })
    if (compared.outcome !== 'compared') throw new Error(compared.outcome)
    const { here, there, base, pending } = compared
    expect([here.made?.by, there.made?.by]).toEqual([me.id, 'colleague'])
    const merge = mergeFactsheets({ base: base!, left: here.record, right: there.record })
    if (merge.outcome !== 'merged') throw new Error(merge.outcome)
    expect(merge.clashes).toEqual([])
    await answer('mergeCopies', { pending, record: merge.record })

    const opened = await answer('openFactsheet', { id })
    expect(opened.record).toEqual(merge.record)
    expect(opened.done.at(-1)?.label).toMatch(/merge/)
    const { versions } = await answer('listVersions', { id })
    expect(versions.find(({ kind }) => kind === 'merged')).toMatchObject({ by: 'colleague' })
    expect(versions.find(({ kind }) => kind === 'beforeMerge')).toMatchObject({ by: me.id })
    const { changes } = await answer('readChanges', { id, address: null })
    expect(changes.some(({ by }) => by === me.id)).toBe(true)
    // Their copy is part of ours now.
    const again = await answer('planImport', { from: 'files' })
    if (again.outcome !== 'planned') throw new Error(again.outcome)
    expect(again.files).toMatchObject([{ standing: 'newerHere' }])
    await host.close()
  }))

test('what has changed since the two were compared is not written over, and another edition never merged', () =>
  inFolder(async (folder) => {
    const { host, answer, fault, id, wanted } = await twoCopies(
      folder,
      { publisher: 'Mine' },
      { publisher: 'Theirs' },
    )
    const compared = await answer('compareCopies', { id, with: wanted })
    if (compared.outcome !== 'compared') throw new Error(compared.outcome)
    const { pending, there } = compared
    const other = { ...there.record, edition: 1999 }
    expect(await fault('mergeCopies', { pending, record: other })).toMatchObject({
      code: 'malformed',
    })
    const opened = await answer('openFactsheet', { id })
    const operations = [
      { kind: 'value' as const, address: 'publisher', before: 'Mine', after: 'Meanwhile' },
    ]
    await answer('keepEdits', {
      id,
      opening: opened.opening,
      from: opened.n + 1,
      edits: [{ kind: 'do', operations, at: 0 }],
    })
    expect(await fault('mergeCopies', { pending, record: there.record })).toMatchObject({
      code: 'stale',
    })
    expect((await answer('openFactsheet', { id })).record.publisher).toBe('Meanwhile')
    await host.close()
  }))
