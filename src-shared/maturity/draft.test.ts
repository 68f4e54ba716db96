import { describe, expect, test } from 'vitest'
import { draftFromFacts } from './draft'
import { aPolicy, evaluated, korea, succeeds, testland } from './testland'

test('Korea 2022, one neutral paragraph each', () => {
  expect(draftFromFacts(korea(), 'scope')).toBe(
    'In Q3 2022, one policy was in force: Industrial Clustering Act (national cluster policy).',
  )
  expect(draftFromFacts(korea(), 'continuity')).toBe(
    'Industrial Complex Cluster Program ran from 2005 to 2016. Industrial Clustering Act succeeded Industrial Complex Cluster Program in 2021. Between 2016 and 2021, 5 years, no policy made for clusters is recorded in this line. Counted from 2005 to 2022, cluster policy was 17 years old.',
  )
  expect(draftFromFacts(korea(), 'evidence')).toBe(
    'No evaluation of Industrial Clustering Act was found. For Industrial Complex Cluster Program, ongoing / interim of 2010 is recorded.',
  )
  expect(draftFromFacts(korea(), 'instruments')).toMatch(
    /^Industrial Clustering Act gives financial support: funding collaboration initiatives, support to R&D projects/,
  )
})

test('says nothing where nothing is recorded, and what the record declares', () => {
  expect(draftFromFacts(testland(), 'scope')).toBe('')
  const declared = testland({
    absence: { declared: true, explanation: { lang: 'en', markdown: '' } },
  })
  expect(draftFromFacts(declared, 'instruments')).toBe('No cluster policy was found.')
})

test('what was not looked at is not said to be missing', () => {
  const record = testland({ policies: [aPolicy('Alpha'), aPolicy('Beta', { status: 'planned' })] })
  expect(draftFromFacts(record, 'evidence')).toBe('')
  expect(draftFromFacts(record, 'instruments')).toBe('')
  expect(draftFromFacts(record, 'continuity')).toBe('')
  expect(draftFromFacts(record, 'scope')).toBe(
    'In Q3 2022, one policy was in force: Alpha (national cluster policy). Beta was planned.',
  )
  const looked = testland({
    policies: [aPolicy('Alpha', { evaluation: [], financial: [], technical: [] })],
  })
  expect(draftFromFacts(looked, 'evidence')).toBe('No evaluation of Alpha was found.')
  expect(draftFromFacts(looked, 'instruments')).toBe('No instruments of Alpha were found.')
})

test('whether any policy was in force, and of which type where one is chosen', () => {
  const scope = (...policies: readonly ReturnType<typeof aPolicy>[]) =>
    draftFromFacts(testland({ policies: [...policies] }), 'scope')
  expect(scope(aPolicy('a', { status: 'ended' }))).toBe('In Q3 2022, no policy was in force.')
  expect(scope(aPolicy('a', { type: null }))).toBe('In Q3 2022, one policy was in force: a.')
})

describe('the life of each policy in the line', () => {
  const line = (old: Parameters<typeof aPolicy>[1], young: Parameters<typeof aPolicy>[1] = {}) =>
    draftFromFacts(
      testland({
        policies: [aPolicy('Young', young), aPolicy('Old', { status: 'ended', ...old })],
        relations: [succeeds('Young', 'Old')],
      }),
      'continuity',
    )

  test.each([
    [{}, 'Old had ended. Young succeeded Old.'],
    [{ end: '2012' }, 'Old had ended. Young succeeded Old.'],
    [{ start: '2005' }, 'Old began in 2005. Young succeeded Old.'],
    [{ start: '2005', end: '2012' }, 'Old ran from 2005 to 2012. Young succeeded Old.'],
  ])('%j', (old, told) => {
    expect(line(old)).toBe(told)
  })
  test('the start of a successor is told once, with the succession', () => {
    expect(line({ start: '2005', end: '2012' }, { start: '2013' })).toBe(
      'Old ran from 2005 to 2012. Young succeeded Old in 2013. Counted from 2005 to 2022, cluster policy was 17 years old.',
    )
  })
  test('one that goes on began, whenever it is to end', () => {
    const record = testland({ policies: [aPolicy('a', { start: '2020', end: '2030' })] })
    expect(draftFromFacts(record, 'continuity')).toBe(
      'A began in 2020. Counted from 2020 to 2022, cluster policy was 2 years old.',
    )
  })
  test('a year between two policies is no gap, and a policy not made for clusters fills none', () => {
    expect(line({ start: '2005', end: '2012' }, { start: '2013' })).not.toContain('Between')
    expect(line({ start: '2005', end: '2012' }, { start: '2014' })).toContain(
      'Between 2012 and 2014, 2 years, no policy made for clusters is recorded in this line.',
    )
    const through = testland({
      policies: [
        aPolicy('Young', { start: '2018' }),
        aPolicy('Between', { status: 'ended', type: 'sectoral', start: '2010', end: '2018' }),
        aPolicy('Old', { status: 'ended', start: '2000', end: '2010' }),
      ],
      relations: [succeeds('Young', 'Between'), succeeds('Between', 'Old')],
    })
    expect(draftFromFacts(through, 'continuity')).toContain('Between 2010 and 2018, 8 years, no')
  })
  test('one of several predecessors that is in the line is enough for it', () => {
    const record = testland({
      policies: [
        aPolicy('Young', { start: '2018' }),
        aPolicy('Planned', { status: 'planned' }),
        aPolicy('Old', { status: 'ended', start: '2000', end: '2018' }),
      ],
      relations: [succeeds('Young', 'Planned'), succeeds('Young', 'Old')],
    })
    expect(draftFromFacts(record, 'continuity')).not.toContain('Young began')
  })
})

