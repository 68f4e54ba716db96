import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { criteria, type Criterion } from '../codebook/criteria'
import { apply } from '../factsheet/operations'
import { suggest } from './suggest'
import { aPolicy, evaluated, korea, succeeds, testland } from './testland'
import type { Scored } from './survey'
import { whatWouldChange } from './what-would-change'

const said = (record: Scored, criterion: Criterion) => {
  const { up, down, settle } = whatWouldChange(record, criterion)
  const words = (list: typeof up) => list.map((each) => `${each.level}: ${each.words}`)
  return { up: words(up), down: words(down), settle: words(settle) }
}

test('Korea 2022: what each of its levels hangs on', () => {
  const record = korea()
  expect(said(record, 'continuity')).toEqual({
    up: [],
    down: ['1: Industrial Complex Cluster Program begun in 2012 or after'],
    settle: [],
  })
  expect(said(record, 'evidence')).toMatchObject({
    up: [
      '1: Industrial Clustering Act with monitoring',
      '1: Industrial Clustering Act with ongoing / interim',
      '1: Industrial Complex Cluster Program in force',
    ],
    down: [
      '0: No ongoing / interim of 2010 recorded for Industrial Complex Cluster Program',
      '0: Industrial Clustering Act not a successor of Industrial Complex Cluster Program',
      '0: Industrial Clustering Act ended',
    ],
  })
  expect(said(record, 'instruments').down).toEqual([
    '1: Industrial Clustering Act without financial instruments (all 6 of them unticked)',
    '1: Industrial Clustering Act without technical assistance (all 5 of it unticked)',
  ])
  expect(said(record, 'scope')).toMatchObject({ up: [], down: [expect.stringMatching(/^1: /)] })
})

test('what is missing is what would settle a criterion', () => {
  const record = testland({ policies: [aPolicy('a', { start: '2020' })] })
  expect(said(record, 'instruments').settle).toEqual([])
  const half = testland({ policies: [aPolicy('a', { start: '2020', financial: ['others'] })] })
  expect(said(half, 'instruments')).toEqual({
    up: [],
    down: [],
    settle: ['2: a with technical assistance', '1: a examined, and no technical assistance found'],
  })
})

test('two facts together, where no single one does it', () => {
  const record = testland({
    policies: [aPolicy('a', { start: '2020', evaluation: ['monitoring', 'interim'] })],
    evaluations: [evaluated('a', 'monitoring', '2021'), evaluated('a', 'interim', '2021')],
  })
  const { down } = said(record, 'evidence')
  expect(down).toEqual([
    '1: a without monitoring, and no monitoring of 2021 recorded for a',
    '1: a without ongoing / interim, and no ongoing / interim of 2021 recorded for a',
  ])
})

test('a predecessor that is not yet tied to anything', () => {
  const record = testland({
    policies: [
      aPolicy('a', { start: '2021' }),
      aPolicy('b', { start: '2000', status: 'ended', end: '2020' }),
    ],
  })
  // 1 is nearer than the 2 that the succession would give.
  expect(said(record, 'continuity').up).toEqual(['1: a begun in 2019 or before'])
  const tied = testland({ ...record, relations: [succeeds('a', 'b')] })
  expect(said(tied, 'continuity').down).toContain('1: b begun in 2012 or after')
})

test('where nothing is recorded: the statement, or a policy', () => {
  expect(said(testland(), 'scope').settle).toContain(
    '0: The statement that no cluster policy was found',
  )
})

test('an unknown type is what is missing; a known one, and a status, are claims of their own', () => {
  const record = testland({
    policies: [aPolicy('n', { type: 'broad' }), aPolicy('x', { type: null })],
  })
  const { settle } = said(record, 'scope')
  expect(settle).toHaveLength(3)
  for (const each of settle) expect(each).toContain('x of the type')
})

describe('in a record of many policies', () => {
  const others = Array.from({ length: 9 }, (_, at) => aPolicy(`p${at}`, { status: 'ended' }))

  test('those that the suggestion speaks of are tried before all others', () => {
    const last = aPolicy('last', { evaluation: [] })
    const record = testland({ policies: [...others, last] })
    expect(said(record, 'evidence').up).toContain('0.5: last with ex-ante')
  })
  test('so is the one whose evaluation it speaks of', () => {
    const record = testland({
      policies: [
        aPolicy('a', { evaluation: [] }),
        ...others,
        aPolicy('old', { status: 'ended', evaluation: [] }),
      ],
      relations: [succeeds('a', 'old')],
      evaluations: [evaluated('p3', 'ex-post', '2018'), evaluated('old', 'interim', '2020')],
    })
    expect(said(record, 'evidence').down).toContain(
      '0: No ongoing / interim of 2020 recorded for old',
    )
  })
})

test('each change really changes what it says, and leaves the record it was made for alone', () => {
  const kinds = ['none', 'ex-ante', 'interim', 'monitoring', 'ex-post']
  const anyPolicy = (id: string) =>
    fc
      .record({
        status: fc.constantFrom('inForce', 'planned', 'ended'),
        type: fc.constantFrom('national', 'regional', 'sectoral', 'broad', null, 'hub'),
        start: fc.constantFrom('', '2000', '2012', '2020', '2024'),
        financial: fc.constantFrom(undefined, [], ['others'], ['others', 'rd-projects']),
        technical: fc.constantFrom(undefined, [], ['networking']),
        evaluation: fc.option(fc.subarray(kinds), { nil: undefined }),
      })
      .map(({ financial, technical, evaluation, ...told }) =>
        aPolicy(id, {
          ...(told as { status: 'inForce'; type: string | null; start: string }),
          ...(financial && { financial }),
          ...(technical && { technical }),
          ...(evaluation && { evaluation }),
        }),
      )
  const anyRecord = fc
    .record({
      policies: fc.tuple(anyPolicy('a'), anyPolicy('b'), anyPolicy('c')),
      tied: fc.subarray(['a b', 'b c', 'c a', 'a c']),
      made: fc.subarray(kinds),
      year: fc.constantFrom('2022', '2022', '2022', ''),
    })
    .map(({ policies, tied, made, year }) =>
      testland({
        policies,
        relations: tied.map((each) => succeeds(each[0]!, each[2]!)),
        evaluations: made.map((kind) => evaluated('a', kind, '2021')),
        collection: { year, quarter: null },
      }),
    )
  fc.assert(
    fc.property(anyRecord, fc.constantFrom(...criteria), (record, criterion) => {
      const before = JSON.stringify(record)
      const now = suggest(record)[criterion].level
      const { up, down, settle } = whatWouldChange(record, criterion)
      for (const change of [...up, ...down, ...settle]) {
        const changed = change.operations.reduce(apply, record)
        expect(suggest(changed)[criterion].level).toBe(change.level)
      }
      for (const { level } of up) expect(level).toBeGreaterThan(now ?? Infinity)
      for (const { level } of down) expect(level).toBeLessThan(now ?? -Infinity)
      expect(now === null || settle.length === 0).toBe(true)
      expect(JSON.stringify(record)).toBe(before)
    }),
    { numRuns: 60 },
  )
})
