import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createRecheck } from './recheck'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('the list is compared once after it was shown, then whenever somebody returns, one at a time', async () => {
  let checks = 0
  let told = 0
  let finish: ((changed: boolean) => void) | undefined
  const recheck = createRecheck(
    () =>
      new Promise((resolve) => {
        checks += 1
        finish = resolve
      }),
    () => void (told += 1),
  )
  recheck.returned()
  await vi.runAllTimersAsync()
  expect(checks).toBe(0)
  recheck.listed()
  recheck.listed()
  recheck.returned()
  expect(checks).toBe(0)
  await vi.runAllTimersAsync()
  expect(checks).toBe(1)
  recheck.returned()
  expect(checks).toBe(1)
  finish?.(false)
  await vi.runAllTimersAsync()
  expect(told).toBe(0)
  recheck.returned()
  expect(checks).toBe(2)
  finish?.(true)
  await vi.runAllTimersAsync()
  expect(told).toBe(1)
  recheck.listed()
  await vi.runAllTimersAsync()
  expect(checks).toBe(2)
})
