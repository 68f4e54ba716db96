import { describe, expect, test } from 'vitest'
import { criteria } from '../codebook/criteria'
import { maturityWords } from '../words/maturity'
import { rules, ruleWords } from './rule'
import { suggest } from './suggest'
import { korea, testland } from './testland'
import { suggestedTotal } from './total'

const { why } = maturityWords
const levelsOf = (record: Parameters<typeof suggest>[0]) =>
  criteria.map((criterion) => suggest(record)[criterion].level)

describe('Republic of Korea 2022', () => {
  test('with the predecessor and its evaluation of 2010: 6.5', () => {
    expect(levelsOf(korea())).toEqual([2, 2, 0.5, 2])
    expect(suggestedTotal(suggest(korea()))).toBe(6.5)
  })
  test('without those two: 4.5', () => {
    const full = korea()
    const bare = {
      ...full,
      policies: full.policies.slice(0, 1),
      relations: [],
      evaluations: [],
    }
    expect(levelsOf(bare)).toEqual([2, 0.5, 0, 2])
    expect(suggestedTotal(suggest(bare))).toBe(4.5)
  })
  test('with the predecessor and without its evaluation: 6', () => {
    expect(levelsOf({ ...korea(), evaluations: [] })).toEqual([2, 2, 0, 2])
  })
  test('argues with its own facts', () => {
    const { scope, continuity, evidence, instruments } = suggest(korea())
    expect(scope.used).toEqual([
      { address: 'policies/act/type', words: 'Industrial Clustering Act: National cluster policy' },
    ])
    expect(continuity.used).toEqual([
      { address: 'policies/act/type', words: 'Industrial Clustering Act: National cluster policy' },
      {
        address: 'relations/r1',
        words: 'Industrial Clustering Act succeeds Industrial Complex Cluster Program',
      },
      {
        address: 'policies/programme/type',
        words: 'Industrial Complex Cluster Program: National cluster policy',
      },
      {
        address: 'policies/programme/history/start',
        words: 'Industrial Complex Cluster Program: starting year 2005',
      },
      { address: 'collection/year', words: '2005 to Q3 2022: 17 years, over 10' },
    ])
    expect(continuity.notUsed.map((fact) => [fact.words, fact.why])).toEqual([
      ['Industrial Complex Cluster Program: ended', why.ended],
      ['Industrial Clustering Act: starting year 2021', why.younger],
      ['2016 to 2021: 5 years between two policies', why.gap],
    ])
    expect(evidence.used).toEqual([
      {
        address: 'evaluations/e1',
        words: 'Industrial Complex Cluster Program: ongoing / interim, 2010',
      },
    ])
    expect(instruments.used.map((fact) => fact.words)).toEqual([
      'Industrial Clustering Act: National cluster policy',
      'Industrial Clustering Act: 6 financial instruments',
      'Industrial Clustering Act: 5 kinds of technical assistance',
    ])
  })
})

test('each rule has words, and belongs to the criterion that its name says', () => {
  expect(Object.keys(ruleWords).toSorted()).toEqual(Object.keys(rules).toSorted())
  for (const [id, rule] of Object.entries(rules)) {
    expect(id.startsWith(`${rule.criterion}.`) || rule.criterion === 'any').toBe(true)
  }
})

test('the caution names when the data were collected', () => {
  const { caution } = maturityWords
  expect(caution({ year: '2022', quarter: 'Q3' })).toContain('(Q3 2022)')
  expect(caution({ year: '2022', quarter: null })).toContain('(2022)')
  expect(caution({ year: '', quarter: null })).toContain('(date not yet recorded)')
})

test.each(criteria)(
  '%s, where nothing is recorded: a rule that says so, and no fact',
  (criterion) => {
    expect(suggest(testland())[criterion]).toEqual({
      criterion,
      level: null,
      rule: 'nothingRecorded',
      words: ruleWords.nothingRecorded,
      used: [],
      notUsed: [],
    })
  },
)

test.each(criteria)(
  '%s, where it is stated that there is no policy: this statement',
  (criterion) => {
    const absence = { ...testland().absence, declared: true }
    expect(suggest(testland({ absence }))[criterion]).toMatchObject({
      criterion,
      level: 0,
      used: [{ address: 'absence/declared', words: maturityWords.facts.absence }],
      notUsed: [],
    })
  },
)