describe('evaluations', () => {
  const told = (
    policy: ReturnType<typeof aPolicy>,
    ...evaluations: readonly ReturnType<typeof evaluated>[]
  ) => draftFromFacts(testland({ policies: [policy], evaluations: [...evaluations] }), 'evidence')

  test('entries first, with their years; a tick of the same kind is not told again', () => {
    const policy = aPolicy('Alpha', { evaluation: ['interim', 'monitoring'] })
    expect(told(policy, evaluated('Alpha', 'interim', ' 2021 '))).toBe(
      'For Alpha, ongoing / interim of 2021 and monitoring are recorded.',
    )
    expect(told(policy)).toBe('For Alpha, ongoing / interim and monitoring are recorded.')
  })
  test('one of a kind that nobody told is an evaluation all the same', () => {
    expect(told(aPolicy('Alpha'), evaluated('Alpha', null, '2021'))).toBe(
      'For Alpha, evaluation of 2021 is recorded.',
    )
  })
  test('“none” is not a kind, and says that someone looked', () => {
    const { examined: _, ...unexamined } = aPolicy('Alpha', { evaluation: ['none'] }).evaluation
    const policy = { ...aPolicy('Alpha'), evaluation: unexamined }
    expect(told(policy)).toBe('No evaluation of Alpha was found.')
    expect(told(aPolicy('Alpha', { evaluation: [] }), evaluated('Alpha', 'none', '2021'))).toBe(
      'No evaluation of Alpha was found.',
    )
  })
})

describe('instruments', () => {
  const told = (policy: ReturnType<typeof aPolicy>) =>
    draftFromFacts(testland({ policies: [policy] }), 'instruments')
  const financial = (choices: readonly { code: string; text?: string }[]) => {
    const policy = aPolicy('Alpha', { financial: [], technical: [] })
    const list = { ...policy.instruments.financial, choices: [...choices] }
    return told({ ...policy, instruments: { ...policy.instruments, financial: list } })
  }

  test('an other one by its own words, where it has some', () => {
    expect(financial([{ code: 'others', text: ' a cluster lottery ' }])).toBe(
      'Alpha gives financial support: a cluster lottery.',
    )
    expect(financial([{ code: 'others', text: ' ' }])).toBe(
      'Alpha gives financial support: others.',
    )
    expect(financial([{ code: 'rd-projects', text: 'a cluster lottery' }])).toMatch(
      /^Alpha gives financial support: support to R&D projects/,
    )
  })
  test.each([
    [[], ['networking'], 'Alpha gives technical assistance: '],
    [['others'], ['networking'], 'Alpha gives financial support: others. Alpha gives technical'],
    [['others'], [], 'Alpha gives financial support: others.'],
    [[], [], 'No instruments of Alpha were found.'],
  ])('financial %j, technical %j', (some, others, begin) => {
    const sentence = told(aPolicy('Alpha', { financial: some, technical: others }))
    expect(sentence.slice(0, begin.length)).toBe(begin)
    expect(sentence.includes('No instruments')).toBe(some.length + others.length === 0)
  })
  test.each([{ financial: [] }, { technical: [] }])('only %j examined: nothing is said', (list) => {
    expect(told(aPolicy('Alpha', list))).toBe('')
  })
})
