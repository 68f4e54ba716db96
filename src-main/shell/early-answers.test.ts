import path from 'node:path'
import { expect, test, vi } from 'vitest'
import type { Verb } from '../../src-shared/contract/verbs'
import { createHost } from '../host'
import { firstRows } from '../store/first-rows'
import { openLibrary } from '../store/library'
import { inFolder, testland } from '../store/testland'
import { earlyAnswers } from './early-answers'
import { readEarlyList } from './early-list'

const answersIn = (folder: string) =>
  earlyAnswers({
    folder,
    rows: undefined,
    readList: () => readEarlyList(folder),
    preferences: () => ({ appearance: 'system' }),
    version: '1.0.0',
  })

/** Nobody is asked anything here. */
const never = () => Promise.reject(new Error('Nobody to ask'))
const hostAt = (data: string) =>
  createHost({
    data,
    ask: { openFile: never, saveFile: never, saveFolder: never, showFile: never },
  })

async function inLibrary(act: (folder: string) => Promise<void>) {
  await inFolder(async (root) => {
    const folder = path.join(root, 'library')
    const library = openLibrary(folder)
    await library.add(testland('one'))
    await library.close()
    await act(folder)
  })
}

test('list and preferences are answered as the host answers them, until something else is asked', () =>
  inLibrary(async (folder) => {
    const early = answersIn(folder)
    const host = hostAt(folder)
    const said = async (verb: Verb, asked: object) =>
      JSON.parse((await early.answer(verb, asked)) ?? 'null')
    for (const verb of ['readPreferences', 'listFactsheets', 'resume'] as const)
      expect(await said(verb, {})).toEqual(await host.reply(verb, {}))
    const nothing = { undo: null, redo: null }
    expect(await said('nameEdits', nothing)).toEqual(await host.reply('nameEdits', nothing))
    expect(await early.answer('nameEdits', { undo: 'Typing', redo: null })).toBeUndefined()
    expect(await early.answer('listFactsheets', {})).toBeUndefined()
    expect(await early.compare(host)).toBe('same')
    expect(await early.compare(host)).toBe('none given')
    await host.close()
  }))

test('a list that was given and is no longer true is found out', () =>
  inLibrary(async (folder) => {
    const early = answersIn(folder)
    await early.answer('listFactsheets', {})
    const library = openLibrary(folder)
    await library.add(testland('two'))
    await library.close()
    const host = hostAt(folder)
    expect(await early.compare(host)).toBe('other')
    await host.close()
  }))

test('without an index the host is waited for', () =>
  inFolder(async (folder) => {
    const early = answersIn(path.join(folder, 'library'))
    expect(await early.hasList).toBe(false)
    expect(await early.answer('listFactsheets', {})).toBeUndefined()
  }))

test('where rows were kept, the list is read only when somebody asks for it', () =>
  inLibrary(async (folder) => {
    let read = 0
    const early = earlyAnswers({
      folder,
      rows: await firstRows(folder),
      readList: () => {
        read += 1
        return readEarlyList(folder)
      },
      preferences: () => ({ appearance: 'system' }),
      version: '1.0.0',
    })
    expect(await early.hasList).toBe(true)
    const given = JSON.parse((await early.answer('firstRows', {})) ?? 'null')
    expect(given).toMatchObject({
      ok: true,
      value: { rows: { dataFolder: folder, count: 1, summaries: [{ country: 'Testland A' }] } },
    })
    expect(read).toBe(0)
    const host = hostAt(folder)
    const listed = JSON.parse((await early.answer('listFactsheets', {})) ?? 'null')
    expect(listed).toEqual(await host.reply('listFactsheets', {}))
    expect(listed.value.summaries).toEqual(given.value.rows.summaries)
    expect(read).toBe(1)
    expect(await early.compare(host)).toBe('same')
    await host.close()
  }))

test('where none were kept, that is said at once, and the list is being read', () =>
  inLibrary(async (folder) => {
    const said = await answersIn(folder).answer('firstRows', {})
    expect(JSON.parse(said ?? '')).toEqual({ ok: true, value: { rows: null } })
  }))

test('the list is given early though something else was asked before, as long as the host waits for it', () =>
  inLibrary(async (folder) => {
    const early = answersIn(folder)
    let isListed = false
    void early.isListed.then(() => (isListed = true))
    expect(await early.answer('searchLibrary', { wanted: 'x' })).toBeUndefined()
    expect(isListed).toBe(false)
    expect(JSON.parse((await early.answer('listFactsheets', {})) ?? '')).toMatchObject({ ok: true })
    await early.isListed
    expect(await early.answer('listFactsheets', {})).toBeUndefined()
  }))

test('a list that nobody asks for keeps the host waiting for a second', () =>
  inLibrary(async (folder) => {
    const early = answersIn(folder)
    await early.hasList
    vi.useFakeTimers()
    try {
      await early.answer('searchLibrary', { wanted: 'x' })
      await vi.advanceTimersByTimeAsync(1_100)
      await early.isListed
      expect(await early.answer('listFactsheets', {})).toBeUndefined()
    } finally {
      vi.useRealTimers()
    }
  }))
