import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createClosing, patienceMs } from './closing'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function closingWith(answers: boolean[] = []) {
  const seen = { told: 0, closed: 0, asked: 0 }
  const closing = createClosing({
    tell: () => void (seen.told += 1),
    close: () => void (seen.closed += 1),
    askToWait: async () => {
      seen.asked += 1
      return answers.shift() ?? true
    },
  })
  return { closing, seen }
}

describe('closing the window', () => {
  test('waits until it has saved, however often it is asked', () => {
    const { closing, seen } = closingWith()
    expect([closing.mustWait(), closing.mustWait()]).toEqual([true, true])
    expect(seen).toEqual({ told: 1, closed: 0, asked: 0 })
    closing.left()
    expect(closing.mustWait()).toBe(false)
    closing.left()
    expect(seen).toEqual({ told: 1, closed: 1, asked: 0 })
  })

  test('asks its user when it does not answer, and waits on if so wished', async () => {
    const { closing, seen } = closingWith([true, false])
    closing.mustWait()
    await vi.advanceTimersByTimeAsync(patienceMs - 1)
    expect(seen.asked).toBe(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(seen).toEqual({ told: 2, closed: 0, asked: 1 })
    await vi.advanceTimersByTimeAsync(patienceMs)
    expect(seen).toEqual({ told: 2, closed: 1, asked: 2 })
    expect(closing.mustWait()).toBe(false)
  })

  test('closes at once when it answers while its user is being asked', async () => {
    const { closing, seen } = closingWith()
    closing.mustWait()
    vi.advanceTimersByTime(patienceMs)
    closing.left()
    await vi.runAllTimersAsync()
    expect(seen).toEqual({ told: 1, closed: 1, asked: 1 })
  })

  test('is off when the window stays, and begins anew the next time', async () => {
    const { closing, seen } = closingWith()
    closing.mustWait()
    closing.stays()
    await vi.advanceTimersByTimeAsync(10 * patienceMs)
    expect(seen).toEqual({ told: 1, closed: 0, asked: 0 })
    expect(closing.mustWait()).toBe(true)
    expect(seen.told).toBe(2)
    closing.left()
    expect(seen.closed).toBe(1)
  })
})
