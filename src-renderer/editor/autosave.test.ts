import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Reply } from '../../src-shared/contract/reply'
import { currentCodebook } from '../../src-shared/codebook/editions'
import { beginFactsheet } from '../../src-shared/factsheet/begin'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { Autosave, type SaveState } from './autosave'

type Kept = { rev: number; savedAt: string }
const savedAt = '2022-09-01T12:00:00.000Z'
const record = beginFactsheet(
  { id: '00000000-0000-4000-8000-000000000000', code: 'XA', name: 'Testland A', edition: 2022 },
  currentCodebook,
  '',
)

/** A store that takes some milliseconds to save and can be broken. */
function open() {
  const typed = { name: 'Testland A' }
  const store = { saved: [] as string[], refuses: false, breaks: false, takes: 20 }
  const states: SaveState['kind'][] = []
  let rev = 1
  const autosave = new Autosave(
    { rev, savedAt },
    () => ({ ...record, country: { ...record.country, name: typed.name } }),
    async (seen: number, given: Factsheet): Promise<Reply<Kept>> => {
      const { name } = given.country
      await new Promise((done) => setTimeout(done, store.takes))
      if (store.breaks) throw new Error('broken pipe')
      if (store.refuses || seen !== rev) {
        return { ok: false, fault: { code: 'unwritable', message: 'The disk is full.' } }
      }
      rev += 1
      store.saved.push(name)
      return { ok: true, value: { rev, savedAt } }
    },
  )
  autosave.listen(() => states.push(autosave.state.kind))
  const type = (name: string) => {
    typed.name = name
    autosave.changed()
  }
  return { autosave, store, states, type }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('autosave', () => {
  test('what is typed is in the store within a second, also while typing goes on', async () => {
    const { store, type } = open()
    for (let key = 0; key <= 60; key += 1) {
      type(`Testland ${key}`)
      await vi.advanceTimersByTimeAsync(50)
      const newest = Number(store.saved.at(-1)?.split(' ')[1] ?? -1)
      expect((key - newest) * 50).toBeLessThan(1_000)
    }
  })

  test('a pause saves once', async () => {
    const { store, states, type } = open()
    type('Testland B')
    type('Testland C')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(store.saved).toEqual(['Testland C'])
    expect(states).toEqual(['editing', 'saving', 'saved'])
  })

  test('a refused save keeps the edits, says so, and is tried again by itself', async () => {
    const { store, states, type } = open()
    store.refuses = true
    type('Testland D')
    await vi.advanceTimersByTimeAsync(3_000)
    expect(states.at(-1)).toBe('notSaved')
    store.refuses = false
    await vi.advanceTimersByTimeAsync(3_000)
    expect(store.saved).toEqual(['Testland D'])
    expect(states.at(-1)).toBe('saved')
  })

  test('flush waits for what was typed during a save', async () => {
    const { autosave, store, type } = open()
    type('Testland E')
    const flushed = autosave.flush()
    await vi.advanceTimersByTimeAsync(5)
    type('Testland F')
    await vi.advanceTimersByTimeAsync(500)
    expect((await flushed).kind).toBe('saved')
    expect(store.saved.at(-1)).toBe('Testland F')
  })

  test('flush tells the truth about a store that refuses', async () => {
    const { autosave, store, type } = open()
    store.refuses = true
    type('Testland G')
    const flushed = autosave.flush()
    await vi.advanceTimersByTimeAsync(100)
    expect((await flushed).kind).toBe('notSaved')
    autosave.end()
  })

  test('what its author gave up is not saved behind their back', async () => {
    const { autosave, store, type } = open()
    store.refuses = true
    type('Testland H')
    await vi.advanceTimersByTimeAsync(2_205)
    autosave.end()
    store.refuses = false
    await vi.advanceTimersByTimeAsync(60_000)
    expect(store.saved).toEqual([])
  })

  test('the last edit is saved when the editor ends', async () => {
    const { autosave, store, type } = open()
    type('Testland I')
    autosave.end()
    await vi.advanceTimersByTimeAsync(100)
    expect(store.saved).toEqual(['Testland I'])
  })

  test('a pipe that breaks is told and tried again, never a silent loss', async () => {
    const { store, states, type } = open()
    store.breaks = true
    type('Testland J')
    await vi.advanceTimersByTimeAsync(500)
    expect(states.at(-1)).toBe('notSaved')
    store.breaks = false
    await vi.advanceTimersByTimeAsync(3_000)
    expect(store.saved).toEqual(['Testland J'])
  })
})
