import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askFirst, comeOrLate } from './first-list'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const until = (drawable: Promise<unknown>) => comeOrLate({ drawable })

test('a list that has come is not waited for any longer', async () => {
  // No time goes by here.
  const drawn = until(Promise.resolve()).then(() => 'drawn')
  await expect(drawn).resolves.toBe('drawn')
})

test('a list that takes seconds, as where the index is made anew, keeps nobody before an empty window', async () => {
  let isDrawn = false
  void until(new Promise(() => {})).then(() => (isDrawn = true))
  await vi.advanceTimersByTimeAsync(400)
  expect(isDrawn).toBe(false)
  await vi.advanceTimersByTimeAsync(200)
  expect(isDrawn).toBe(true)
})

test('a question that fails keeps nobody before an empty window either', async () => {
  const drawn = until(Promise.reject(new Error('No answer'))).then(() => 'drawn')
  await expect(drawn).resolves.toBe('drawn')
})

/** A main process that gives these rows, and notes what it is asked. */
function answering(rows: object | null) {
  const asked: string[] = []
  const say = (verb: string, value: object) => () => {
    asked.push(verb)
    return Promise.resolve(JSON.stringify({ ok: true, value }))
  }
  vi.stubGlobal('window', {
    factsheets: {
      ask: {
        firstRows: say('firstRows', { rows }),
        listFactsheets: say('listFactsheets', { summaries: [] }),
      },
    },
  })
  return asked
}

test('where rows were kept, the whole list is asked for by whoever has drawn them, and once', async () => {
  const rows = { dataFolder: '', summaries: [], count: 7 }
  const asked = answering(rows)
  const first = askFirst()
  await first.drawable
  expect(first.rows).toEqual(rows)
  expect(asked).toEqual(['firstRows'])
  await Promise.all([first.whole(), first.whole()])
  expect(first.come?.ok).toBe(true)
  expect(asked).toEqual(['firstRows', 'listFactsheets'])
})

test('where none were kept, the whole list is asked for at once', async () => {
  const asked = answering(null)
  const first = askFirst()
  await first.drawable
  expect(first.come?.ok).toBe(true)
  expect(first.rows).toBeUndefined()
  expect(asked).toEqual(['firstRows', 'listFactsheets'])
})
