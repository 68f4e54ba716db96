import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Reply } from '../../src-shared/contract/reply'
import type { Edit } from '../../src-shared/factsheet/edit'
import { Autosave, type SaveState } from './autosave'

type Kept = { n: number; savedAt: string }
const savedAt = '2022-09-01T12:00:00.000Z'

/** A journal that takes some milliseconds to keep and can be broken. */
function open() {
  const store = { saved: [] as string[], refuses: false, breaks: false, forgets: false, takes: 20 }
  const states: SaveState['kind'][] = []
  const autosave = new Autosave(
    { n: 0, savedAt },
    async (from: number, edits: readonly Edit[]): Promise<Reply<Kept>> => {
      await new Promise((done) => setTimeout(done, store.takes))
      if (store.breaks) throw new Error('broken pipe')
      if (store.refuses) {
        return { ok: false, fault: { code: 'unwritable', message: 'The disk is full.' } }
      }
      const fresh = edits.slice(store.saved.length + 1 - from)
      store.saved.push(...fresh.map(({ label }) => label!))
      if (store.forgets) throw new Error('The answer got lost')
      return { ok: true, value: { n: store.saved.length, savedAt } }
    },
  )
  autosave.listen(() => states.push(autosave.state.kind))
  const type = (label: string) => autosave.keep({ kind: 'do', label, operations: [], at: 0 })
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
    expect(store.saved).toEqual(['Testland B', 'Testland C'])
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
    void autosave.end()
  })

  test('what its author gave up is not saved behind their back', async () => {
    const { autosave, store, type } = open()
    store.refuses = true
    type('Testland H')
    await vi.advanceTimersByTimeAsync(2_205)
    void autosave.end()
    store.refuses = false
    await vi.advanceTimersByTimeAsync(60_000)
    expect(store.saved).toEqual([])
  })

  test('the last edit is saved when the editor ends', async () => {
    const { autosave, store, type } = open()
    type('Testland I')
    void autosave.end()
    await vi.advanceTimersByTimeAsync(100)
    expect(store.saved).toEqual(['Testland I'])
  })

  test('an answer that gets lost does not make the journal keep anything twice, or in another order', async () => {
    const { store, states, type } = open()
    store.forgets = true
    type('Testland K')
    await vi.advanceTimersByTimeAsync(500)
    expect(states.at(-1)).toBe('notSaved')
    store.forgets = false
    type('Testland L')
    await vi.advanceTimersByTimeAsync(3_000)
    expect(store.saved).toEqual(['Testland K', 'Testland L'])
    expect(states.at(-1)).toBe('saved')
  })

  test('what cannot be stored is told for as long as it stands there, and the rest is kept', async () => {
    const { autosave, store, states, type } = open()
    autosave.refuse({ code: 'malformed', message: 'Half a character.' })
    expect(states.at(-1)).toBe('notSaved')
    type('Testland M')
    expect((await Promise.all([autosave.flush(), vi.advanceTimersByTimeAsync(100)]))[0].kind).toBe(
      'notSaved',
    )
    expect(store.saved).toEqual(['Testland M'])
    autosave.refuse(undefined)
    await vi.advanceTimersByTimeAsync(100)
    expect(states.at(-1)).toBe('saved')
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
