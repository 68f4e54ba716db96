import { describe, expect, test } from 'vitest'
import type { Factsheet } from '../factsheet/factsheet'
import { maturityWords } from '../words/maturity'
import { ruleWords } from './rule'
import { suggest } from './suggest'
import { aPolicy, succeeds, testland } from './testland'

const { facts, missing, why } = maturityWords
const continuityOf = (parts: Partial<Factsheet>) => suggest(testland(parts)).continuity
const policies = (...given: readonly ReturnType<typeof aPolicy>[]) => ({ policies: [...given] })
const reasons = (found: ReturnType<typeof continuityOf>) =>
  Object.fromEntries(found.notUsed.map((fact) => [fact.address, fact.why]))

const tenAt = (year: string) =>
  continuityOf({
    ...policies(aPolicy('n', { start: '2010' })),
    collection: { year, quarter: null },
  }).level
const withGapTo = (start: string) =>
  continuityOf({
    ...policies(
      aPolicy('now', { start }),
      aPolicy('old', { status: 'ended', start: '2005', end: '2016' }),
    ),
    relations: [succeeds('now', 'old')],
  })
const behindSectoral = (first: string) =>
  continuityOf({
    ...policies(
      aPolicy('now', { start: '2021' }),
      aPolicy('between', { status: 'ended', type: 'sectoral', start: '2000' }),
      aPolicy('first', { status: 'ended', type: first, start: '2015' }),
    ),
    relations: [succeeds('now', 'between'), succeeds('between', 'first')],
  }).level
const lineOf = (now: string | undefined, old: string | undefined) =>
  continuityOf({
    ...policies(aPolicy('now', { start: now }), aPolicy('old', { status: 'ended', start: old })),
    relations: [succeeds('now', 'old')],
  }).rule
const besideUndated = (start: string) =>
  continuityOf(policies(aPolicy('a', { start }), aPolicy('b')))
const outcome = (...given: readonly ReturnType<typeof aPolicy>[]) => {
  const found = continuityOf(policies(...given))
  return [found.level, found.rule]
}
const withUntyped = (old: string | undefined) =>
  continuityOf({
    ...policies(
      aPolicy('now', { start: '2011' }),
      aPolicy('old', { status: 'ended', type: null, start: old }),
    ),
    relations: [succeeds('now', 'old')],
  })

describe('both sides of 2 and 10 years, in whole calendar years', () => {
  test.each([
    ['2022', 0.5],
    ['2021', 0.5],
    ['2020', 0.5],
    ['2019', 1],
    ['2013', 1],
    ['2012', 1],
    ['2011', 2],
    ['1990', 2],
  ])('begun in %s: %s', (start, level) => {
    const found = continuityOf(policies(aPolicy('n', { start })))
    expect(found.level).toBe(level)
    expect(found.used.at(-1)).toEqual({
      address: 'collection/year',
      words: expect.stringMatching(`^${start} to Q3 2022: ${2022 - Number(start)} year`),
    })
  })
  test('from the year of collection, whatever the day today', () => {
    expect([tenAt('2012'), tenAt('2013'), tenAt('2020'), tenAt('2021')]).toEqual([0.5, 1, 1, 2])
  })
  test('a year may stand between spaces', () => {
    const collection = { year: ' 2022 ', quarter: null }
    const found = continuityOf({ ...policies(aPolicy('n', { start: ' 2005 ' })), collection })
    expect(found.level).toBe(2)
  })
  test('one year is a year', () => {
    const found = continuityOf(policies(aPolicy('n', { start: '2021' })))
    expect(found.words).toContain('2021 to Q3 2022: 1 year, at most 2.')
  })
})

