import { describe, expect, test } from 'vitest'
import { maturityWords } from '../words/maturity'
import { ruleWords } from './rule'
import { suggest } from './suggest'
import { aPolicy, testland } from './testland'

const { missing, why } = maturityWords
type Policy = ReturnType<typeof aPolicy>
const instrumentsOf = (...policies: readonly Policy[]) =>
  suggest(testland({ policies: [...policies] })).instruments
const some = ['others']
const none: readonly string[] = []

describe('policies for clusters in force', () => {
  test.each([
    [some, some, 2],
    [some, none, 1],
    [none, some, 1],
    [none, none, 0],
  ])('financial %j, technical %j: %s', (financial, technical, level) => {
    for (const type of ['national', 'regional']) {
      expect(instrumentsOf(aPolicy('n', { type, financial, technical })).level).toBe(level)
    }
  })
  test('two come together', () => {
    const found = instrumentsOf(
      aPolicy('a', { financial: ['rd-projects', 'market-entry'], technical: none }),
      aPolicy('b', { financial: none, technical: ['networking'] }),
    )
    expect(found.level).toBe(2)
    expect(found.used.map((fact) => fact.words)).toEqual([
      'a: National cluster policy',
      'a: 2 financial instruments',
      'b: National cluster policy',
      'b: 1 kind of technical assistance',
    ])
  })
  test('come before all others', () => {
    const found = instrumentsOf(
      aPolicy('n', { financial: some, technical: none }),
      aPolicy('s', { type: 'sectoral', financial: some, technical: some }),
    )
    expect(found.level).toBe(1)
    expect(found.notUsed.map((fact) => [fact.address, fact.why])).toEqual([
      ['policies/s/instruments/financial', why.targetedFirst],
      ['policies/s/instruments/technical', why.targetedFirst],
    ])
  })
  test('an unknown category is an instrument', () => {
    expect(instrumentsOf(aPolicy('n', { financial: ['tax-credit'], technical: none })).level).toBe(
      1,
    )
  })
})

describe('broad and sectoral policies in force', () => {
  test.each(['broad', 'sectoral'])('%s', (type) => {
    const of = (financial: readonly string[], technical: readonly string[]) =>
      instrumentsOf(aPolicy('p', { type, financial, technical })).level
    expect([of(some, some), of(some, none), of(none, none)]).toEqual([0.5, 0.5, 0])
  })
  test('count where policies for clusters were examined and have none', () => {
    const found = instrumentsOf(
      aPolicy('n', { financial: none, technical: none }),
      aPolicy('s', { type: 'sectoral', financial: some, technical: some }),
    )
    expect(found.level).toBe(0.5)
    expect(found.used.map((fact) => fact.words)).toContain('n: no financial instruments')
    expect(found.notUsed.map((fact) => fact.why)).toEqual([why.technicalAddsNothing])
  })
  test('technical only: the rubric is silent, and both neighbours are shown', () => {
    const found = instrumentsOf(aPolicy('b', { type: 'broad', financial: none, technical: some }))
    expect([found.level, found.rule]).toEqual([null, 'instruments.technicalElsewhere'])
    expect(found.neighbours).toEqual([0, 0.5])
    expect(found.used.map((fact) => fact.address)).toContain('policies/b/instruments/technical')
  })
})

describe('planned and ended policies do not count', () => {
  test.each(['planned', 'ended'] as const)('%s', (status) => {
    const set = aPolicy('x', { status, financial: some, technical: some })
    const found = instrumentsOf(set)
    expect(found.level).toBe(0)
    expect(found.notUsed.map((fact) => fact.why)).toEqual([why[status]])
    const beside = aPolicy('n', { financial: some, technical: none })
    expect(instrumentsOf(set, beside).level).toBe(1)
  })
})

describe('before a list was examined, unticked means nothing', () => {
  test.each([
    ['nothing examined', {}, ['financial instruments', 'technical assistance']],
    ['one ticked, the other open', { financial: some }, ['technical assistance']],
    ['one empty, the other open', { technical: none }, ['financial instruments']],
  ])('%s', (_, told, asked) => {
    const found = instrumentsOf(aPolicy('n', told))
    expect([found.level, found.rule]).toEqual([null, 'instruments.notExamined'])
    expect(found.neighbours).toBeUndefined()
    for (const list of asked) expect(found.words).toContain(`Examine the ${list} of: n.`)
    expect(found.words.match(/Examine/g)).toHaveLength(asked.length)
  })
  test('a second policy for clusters matters only for what the first lacks', () => {
    const first = aPolicy('a', { financial: some, technical: none })
    const found = instrumentsOf(first, aPolicy('b'))
    expect(found.words).toContain('Examine the technical assistance of: b.')
    expect(found.words).not.toContain('financial instruments of')
    expect(instrumentsOf(first, aPolicy('b', { technical: none })).level).toBe(1)
    expect(
      instrumentsOf(aPolicy('a', { financial: some, technical: some }), aPolicy('b')).level,
    ).toBe(2)
  })
  test('only lists that could change the level are asked for', () => {
    const sectoral = aPolicy('s', { type: 'sectoral' })
    const beside = instrumentsOf(aPolicy('n', { financial: some }), sectoral)
    expect(beside.words).toContain('Examine the technical assistance of: n.')
    expect(beside.words).not.toMatch(/of: .*s\./)
    const funded = aPolicy('b', { type: 'broad', financial: some, technical: none })
    const open = instrumentsOf(aPolicy('n'), funded, sectoral)
    expect(open.words).toContain('Examine the financial instruments of: n.')
    expect(open.words).toContain('Examine the technical assistance of: n.')
    expect(open.used.map((fact) => fact.address)).not.toContain('policies/s/instruments/financial')
  })
  test('a sectoral policy matters only where no policy for clusters has any', () => {
    const sectoral = aPolicy('s', { type: 'sectoral' })
    expect(instrumentsOf(sectoral).rule).toBe('instruments.notExamined')
    expect(instrumentsOf(aPolicy('n', { financial: some, technical: none }), sectoral).level).toBe(
      1,
    )
    expect(instrumentsOf(aPolicy('s', { type: 'sectoral', financial: some })).level).toBe(0.5)
    expect(instrumentsOf(aPolicy('s', { type: 'sectoral', technical: some })).rule).toBe(
      'instruments.notExamined',
    )
  })
})

