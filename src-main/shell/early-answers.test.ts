import path from 'node:path'
import { expect, test } from 'vitest'
import type { Verb } from '../../src-shared/contract/verbs'
import { createHost } from '../host'
import { openLibrary } from '../store/library'
import { inFolder, testland } from '../store/testland'
import { earlyAnswers } from './early-answers'
import { readEarlyList } from './early-list'

const answersIn = (folder: string) =>
  earlyAnswers({
    folder,
    list: readEarlyList(folder),
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