describe('a line of succession', () => {
  const three = {
    ...policies(
      aPolicy('now', { start: '2021' }),
      aPolicy('before', { status: 'ended', start: '2016', end: '2020' }),
      aPolicy('first', { status: 'ended', start: '2008', end: '2015' }),
    ),
    relations: [succeeds('now', 'before'), succeeds('before', 'first')],
  }
  test('of three counts from the first, and tells the way there', () => {
    const found = continuityOf(three)
    expect(found.level).toBe(2)
    expect(found.used.map((fact) => fact.address)).toEqual([
      'policies/now/type',
      'relations/now-before',
      'policies/before/type',
      'relations/before-first',
      'policies/first/type',
      'policies/first/history/start',
      'collection/year',
    ])
    expect(reasons(found)['policies/now/history/start']).toBe(why.younger)
  })
  test('ends where a relation is missing', () => {
    expect(continuityOf({ ...three, relations: [succeeds('before', 'first')] }).level).toBe(0.5)
    expect(continuityOf({ ...three, relations: [succeeds('now', 'before')] }).level).toBe(1)
  })
  test('may run in a circle', () => {
    const relations = [...three.relations, succeeds('first', 'now'), succeeds('now', 'now')]
    expect(continuityOf({ ...three, relations }).level).toBe(2)
  })
  test('is not ended by a gap, which is shown where it is over a year', () => {
    expect(withGapTo('2021').level).toBe(2)
    expect(withGapTo('2021').notUsed).toContainEqual({
      address: 'policies/old/history/end',
      words: '2016 to 2021: 5 years between two policies',
      why: why.gap,
    })
    expect(reasons(withGapTo('2018'))['policies/old/history/end']).toBe(why.gap)
    expect(reasons(withGapTo('2017'))['policies/old/history/end']).toBeUndefined()
  })
  test('counts targeted policies only, and goes on behind one that is not', () => {
    expect(behindSectoral('regional')).toBe(1)
    expect(behindSectoral('broad')).toBe(0.5)
  })
  test('a policy in force may succeed another in force', () => {
    const found = continuityOf({
      ...policies(aPolicy('a', { start: '2021' }), aPolicy('b', { start: '2000' })),
      relations: [succeeds('a', 'b')],
    })
    expect(found.level).toBe(2)
  })
})

describe('relations that lead nowhere are named with the reason', () => {
  const now = aPolicy('now', { start: '2021' })
  const old = aPolicy('old', { status: 'ended', start: '2000' })
  const plan = aPolicy('plan', { status: 'planned', start: '2000' })
  const other = aPolicy('other', { status: 'ended', start: '2000' })
  test.each([
    ['backwards', succeeds('old', 'now'), why.relationBackwards],
    ['to a planned policy', succeeds('now', 'plan'), why.relationPlanned],
    ['from a planned policy', succeeds('plan', 'old'), why.relationPlanned],
    ['to a policy that is not recorded', succeeds('now', 'gone'), why.policyMissing],
    ['from a policy that is not recorded', succeeds('gone', 'old'), why.policyMissing],
    ['not yet chosen', succeeds('now', ''), why.policyMissing],
    ['between two that nothing in force follows', succeeds('old', 'other'), why.relationUnfollowed],
    ['amends', { ...succeeds('now', 'old'), kind: 'amends' as const }, why.onlySuccession],
    ['implements', { ...succeeds('now', 'old'), kind: 'implements' as const }, why.onlySuccession],
  ])('%s', (_, relation, reason) => {
    const found = continuityOf({ ...policies(now, old, plan, other), relations: [relation] })
    expect(found.level).toBe(0.5)
    expect(reasons(found)[`relations/${relation.id}`]).toBe(reason)
  })
  test('and do not hide those that do', () => {
    const found = continuityOf({
      ...policies(now, old),
      relations: [succeeds('now', 'gone'), succeeds('now', 'old')],
    })
    expect(found.level).toBe(2)
    expect(found.notUsed.some((fact) => fact.address === 'relations/now-old')).toBe(false)
  })
})

describe('no targeted policy in force', () => {
  test.each(['sectoral', 'broad'])('only a %s one: 0, however old', (type) => {
    const found = continuityOf(policies(aPolicy('p', { type, start: '1990' })))
    expect([found.level, found.rule]).toEqual([0, 'continuity.noTargeted'])
    expect(reasons(found)['policies/p/type']).toBe(why.notTargeted)
  })
  test.each(['planned', 'ended'] as const)('only a %s one: 0', (status) => {
    expect(continuityOf(policies(aPolicy('p', { status, start: '2000' }))).level).toBe(0)
  })
  test('a targeted predecessor of a sectoral one does not help', () => {
    const found = continuityOf({
      ...policies(
        aPolicy('s', { type: 'sectoral', start: '2020' }),
        aPolicy('n', { status: 'ended', start: '2000' }),
      ),
      relations: [succeeds('s', 'n')],
    })
    expect(found.level).toBe(0)
  })
  test('needs no year of collection', () => {
    const collection = { year: '', quarter: null }
    expect(continuityOf({ ...policies(aPolicy('s', { type: 'broad' })), collection }).level).toBe(0)
  })
})

