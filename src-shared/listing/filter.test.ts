import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countryGroups } from '../codebook/country-groups'
import { currentCodebook } from '../codebook/editions'
import { markedLists, markOf, marks } from '../exchange/category-marks'
import { summarise } from '../exchange/summarise'
import { statuses } from '../factsheet/statuses'
import { testlands } from '../testlands/testlands'
import { findingKinds, noFilter, oppositeOf, passes, toggled, type Condition } from './filter'
import { listingView } from './listing-view'
import { usualColumns, usualOrder } from './columns'

const library = [...testlands(120, 7)].map(({ record, changedAt }, at) => {
  const summary = summarise(record, changedAt.toISOString())
  // Invented countries are of one group: a few others, for there to be something to tell apart.
  return at % 5 === 0
    ? { ...summary, code: 'DE' }
    : at % 7 === 0
      ? { ...summary, code: 'KR' }
      : summary
})
const around = { now: Date.UTC(2022, 11, 1), markOf }
const those = (filter: Parameters<typeof passes>[1]) =>
  library.filter((summary) => passes(summary, filter, around))

const anyCategory = fc.constantFrom(
  ...markedLists.flatMap((list) =>
    currentCodebook.lists[list].categories.map(({ code }) => ({ list, code })),
  ),
)
const anyDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2023-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const points = fc.constantFrom(0, 0.5, 2, 4, 6.5, 8)
const anyCondition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ kind: fc.constant('edition' as const), is: fc.integer({ min: 2019, max: 2023 }) }),
  fc.record({ kind: fc.constant('group' as const), is: fc.constantFrom(...countryGroups) }),
  fc.record({ kind: fc.constant('status' as const), is: fc.constantFrom(...statuses) }),
  fc.record({ kind: fc.constant('total' as const), from: points, to: points }),
  fc
    .tuple(anyCategory, fc.constantFrom(...marks))
    .map(([category, says]) => ({ kind: 'category' as const, ...category, says })),
  fc.record({ kind: fc.constant('findings' as const), is: fc.constantFrom(...findingKinds) }),
  fc.record({ kind: fc.constant('complete' as const), is: fc.boolean() }),
  fc.record({ kind: fc.constant('changedSince' as const), day: anyDay }),
  fc.record({
    kind: fc.constant('changedWithin' as const),
    days: fc.integer({ min: 0, max: 800 }),
  }),
  fc.record({
    kind: fc.constant('author' as const),
    is: fc.constantFrom('Testland analyst 1', 'Testland analyst 2', 'nobody'),
  }),
)
const anyFilter = fc.record({
  conditions: fc.array(anyCondition, { maxLength: 5 }),
  opposite: fc.boolean(),
})

describe('a filter', () => {
  test('and its opposite partition the set', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const wanted = new Set(those(filter).map(({ id }) => id))
        const others = new Set(those(oppositeOf(filter)).map(({ id }) => id))
        expect(wanted.size + others.size).toBe(library.length)
        expect([...wanted].filter((id) => others.has(id))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('of another kind of condition leaves no more than before; another of the same kind no less, but for categories', () => {
    fc.assert(
      fc.property(
        fc.array(anyCondition, { minLength: 1, maxLength: 4 }),
        anyCondition,
        (some, one) => {
          const before = new Set(those({ conditions: some, opposite: false }))
          const after = new Set(those({ conditions: [...some, one], opposite: false }))
          const isMore = one.kind !== 'category' && some.some(({ kind }) => kind === one.kind)
          const [fewer, more] = isMore ? [before, after] : [after, before]
          expect([...fewer].filter((each) => !more.has(each))).toEqual([])
        },
      ),
    )
  })

  test('has, has not and not examined are three parts of the whole, for every category', () => {
    fc.assert(
      fc.property(anyCategory, (category) => {
        const counts = marks.map(
          (says) =>
            those({ conditions: [{ kind: 'category', ...category, says }], opposite: false })
              .length,
        )
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(library.length)
      }),
    )
  })

  test('a click on a condition and another are as none', () => {
    fc.assert(
      fc.property(anyFilter, anyCondition, (filter, condition) => {
        const once = toggled(filter, condition)
        fc.pre(once.conditions.length > filter.conditions.length && filter.conditions.length > 0)
        expect(toggled(once, condition)).toEqual(filter)
      }),
    )
    const one: Condition = { kind: 'complete', is: true }
    expect(toggled({ conditions: [one], opposite: true }, one)).toEqual(noFilter)
  })

  test('can be kept as a view', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const view = { name: 'Mine', filter, order: usualOrder, columns: usualColumns, wanted: '' }
        expect(listingView.parse(JSON.parse(JSON.stringify(view)))).toEqual(view)
      }),
    )
  })

  test('tells apart what it is asked for', () => {
    const conditions: Condition[] = [
      { kind: 'group', is: 'member' },
      { kind: 'status', is: 'sent' },
      { kind: 'total', from: 0, to: 4 },
      { kind: 'findings', is: 'contradiction' },
      { kind: 'complete', is: false },
      { kind: 'changedSince', day: '2022-09-01' },
      { kind: 'changedWithin', days: 100 },
      { kind: 'author', is: 'Testland analyst 1' },
      { kind: 'category', list: 'objectives', code: 'cooperation', says: 'has' },
    ]
    const counts = conditions.map(
      (condition) => those({ conditions: [condition], opposite: false }).length,
    )
    expect(counts.filter((count) => count === 0 || count === library.length)).toEqual([])
  })
})
