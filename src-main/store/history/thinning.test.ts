import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDue, isHeld, thinned, type Dated } from './thinning'

const hour = 3_600_000
const day = 24 * hour
const now = new Date('2022-10-01T12:00:00Z')
const before = (ms: number, more: Partial<Dated> = {}): Dated => ({
  at: new Date(now.getTime() - ms),
  kind: 'session',
  name: '',
  ...more,
})

describe('thinning', () => {
  test('two years of a version each ten minutes leave all of a day, then fewer and fewer', () => {
    let kept: readonly Dated[] = []
    const start = now.getTime() - 730 * day
    for (let at = start; at <= now.getTime(); at += hour / 6) {
      kept = [...kept, { at: new Date(at), kind: 'session', name: '' }]
      // As the app does, but once a day.
      if (at % day === 0) {
        const gone = new Set(thinned(kept, new Date(at)))
        kept = kept.filter((each) => !gone.has(each))
      }
    }
    const gone = new Set(thinned(kept, now))
    const left = kept.filter((each) => !gone.has(each))
    const between = (from: number, to: number) =>
      left.filter(
        ({ at }) => now.getTime() - at.getTime() > from && now.getTime() - at.getTime() <= to,
      ).length
    expect(between(-1, day)).toBe(145)
    expect(between(day, 7 * day)).toBeGreaterThanOrEqual(6 * 24)
    expect(between(day, 7 * day)).toBeLessThanOrEqual(6 * 24 + 1)
    expect(between(7 * day, 31 * day)).toBeGreaterThanOrEqual(24)
    expect(between(7 * day, 31 * day)).toBeLessThanOrEqual(26)
    expect(between(31 * day, 366 * day)).toBeGreaterThanOrEqual(47)
    expect(between(366 * day, 731 * day)).toBeGreaterThanOrEqual(11)
    expect(left.length).toBeLessThan(400)
  })

  test('never takes what is held, nor the newest, whatever the clock says', () => {
    const version = fc.record({
      at: fc.date({
        min: new Date(0),
        max: new Date(now.getTime() + 30 * day),
        noInvalidDate: true,
      }),
      kind: fc.constantFrom('session', 'named', 'sent', 'published', 'recovered' as const),
      name: fc.constantFrom('', 'Before the interview'),
    }) as fc.Arbitrary<Dated>
    fc.assert(
      fc.property(fc.array(version, { minLength: 1, maxLength: 40 }), (versions) => {
        const gone = thinned(versions, now)
        expect(gone.some(isHeld)).toBe(false)
        const newest = Math.max(...versions.map(({ at }) => at.getTime()))
        const left = versions.filter((each) => !gone.includes(each))
        expect(left.some(({ at }) => at.getTime() === newest)).toBe(true)
        // What stayed stays when it is thinned again.
        expect(thinned(left, now)).toEqual([])
      }),
    )
  })

  test('a version is due after a pause, and now and then without one', () => {
    const at = (minutes: number) => before(minutes * 60_000).at
    expect(isDue(at(11), undefined, now)).toBe(true)
    expect(isDue(at(1), undefined, now)).toBe(false)
    expect(isDue(at(1), at(29), now)).toBe(false)
    expect(isDue(at(1), at(31), now)).toBe(true)
  })
})
