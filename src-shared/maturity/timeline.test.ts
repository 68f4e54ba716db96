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
