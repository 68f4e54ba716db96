import { describe, expect, test } from 'vitest'
import { beginPolicy } from '../../../factsheet/policy'
import { foundBy } from '../../found-by'

const year = (value: string) => ({ state: 'answered', value })
const start = 'policies/act/history/start'
const end = 'policies/act/history/end'
const programmeEnd = 'policies/programme/history/end'

describe('start-after-collection', () => {
  test.each([
    ['2023', 'inForce', [[start, ['inForce', 2023, 2022]]]],
    ['2023', 'ended', [[start, ['ended', 2023, 2022]]]],
    ['2022', 'inForce', []],
    ['2023', 'planned', []],
    ['soon', 'inForce', []],
  ])('%s, %s', (value, status, expected) => {
    const patch = { [start]: year(value), 'policies/act/status': status }
    expect(foundBy('start-after-collection', patch)).toEqual(expected)
  })
  test('needs a year of collection', () => {
    const patch = { [start]: year('2023'), 'collection/year': '' }
    expect(foundBy('start-after-collection', patch)).toEqual([])
  })
})

describe('in-force-but-ended', () => {
  test.each([
    ['2021', 'inForce', [['policies/act/status', [2021, 2022]]]],
    ['2022', 'inForce', []],
    ['2021', 'ended', []],
    ['', 'inForce', []],
  ])('%s, %s', (value, status, expected) => {
    const patch = { [end]: year(value), 'policies/act/status': status }
    expect(foundBy('in-force-but-ended', patch)).toEqual(expected)
  })
  test('needs a year of collection', () => {
    expect(foundBy('in-force-but-ended', { [end]: year('2021'), 'collection/year': '' })).toEqual(
      [],
    )
  })
})

describe('lineage-gap', () => {
  test.each([
    ['2019', [[start, [2019, 2021]]]],
    ['2020', []],
  ])('after %s', (value, expected) => {
    expect(foundBy('lineage-gap', { [programmeEnd]: year(value) })).toEqual(expected)
  })
  test('counts only between policies for clusters, from one in force', () => {
    const gap = { [programmeEnd]: year('2016') }
    expect(foundBy('lineage-gap', { ...gap, 'policies/act/type': 'sectoral' })).toEqual([])
    expect(foundBy('lineage-gap', { ...gap, 'policies/act/status': 'ended' })).toEqual([])
    expect(foundBy('lineage-gap', { ...gap, '-': ['relations/r1'] })).toEqual([])
  })
  test('is told once where two policies have it in common', () => {
    const second = { ...beginPolicy('second', 'inForce'), type: 'regional' }
    const patch = {
      [programmeEnd]: year('2016'),
      'policies/second': second,
      'policies/second/history/start': year('2021'),
      'relations/r2': { id: 'r2', from: 'second', to: 'act', kind: 'succeeds' },
    }
    expect(foundBy('lineage-gap', patch)).toHaveLength(1)
  })
})

describe('gap-denied', () => {
  const gap = { [programmeEnd]: year('2016') }
  const continuity = 'stateOfPlay/continuity/markdown'
  const found = (markdown: string, where = continuity) =>
    foundBy('gap-denied', { ...gap, [where]: markdown })
  test.each([
    'without interruption',
    'without any break',
    'uninterrupted',
    'Uninterruptedly',
    'unbroken',
    'seamlessly',
    'continuously since',
    'no gap between',
  ])('%s', (words) => {
    expect(found(`Clusters were supported, ${words} the years.`)).toEqual([
      ['stateOfPlay/continuity', [words, 2016, 2021]],
    ])
  })
  test.each([
    'not without interruption',
    'continuous improvement',
    'interrupted',
    'without breaking',
  ])('%s says no such thing', (words) =>
    expect(found(`Support was ${words} at times.`)).toEqual([]),
  )
  test('is looked for where the lineage is told, and only with a gap', () => {
    const words = 'It went on without interruption.'
    expect(found(words, 'introduction/markdown')).toHaveLength(1)
    expect(found(words, 'policies/act/history/explanation/markdown')).toHaveLength(1)
    expect(found(words, 'policies/act/objectives/explanation/markdown')).toEqual([])
    expect(foundBy('gap-denied', { [continuity]: words })).toEqual([])
  })
  test('names the longest of several gaps', () => {
    const oldest = { ...beginPolicy('oldest', 'ended'), type: 'national' }
    const patch = {
      ...gap,
      [continuity]: 'Without interruption.',
      'policies/oldest': oldest,
      'policies/oldest/history/start': year('1990'),
      'policies/oldest/history/end': year('1991'),
      'relations/r2': { id: 'r2', from: 'programme', to: 'oldest', kind: 'succeeds' },
    }
    expect(foundBy('gap-denied', patch)).toEqual([
      ['stateOfPlay/continuity', ['Without interruption', 1991, 2005]],
    ])
  })
})

describe('succession', () => {
  const relation = (id: string, from: string, to: string, kind = 'succeeds') => ({
    [`relations/${id}`]: { id, from, to, kind },
  })
  test('runs backwards by its years or by its status', () => {
    expect(foundBy('succession-backwards', relation('r1', 'programme', 'act'))).toEqual([
      [
        'relations/r1/to',
        [
          ['ended', 2005],
          ['inForce', 2021],
        ],
      ],
    ])
    const undated = { ...relation('r1', 'programme', 'act'), [start]: { state: 'unanswered' } }
    expect(foundBy('succession-backwards', undated)).toHaveLength(1)
    const both = {
      'policies/programme/status': 'inForce',
      ...relation('r1', 'programme', 'act'),
    }
    expect(foundBy('succession-backwards', both)).toHaveLength(1)
    expect(foundBy('succession-backwards', { ...both, [start]: year('2005') })).toEqual([])
    expect(foundBy('succession-backwards', { ...both, [start]: { state: 'unanswered' } })).toEqual(
      [],
    )
  })
  test('other relations, and those that lead nowhere or to themselves, are not succession', () => {
    for (const patch of [
      relation('r1', 'programme', 'act', 'amends'),
      relation('r1', 'programme', 'gone'),
      relation('r1', 'gone', 'act'),
      relation('r1', 'act', 'act'),
    ]) {
      expect(foundBy('succession-backwards', patch)).toEqual([])
      expect(foundBy('succession-circular', patch)).toEqual([])
    }
  })
  test('in a circle is told at the relation that closes it, and is not backwards as well', () => {
    const circle = relation('r2', 'programme', 'act')
    expect(foundBy('succession-circular', circle)).toEqual([
      ['relations/r2/to', ['programme', 'act']],
    ])
    expect(foundBy('succession-backwards', circle)).toEqual([])
    const longer = {
      'policies/x': beginPolicy('x', 'ended'),
      ...relation('r2', 'programme', 'x'),
      ...relation('r3', 'x', 'act'),
    }
    expect(foundBy('succession-circular', longer)).toEqual([['relations/r3/to', ['x', 'act']]])
    expect(foundBy('succession-circular', relation('r2', '', ''))).toEqual([])
    expect(
      foundBy('succession-circular', relation('r2', 'programme', 'act', 'implements')),
    ).toEqual([])
  })
})
