import { describe, expect, test } from 'vitest'
import { foundBy } from '../../found-by'

const evaluation = (part: object) => ({
  'evaluations/e': {
    id: 'e',
    policy: 'act',
    year: '2022',
    kind: 'interim',
    title: 'T',
    sources: [],
    ...part,
  },
})

test('an evaluation of the policy itself contradicts “none”', () => {
  expect(foundBy('evaluation-against-none', evaluation({}))).toEqual([
    ['policies/act/evaluation/choices/none', [['interim', '2022', 'T']]],
  ])
  const unticked = { ...evaluation({}), 'policies/act/evaluation/choices': [{ code: 'interim' }] }
  expect(foundBy('evaluation-against-none', unticked)).toEqual([])
  expect(foundBy('evaluation-against-none', evaluation({ policy: 'gone' }))).toEqual([])
})

describe('evaluation-not-told', () => {
  const ticked = {
    'policies/act/evaluation/choices': [{ code: 'interim' }, { code: 'monitoring' }],
  }
  test('neither recorded nor described', () => {
    expect(foundBy('evaluation-not-told', ticked)).toEqual([
      ['policies/act/evaluation/results', ['interim', 'monitoring']],
    ])
    expect(
      foundBy('evaluation-not-told', { ...ticked, ...evaluation({ policy: 'programme' }) }),
    ).toHaveLength(1)
    expect(
      foundBy('evaluation-not-told', {
        ...ticked,
        'policies/act/evaluation/results/markdown': ' ',
      }),
    ).toHaveLength(1)
  })
  test('recorded, described, or none', () => {
    expect(foundBy('evaluation-not-told', { ...ticked, ...evaluation({}) })).toEqual([])
    expect(
      foundBy('evaluation-not-told', {
        ...ticked,
        'policies/act/evaluation/results/markdown': 'Good.',
      }),
    ).toEqual([])
    expect(foundBy('evaluation-not-told', {})).toEqual([])
  })
})

describe('evaluation-before-start', () => {
  test.each([
    [{ year: '2020' }, [['evaluations/e/year', [2020, 2021, 'interim']]]],
    [{ year: '2020', kind: null }, [['evaluations/e/year', [2020, 2021, null]]]],
    [{ year: '2021' }, []],
    [{ year: '2020', kind: 'ex-ante' }, []],
    [{ year: '' }, []],
    [{ year: '2020', policy: 'gone' }, []],
  ])('%j', (part, expected) => {
    expect(foundBy('evaluation-before-start', evaluation(part))).toEqual(expected)
  })
  test('needs a start', () => {
    const undated = {
      ...evaluation({ year: '1990' }),
      'policies/act/history/start': { state: 'unanswered' },
    }
    expect(foundBy('evaluation-before-start', undated)).toEqual([])
  })
})
