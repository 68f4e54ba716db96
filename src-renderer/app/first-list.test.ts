import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { comeOrLate, type FirstList, type ListReply } from './first-list'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const listOf = (reply: Promise<ListReply>): FirstList => ({ reply, come: undefined })

test('a list that has come is not waited for any longer', async () => {
  const reply: ListReply = { ok: true, value: { dataFolder: '', summaries: [], setAside: [] } }
  // No time goes by here.
  const drawn = comeOrLate(listOf(Promise.resolve(reply))).then(() => 'drawn')
  await expect(drawn).resolves.toBe('drawn')
})

test('a list that takes seconds, as where the index is made anew, keeps nobody before an empty window', async () => {
  let isDrawn = false
  void comeOrLate(listOf(new Promise(() => {}))).then(() => (isDrawn = true))
  await vi.advanceTimersByTimeAsync(400)
  expect(isDrawn).toBe(false)
  await vi.advanceTimersByTimeAsync(200)
  expect(isDrawn).toBe(true)
})

test('a question that fails keeps nobody before an empty window either', async () => {
  const drawn = comeOrLate(listOf(Promise.reject(new Error('No answer')))).then(() => 'drawn')
  await expect(drawn).resolves.toBe('drawn')
})
