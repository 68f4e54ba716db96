import { describe, expect, test } from 'vitest'
import { maturityWords } from '../words/maturity'
import { suggest } from './suggest'
import { aPolicy, testland } from './testland'

const { why } = maturityWords
const scopeOf = (...policies: readonly ReturnType<typeof aPolicy>[]) =>
  suggest(testland({ policies: [...policies] })).scope
const declared = { declared: true, explanation: { lang: 'en', markdown: '' } }

describe('the highest type in force', () => {
  test('a regional policy alone counts like a national one', () => {
    const found = scopeOf(aPolicy('r', { type: 'regional', name: 'Valley plan' }))
    expect(found.level).toBe(2)
    expect(found.used).toEqual([
      { address: 'policies/r/type', words: 'Valley plan: Regional cluster policy' },
    ])
  })
  test('decides, and the lower ones are named with the reason', () => {
    const found = scopeOf(aPolicy('b', { type: 'broad' }), aPolicy('s', { type: 'sectoral' }))
    expect(found.level).toBe(1)
    expect(found.used.map((fact) => fact.address)).toEqual(['policies/s/type'])
    expect(found.notUsed).toEqual([
      { address: 'policies/b/type', words: 'b: Broad policy', why: why.outranked },
    ])
  })
})

describe('planned and ended policies do not count', () => {
  test.each(['planned', 'ended'] as const)('%s beside one in force', (status) => {
    const found = scopeOf(aPolicy('n', { status }), aPolicy('b', { type: 'broad' }))
    expect(found.level).toBe(0.5)
    expect(found.notUsed).toEqual([
      { address: 'policies/n/status', words: `n: ${status}`, why: why[status] },
    ])
  })
  test('with nothing else: the level is 0, from their status', () => {
    const found = scopeOf(aPolicy('n', { status: 'planned' }), aPolicy('e', { status: 'ended' }))
    expect([found.level, found.rule]).toEqual([0, 'scope.noneInForce'])
    expect(found.notUsed).toHaveLength(2)
  })
})

describe('no policy at all', () => {
  test('is a finding only where it is declared', () => {
    const found = suggest(testland({ absence: declared })).scope
    expect([found.level, found.rule]).toEqual([0, 'scope.absent'])
    expect(found.used.map((fact) => fact.address)).toEqual(['absence/declared'])
  })
  test('suggests nothing for any criterion where it is not', () => {
    for (const found of Object.values(suggest(testland()))) {
      expect([found.level, found.rule]).toEqual([null, 'nothingRecorded'])
      expect(found.words).toMatch(/Add a policy, or declare/)
    }
  })
  test('declared gives 0 for all four, and needs no year of collection', () => {
    const found = suggest(testland({ absence: declared, collection: { year: '', quarter: null } }))
    expect(Object.values(found).map((each) => each.level)).toEqual([0, 0, 0, 0])
  })
  test('declared beside a policy in force: the policy decides', () => {
    const found = suggest(testland({ absence: declared, policies: [aPolicy('n')] })).scope
    expect(found.level).toBe(2)
    expect(found.notUsed[0]?.why).toBe(why.absenceContradicted)
  })
})

describe('a policy in force without a known type', () => {
  test.each([null, 'from-a-later-edition'])('%s suggests nothing', (type) => {
    const found = scopeOf(
      aPolicy('x', { type, name: 'Harbour act' }),
      aPolicy('s', { type: 'sectoral' }),
    )
    expect([found.level, found.rule]).toEqual([null, 'scope.typeUnknown'])
    expect(found.words).toContain('Choose the type of: Harbour act.')
    expect(found.used.map((fact) => fact.address)).toEqual(['policies/x/type'])
    expect(found.notUsed[0]?.why).toBe(why.perhapsOutranked)
  })
  test('does not matter beside a targeted one', () => {
    const found = scopeOf(aPolicy('x', { type: null }), aPolicy('n'))
    expect(found.level).toBe(2)
    expect(found.notUsed[0]?.why).toBe(why.typeUnknown)
  })
  test('does not matter where it is planned', () => {
    const found = scopeOf(
      aPolicy('x', { type: null, status: 'planned' }),
      aPolicy('b', { type: 'broad' }),
    )
    expect(found.level).toBe(0.5)
  })
  test('keeps its code in the words', () => {
    const found = scopeOf(aPolicy('x', { type: 'hub' }))
    expect(found.used[0]?.words).toBe('x: type "hub", unknown to the rules')
  })
  test('names three and counts the rest', () => {
    const found = scopeOf(...['a', 'b', 'c', 'd', 'e'].map((id) => aPolicy(id, { type: null })))
    expect(found.words).toContain('Choose the type of: a, b, c and 2 more.')
  })
})

test('in force by its status, over by its ending year: the status decides and the year is shown', () => {
  const found = scopeOf(aPolicy('n', { end: '2018' }))
  expect(found.level).toBe(2)
  expect(found.notUsed).toEqual([
    { address: 'policies/n/history/end', words: 'n: ending year 2018', why: why.endPassed },
  ])
  expect(scopeOf(aPolicy('n', { end: '2022' })).notUsed).toEqual([])
})

test('a policy is called by its short name, else by its printed one, else it is without a name', () => {
  const names = { printed: 'Long name', short: ' Short ', original: { lang: '', text: '' } }
  const words = (given: typeof names) => scopeOf({ ...aPolicy('n'), names: given }).used[0]?.words
  expect(words(names)).toBe('Short: National cluster policy')
  expect(words({ ...names, short: ' ' })).toBe('Long name: National cluster policy')
  expect(words({ ...names, short: '', printed: '' })).toBe(
    'Policy without a name: National cluster policy',
  )
})
