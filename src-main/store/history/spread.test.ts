import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LoggedChange } from '../../../src-shared/changes/logged'
import { spread } from './spread'

const now = new Date('2022-10-01T12:00:00Z')
const hour = 3_600_000

/** Changes of a few fields, each from what the one before had left, in the order in which they were made. */
const anyLog = fc
  .array(
    fc.record({
      address: fc.constantFrom('publisher', 'edition'),
      value: fc.constantFrom('a', 'b', 'c'),
      by: fc.constantFrom('one', 'two'),
      hoursAgo: fc.integer({ min: 0, max: 24 * 800 }),
    }),
    { maxLength: 60 },
  )
  .map((all) => {
    const held = new Map<string, string>()
    return all
      .toSorted((x, y) => y.hoursAgo - x.hoursAgo)
      .flatMap(({ address, value, by, hoursAgo }): LoggedChange[] => {
        const before = held.get(address) ?? 'a'
        if (before === value) return []
        held.set(address, value)
        return [changed(address, before, value, new Date(now.getTime() - hoursAgo * hour), by)]
      })
  })

const changed = (
  address: string,
  before: string,
  after: string,
  at: Date,
  by = 'one',
): LoggedChange => ({
  kind: 'value',
  address,
  places: [address],
  label: address,
  before: [{ value: before }],
  after: [{ value: after }],
  at: at.toISOString(),
  by,
})
const of = (log: readonly LoggedChange[], address: string) =>
  log.filter((change) => change.address === address)

describe('an old log', () => {
  test('still leads from the first value of each field to its last, each from what the one before had left', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const less = spread(log, now)
        for (const address of ['publisher', 'edition']) {
          const [whole, left] = [of(log, address), of(less, address)]
          // Each from what the one before had left; with none left, the field is what it was at first.
          const first = whole[0]?.before
          const chain = left.map(({ before }) => before)
          expect(chain).toEqual([first, ...left.map(({ after }) => after)].slice(0, left.length))
          expect(left.at(-1)?.after ?? first).toEqual(whole.at(-1)?.after)
        }
        expect(spread(less, now)).toEqual(less)
      }),
    )
  })

  test('keeps every change of the last day, and one a month of each field and person after a year', () => {
    const made = Array.from({ length: 24 * 760 }, (_, index) =>
      changed(
        'publisher',
        `${index}`,
        `${index + 1}`,
        new Date(now.getTime() - (24 * 760 - index) * hour),
      ),
    )
    const less = spread(made, now)
    const older = (days: number) =>
      less.filter(({ at }) => now.getTime() - Date.parse(at) > days * 24 * hour)
    expect(less.length - older(1).length).toBe(24)
    expect(older(366).length).toBeLessThanOrEqual(15)
    expect(less.length).toBeLessThan(24 * 8 + 26 + 50 + 16)
  })

  test('that is too large all the same loses its oldest changes', () => {
    const long = 'x'.repeat(100_000)
    const made = Array.from({ length: 40 }, (_, index) =>
      changed(
        'publisher',
        `${index}${long}`,
        `${index + 1}${long}`,
        new Date(now.getTime() - (40 - index) * 1000),
      ),
    )
    const less = spread(made, now)
    expect(less).toEqual(made.slice(-less.length))
    expect(less.length).toBeGreaterThan(5)
    expect(less.length).toBeLessThan(11)
  })
})