describe('holes', () => {
  test.each(['', ' ', '22', '2022?', 'soon', '20220'])('year of collection "%s"', (year) => {
    const found = continuityOf({
      ...policies(aPolicy('n', { start: '2005' })),
      collection: { year, quarter: 'Q3' },
    })
    expect([found.level, found.rule]).toEqual([null, 'continuity.collectionYearMissing'])
    expect(found.used.map((fact) => fact.address)).toEqual(['collection/year'])
  })
  test.each([undefined, '', 'about 2005', '05'])('starting year %s', (start) => {
    const found = continuityOf(policies(aPolicy('n', { start, name: 'Harbour act' })))
    expect([found.level, found.rule]).toEqual([null, 'continuity.startMissing'])
    expect(found.words).toContain('Give the starting year of: Harbour act.')
    expect(found.used.map((fact) => fact.address)).toEqual(['policies/n/history/start'])
  })
  test.each(['notAvailable', 'notApplicable'] as const)('starting year %s', (state) => {
    const given = aPolicy('n')
    const found = continuityOf(
      policies({ ...given, history: { ...given.history, start: { state } } }),
    )
    expect(found.rule).toBe('continuity.startMissing')
  })
  test('starting year missing anywhere in the line, however old the rest', () => {
    expect(lineOf('2021', undefined)).toBe('continuity.startMissing')
    expect(lineOf(undefined, '2005')).toBe('continuity.startMissing')
  })
  test('starting year missing outside the line does not matter', () => {
    const found = continuityOf(
      policies(
        aPolicy('n', { start: '2019' }),
        aPolicy('old', { status: 'ended' }),
        aPolicy('s', { type: 'sectoral' }),
      ),
    )
    expect(found.level).toBe(1)
  })
  test('starting year missing in one line: certain only where another line reaches the highest', () => {
    expect(besideUndated('2019').rule).toBe('continuity.startMissing')
    expect(besideUndated('2005').level).toBe(2)
    expect(reasons(besideUndated('2005'))['policies/b/history/start']).toBe(why.lineIncomplete)
  })
  test('start after collection: a negative age is no age', () => {
    const found = continuityOf(policies(aPolicy('n', { start: '2023' })))
    expect([found.level, found.rule]).toEqual([null, 'continuity.startAfterCollection'])
    expect(found.words).toContain('It concerns: n.')
  })
  test.each([null, 'from-a-later-edition'])('type %s in force', (type) => {
    const untyped = aPolicy('x', { type, start: '2015' })
    expect(outcome(untyped)).toEqual([null, 'continuity.typeUnknown'])
    expect(outcome(untyped, aPolicy('n', { start: '2021' }))).toEqual([
      null,
      'continuity.typeUnknown',
    ])
    expect(outcome(untyped, aPolicy('n', { start: '2013' }))).toEqual([1, 'continuity.upTo10'])
    expect(outcome(untyped, aPolicy('n', { start: '2005' }))).toEqual([2, 'continuity.over10'])
  })
  test('type unknown of a predecessor', () => {
    expect(withUntyped('2005').level).toBe(2)
    expect(withUntyped(undefined).rule).toBe('continuity.typeUnknown')
    expect(withUntyped(undefined).used.map((fact) => fact.address)).toEqual(['policies/old/type'])
  })
})

describe('what is said of it', () => {
  test('a type that is missing is asked for, and is not set aside as well', () => {
    const found = continuityOf(
      policies(aPolicy('x', { type: null, start: '2000' }), aPolicy('old', { status: 'ended' })),
    )
    expect(found).toMatchObject({ criterion: 'continuity', rule: 'continuity.typeUnknown' })
    expect(found.words).toBe(`${ruleWords['continuity.typeUnknown']} ${missing.types(['x'])}`)
    expect(found.used).toEqual([{ address: 'policies/x/type', words: facts.typeMissing('x') }])
    expect(found.notUsed.map((fact) => fact.why)).toEqual([why.ended])
  })
  test('a sectoral policy, however old, does not make a missing type matter', () => {
    const sectoral = aPolicy('s', { type: 'sectoral', start: '2000' })
    const untyped = aPolicy('x', { type: null, start: '2016' })
    expect(outcome(aPolicy('a', { start: '2015' }), untyped, sectoral)).toEqual([
      1,
      'continuity.upTo10',
    ])
  })
  test.each([
    [undefined, 'continuity.startMissing', facts.startMissing('a')],
    ['2023', 'continuity.startAfterCollection', facts.start('a', 2023)],
  ])('a start of %s', (start, rule, words) => {
    expect(continuityOf(policies(aPolicy('a', { start })))).toMatchObject({
      criterion: 'continuity',
      rule,
      used: [{ address: 'policies/a/history/start', words }],
    })
  })
  test.each([
    [{ year: '', quarter: null }, 'continuity.collectionYearMissing'],
    [{ year: '2022', quarter: null }, 'continuity.over10'],
  ])('%j', (collection, rule) => {
    expect(
      continuityOf({ ...policies(aPolicy('a', { start: '2000' })), collection }),
    ).toMatchObject({ criterion: 'continuity', rule })
  })
})