describe('a policy in force without a known type', () => {
  test.each([null, 'hub'])('%s', (type) => {
    const untyped = (financial: readonly string[], technical: readonly string[]) =>
      aPolicy('x', { type, financial, technical })
    expect(instrumentsOf(untyped(some, some)).rule).toBe('instruments.typeUnknown')
    expect(instrumentsOf(untyped(none, some)).rule).toBe('instruments.typeUnknown')
    expect(instrumentsOf(untyped(none, none)).level).toBe(0)
    const full = aPolicy('n', { financial: some, technical: some })
    expect(instrumentsOf(full, untyped(some, some)).level).toBe(2)
    const half = aPolicy('n', { financial: some, technical: none })
    expect(instrumentsOf(half, untyped(some, none)).level).toBe(1)
    expect(instrumentsOf(half, untyped(none, some)).rule).toBe('instruments.typeUnknown')
    expect(instrumentsOf(half, untyped(none, some)).used[0]?.address).toBe('policies/x/type')
  })
  test('and not examined: both are asked for', () => {
    const found = instrumentsOf(aPolicy('x', { type: null }))
    expect(found.rule).toBe('instruments.notExamined')
    expect(found.words).toContain('Choose the type of: x.')
  })
})

describe('what is said of it', () => {
  const used = (...given: readonly Policy[]) =>
    instrumentsOf(...given).used.map((fact) => fact.words)
  const setAside = (...given: readonly Policy[]) =>
    instrumentsOf(...given).notUsed.map((fact) => [fact.address, fact.why])
  const sectoral = (financial: readonly string[], technical: readonly string[]) =>
    aPolicy('s', { type: 'sectoral', financial, technical })

  test('a sectoral policy argues with its type and its instruments where it decides', () => {
    expect(used(sectoral(some, none))).toEqual(['s: Sectoral policy', 's: 1 financial instrument'])
    expect(used(aPolicy('n', { financial: some, technical: some }), sectoral(some, some))).toEqual([
      'n: National cluster policy',
      'n: 1 financial instrument',
      'n: 1 kind of technical assistance',
    ])
  })
  test('beside a policy for clusters with both, what others have is set aside, what they lack is not told', () => {
    const full = aPolicy('n', { financial: some, technical: some })
    expect(setAside(full, sectoral(some, none))).toEqual([
      ['policies/s/instruments/financial', why.targetedFirst],
    ])
    expect(setAside(full, aPolicy('p', { status: 'planned' }))).toEqual([
      ['policies/p/status', why.planned],
    ])
    expect(instrumentsOf(full).neighbours).toBeUndefined()
    expect(instrumentsOf(full).criterion).toBe('instruments')
  })
  test('a type that is missing is the only fact, and is all that is asked for', () => {
    const found = instrumentsOf(aPolicy('x', { type: null, financial: some, technical: none }))
    expect(found.criterion).toBe('instruments')
    expect(found.words).toBe(`${ruleWords['instruments.typeUnknown']} ${missing.types(['x'])}`)
    expect(found.used.map((fact) => fact.address)).toEqual(['policies/x/type'])
    expect(found.notUsed).toEqual([])
  })
  test.each([
    ['has neither', none, none],
    ['has what another one has', some, none],
  ])('a missing type is not asked for where the policy %s', (_, financial, technical) => {
    const found = instrumentsOf(
      aPolicy('n', { financial: some }),
      aPolicy('x', { type: null, financial, technical }),
    )
    expect(found.words).toBe(`${ruleWords['instruments.notExamined']} ${missing.technical(['n'])}`)
  })
  test('of a policy of unknown type that list is asked for which the ones for clusters lack', () => {
    const found = instrumentsOf(
      aPolicy('n', { financial: some, technical: none }),
      aPolicy('x', { type: null, financial: none }),
    )
    expect(found.words).toBe(
      `${ruleWords['instruments.notExamined']} ${missing.types(['x'])} ${missing.technical(['x'])}`,
    )
  })
  test('of sectoral policies technical assistance is asked for until one is known to give it', () => {
    const open = aPolicy('o', { type: 'sectoral' })
    const giving = aPolicy('g', { type: 'sectoral', technical: some })
    expect(instrumentsOf(open, giving).words).toBe(
      `${ruleWords['instruments.notExamined']} ${missing.financial(['o', 'g'])}`,
    )
    expect(instrumentsOf(open).words).toBe(
      `${ruleWords['instruments.notExamined']} ${missing.financial(['o'])} ${missing.technical(['o'])}`,
    )
  })
  test('that one was examined does not settle another that was not', () => {
    const examined = aPolicy('b', { financial: none, technical: none })
    expect(instrumentsOf(aPolicy('a'), examined).rule).toBe('instruments.notExamined')
    expect(instrumentsOf(examined, aPolicy('a')).rule).toBe('instruments.notExamined')
  })
})
