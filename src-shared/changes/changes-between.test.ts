import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyFactsheet } from '../exchange/factsheet.arbitrary'
import type { Factsheet } from '../factsheet/factsheet'
import { diff } from '../factsheet/operations'
import type { Change } from './change'
import { changesBetween } from './changes-between'
import { restored } from './restored'

const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** Two states of a record: what one has and the other has not, and lists in another order. */
const twoStates = fc
  .tuple(anyFactsheet, anyFactsheet, fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }))
  .map(([before, other, picks]): [Factsheet, Factsheet] => {
    let next = 0
    const mixed = (a: unknown, b: unknown, depth: number): unknown => {
      if (depth > 2 || !isFields(a) || !isFields(b)) return picks[next++ % picks.length] ? a : b
      return Object.fromEntries(
        Object.keys({ ...a, ...b }).flatMap((key) => {
          const value = mixed(a[key], b[key], depth + 1)
          return value === undefined ? [] : [[key, value]]
        }),
      )
    }
    return [before, mixed(before, other, 0) as Factsheet]
  })
const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const shuffledPolicies = fc
  .tuple(
    twoStates,
    fc.shuffledSubarray([0, 1, 2, 3, 4, 5]),
    fc.shuffledSubarray([0, 1, 2, 3, 4, 5]),
  )
  .map(([[before, after], first, second]): [Factsheet, Factsheet] => {
    const pool = [...before.policies, ...after.policies].slice(0, 6)
    const of = (order: readonly number[]) =>
      order.flatMap((place) => (pool[place] ? [{ ...pool[place], id: `policy-${place}` }] : []))
    return [
      { ...before, policies: of(first) },
      { ...after, policies: of(second) },
    ]
  })
const pairs = fc.oneof(twoStates, shuffledPolicies)

const covers = ({ places }: Change, address: string) =>
  places.some((place) => address === place || address.startsWith(`${place}/`))

describe('changes between two records', () => {
  test('there are none where nothing differs', () => {
    fc.assert(
      fc.property(anyFactsheet, (record) => {
        expect(changesBetween(record, json(record))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  test('leave nothing out, say something of each, and are plain JSON', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const changes = changesBetween(before, after)
        for (const { address } of diff(before, after)) {
          expect(changes.filter((change) => covers(change, address)).length).toBeGreaterThan(0)
        }
        for (const change of changes) expect(change.label).not.toBe('')
        expect(json(changes)).toEqual(changes)
      }),
      { numRuns: 60 },
    )
  })

  test('all taken back give the first record', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        expect(restored(after, before, changesBetween(before, after))).toEqual(before)
      }),
      { numRuns: 60 },
    )
  })

  test('one taken back leaves the others', () => {
    fc.assert(
      fc.property(pairs, fc.nat(), ([before, after], pick) => {
        const changes = changesBetween(before, after)
        if (changes.length === 0) return
        const one = changes[pick % changes.length]!
        const left = changesBetween(before, restored(after, before, [one]))
        const name = ({ kind, address }: Change) => `${kind} ${address}`
        const others = changes.filter((change) => change !== one).map(name)
        // An item put back is between other neighbours, so others may count as moved or no longer.
        const isMove = (each: string) => each.startsWith('itemMoved')
        expect(left.map(name).filter((each) => !isMove(each))).toEqual(
          others.filter((each) => !isMove(each)),
        )
      }),
      { numRuns: 60 },
    )
  })
})
