import { expect, test } from 'vitest'
import { aPolicy, evaluated, korea, succeeds, testland } from './testland'
import { timelineOf } from './timeline'

test('Korea 2022: two policies, five years between them, one evaluation, and the third quarter', () => {
  expect(timelineOf(korea())).toMatchObject({
    first: 2005,
    last: 2022,
    collection: { at: 2022.625, words: 'Data collected Q3 2022' },
    rows: [
      {
        policy: 'programme',
        status: 'ended',
        start: 2005,
        end: 2016,
        evaluations: [{ id: 'e1', year: 2010, words: 'ongoing / interim, 2010' }],
        gap: undefined,
      },
      {
        policy: 'act',
        start: 2021,
        end: undefined,
        ties: [{ relation: 'r1', words: 'succeeds Industrial Complex Cluster Program' }],
        gap: { from: 2016, to: 2021 },
      },
    ],
  })
})

test('nothing to draw without a year, and no year is invented', () => {
  expect(timelineOf(testland({ policies: [aPolicy('a')] }))).toBeUndefined()
  const drawn = timelineOf(
    testland({ policies: [aPolicy('a'), aPolicy('b', { start: '2020', end: '20x1' })] }),
  )
  expect(drawn?.rows.map(({ policy, start, end }) => [policy, start, end])).toEqual([
    ['b', 2020, undefined],
    ['a', undefined, undefined],
  ])
})

test('a year without a policy is no gap, two are; evaluations without a year are left out', () => {
  const line = (start: string) =>
    timelineOf(
      testland({
        policies: [
          aPolicy('a', { start }),
          aPolicy('b', { start: '2000', status: 'ended', end: '2015' }),
        ],
        relations: [succeeds('a', 'b')],
        evaluations: [evaluated('b', 'interim')],
      }),
    )?.rows.at(-1)?.gap
  expect(line('2016')).toBeUndefined()
  expect(line('2017')).toEqual({ from: 2015, to: 2017 })
})

test('without a year of collection there is no mark for it', () => {
  const policies = [aPolicy('a', { start: '2020' })]
  const collection = { year: '', quarter: null }
  expect(timelineOf(testland({ policies, collection }))?.collection).toBeUndefined()
  expect(
    timelineOf(testland({ policies, collection: { year: '2022', quarter: null } }))?.collection,
  ).toEqual({ at: 2022.5, words: 'Data collected 2022' })
})

test('the axis reaches from the first to the last year of anything, collection included', () => {
  const reach = (...policies: readonly ReturnType<typeof aPolicy>[]) => {
    const drawn = timelineOf(
      testland({
        policies: [...policies],
        evaluations: [evaluated('a', 'interim', '2024')],
        collection: { year: '2015', quarter: null },
      }),
    )
    return [drawn?.first, drawn?.last]
  }
  expect(reach(aPolicy('a', { start: '2020' }))).toEqual([2015, 2024])
  expect(reach(aPolicy('a', { start: '2010', end: '2030' }))).toEqual([2010, 2030])
  expect(reach(aPolicy('a'))).toEqual([2015, 2024])
  const collection = { year: '', quarter: null }
  const undated = timelineOf(testland({ policies: [aPolicy('a', { start: '2020' })], collection }))
  expect([undated?.first, undated?.last]).toEqual([2020, 2020])
})

test('a row has the type, the ties and the evaluations of its own policy only', () => {
  const drawn = timelineOf(
    testland({
      policies: [
        aPolicy('a', { start: '2010', type: 'regional' }),
        aPolicy('b', { start: '2012', type: null }),
      ],
      relations: [
        { ...succeeds('a', 'gone'), kind: 'implements' },
        { ...succeeds('b', 'a'), kind: 'amends' },
      ],
      evaluations: [
        evaluated('a', null, '2015'),
        evaluated('a', 'monitoring', 'soon'),
        evaluated('b', 'interim', '2016'),
      ],
    }),
  )
  expect(
    drawn?.rows.map(({ type, ties, evaluations }) => [
      type,
      ties.map((each) => each.words),
      evaluations.map((each) => each.words),
    ]),
  ).toEqual([
    ['Regional cluster policy', ['implements a policy that is not recorded'], ['evaluation, 2015']],
    ['type not chosen', ['amends a'], ['ongoing / interim, 2016']],
  ])
})

test.each([
  ['ended', 'national'],
  ['inForce', 'sectoral'],
] as const)('no gap in the line of a policy that is %s and %s', (status, type) => {
  const drawn = timelineOf(
    testland({
      policies: [
        aPolicy('old', { status: 'ended', start: '2000', end: '2005' }),
        aPolicy('between', { status: 'ended', start: '2010', end: '2012' }),
        aPolicy('young', { status, type, start: '2015', end: '2018' }),
      ],
      relations: [succeeds('young', 'between'), succeeds('between', 'old')],
    }),
  )
  expect(drawn?.rows.map((row) => row.gap)).toEqual([undefined, undefined, undefined])
})
