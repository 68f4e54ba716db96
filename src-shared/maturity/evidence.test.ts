import { describe, expect, test } from 'vitest'
import type { Factsheet } from '../factsheet/factsheet'
import { maturityWords } from '../words/maturity'
import { evaluationsOf } from './evaluations'
import { ruleWords } from './rule'
import { suggest } from './suggest'
import { survey } from './survey'
import { aPolicy, evaluated, succeeds, testland, ticked } from './testland'

const { facts, missing, why } = maturityWords
const evidenceOf = (parts: Partial<Factsheet>) => suggest(testland(parts)).evidence
const levelOf = (parts: Partial<Factsheet>) => evidenceOf(parts).level
const examined = (...evaluation: readonly string[]) => ({
  policies: [aPolicy('n', { evaluation })],
})
const unexamined = (...codes: readonly string[]) => {
  const given = aPolicy('n')
  return { policies: [{ ...given, evaluation: { ...given.evaluation, ...ticked(codes, false) } }] }
}

const reasonsFor = (...codes: readonly string[]) =>
  evidenceOf(examined(...codes)).notUsed.map((fact) => fact.why)
const lineBackTo = (
  evaluation: readonly string[] | undefined,
  kind?: string | null,
  now: readonly string[] = ['none'],
): Partial<Factsheet> => ({
  policies: [
    aPolicy('now', { evaluation: now }),
    aPolicy('before', { status: 'ended', evaluation: [] }),
    aPolicy('first', { status: 'ended', type: 'sectoral', evaluation }),
  ],
  relations: [succeeds('now', 'before'), succeeds('before', 'first')],
  evaluations: kind === undefined ? [] : [evaluated('first', kind)],
})

describe('kinds ticked for a policy in force', () => {
  test.each([
    [[], 0],
    [['none'], 0],
    [['ex-ante'], 0.5],
    [['ex-post'], 0.5],
    [['ex-ante', 'ex-post'], 0.5],
    [['interim'], 1],
    [['monitoring'], 1],
    [['interim', 'ex-ante'], 1],
    [['monitoring', 'ex-post'], 1],
    [['monitoring', 'ex-ante'], 2],
    [['monitoring', 'interim'], 2],
    [['none', 'interim'], 1],
  ])('%j: %s', (codes, level) => {
    expect(levelOf(examined(...codes))).toBe(level)
  })
  test('of a sectoral or broad policy count as well', () => {
    const policies = [aPolicy('s', { type: 'broad', evaluation: ['monitoring', 'interim'] })]
    expect(levelOf({ policies })).toBe(2)
  })
  test('of two policies come together', () => {
    const policies = [
      aPolicy('a', { evaluation: ['monitoring'] }),
      aPolicy('b', { evaluation: ['ex-ante'] }),
    ]
    const found = evidenceOf({ policies })
    expect(found.level).toBe(2)
    expect(found.used).toEqual([
      { address: 'policies/a/evaluation', words: 'a: monitoring' },
      { address: 'policies/b/evaluation', words: 'b: ex-ante' },
    ])
  })
  test('that add nothing are named with the reason', () => {
    expect(reasonsFor('interim', 'ex-ante')).toEqual([why.evaluationNeedsMonitoring])
    expect(reasonsFor('monitoring', 'ex-post')).toEqual([why.evaluationOutweighed])
  })
})

describe('before the section was examined, unticked means nothing', () => {
  test.each([[[]], [['ex-ante']], [['monitoring']], [['interim', 'ex-ante']]])('%j', (codes) => {
    const found = evidenceOf(unexamined(...codes))
    expect([found.level, found.rule]).toEqual([null, 'evidence.notExamined'])
    expect(found.words).toContain('Examine the policy evaluation of: n.')
    expect(found.used[0]).toEqual({
      address: 'policies/n/evaluation',
      words: 'n: evaluation section not settled',
    })
  })
  test('but what is ticked may settle it', () => {
    expect(levelOf(unexamined('monitoring', 'interim'))).toBe(2)
  })
  test('"no policy evaluation" alone is an answer; beside another kind it settles nothing', () => {
    expect(levelOf(unexamined('none'))).toBe(0)
    expect(evidenceOf(unexamined('none', 'interim')).rule).toBe('evidence.notExamined')
  })
  test('a second policy may be the one that was not examined', () => {
    const policies = [aPolicy('a', { evaluation: ['interim'] }), aPolicy('b')]
    expect(levelOf({ policies })).toBeNull()
  })
  test('planned policies need no examination', () => {
    const policies = [aPolicy('a', { evaluation: [] }), aPolicy('b', { status: 'planned' })]
    expect(levelOf({ policies })).toBe(0)
  })
})

describe('evaluations recorded as entries', () => {
  test.each([
    ['ex-ante', 0.5],
    ['ex-post', 0.5],
    ['interim', 1],
    ['monitoring', 1],
  ])('%s counts like a tick', (kind, level) => {
    expect(levelOf({ ...examined(), evaluations: [evaluated('n', kind)] })).toBe(level)
  })
  test('and together with ticks', () => {
    const found = evidenceOf({
      ...examined('monitoring'),
      evaluations: [evaluated('n', 'ex-ante', ' 2020 ')],
    })
    expect(found.level).toBe(2)
    expect(found.used[1]).toEqual({ address: 'evaluations/n-ex-ante', words: 'n: ex-ante, 2020' })
  })
  test('beside "no policy evaluation" they count; the contradiction is not for the rules', () => {
    expect(levelOf({ ...examined('none'), evaluations: [evaluated('n', 'interim')] })).toBe(1)
  })
  test.each([
    ['2022', 1, []],
    ['2023', 0, [why.afterCollection]],
    ['', 1, []],
    ['soon', 1, []],
  ])('dated %s, collected in 2022: %s', (year, level, reasons) => {
    const found = evidenceOf({ ...examined(), evaluations: [evaluated('n', 'interim', year)] })
    expect(found.level).toBe(level)
    expect(found.notUsed.map((fact) => fact.why)).toEqual(reasons)
  })
  test('dated, without a year of collection: it counts', () => {
    const collection = { year: '', quarter: null }
    const evaluations = [evaluated('n', 'interim', '2030')]
    expect(levelOf({ ...examined(), evaluations, collection })).toBe(1)
  })
  test.each([null, 'peer-review'])('of kind %s: something exists, but what?', (kind) => {
    const found = evidenceOf({ ...examined(), evaluations: [evaluated('n', kind)] })
    expect([found.level, found.rule]).toEqual([null, 'evidence.kindUnknown'])
    expect(found.used.map((fact) => fact.address)).toEqual([`evaluations/n-${kind}`])
    const settled = { ...examined('monitoring', 'interim'), evaluations: [evaluated('n', kind)] }
    expect(levelOf(settled)).toBe(2)
    expect(evidenceOf(settled).notUsed[0]?.why).toBe(why.evaluationOutweighed)
  })
  test.each([
    ['gone', 'interim', why.evaluationPolicyMissing],
    ['', 'interim', why.evaluationPolicyMissing],
    ['n', 'none', why.notAnEvaluation],
    ['plan', 'interim', why.evaluationPlanned],
    ['old', 'interim', why.evaluationNoSuccessor],
  ])('of "%s", %s: does not count', (policy, kind, reason) => {
    const policies = [
      aPolicy('n', { evaluation: [] }),
      aPolicy('plan', { status: 'planned' }),
      aPolicy('old', { status: 'ended', evaluation: [] }),
    ]
    const found = evidenceOf({ policies, evaluations: [evaluated(policy, kind)] })
    expect(found.level).toBe(0)
    expect(found.notUsed.map((fact) => fact.why)).toEqual([reason])
  })
})

test('a ticked code that the rules do not know leaves the section open, examined or not', () => {
  expect(evidenceOf(examined('peer-review')).rule).toBe('evidence.notExamined')
  expect(levelOf(examined('peer-review', 'monitoring', 'interim'))).toBe(2)
})

describe('ended predecessors', () => {
  test.each(['monitoring', 'interim', 'ex-ante', 'ex-post', 'peer-review', null])(
    'an evaluation of kind %s gives 0.5, at any depth and of any type',
    (kind) => {
      expect(levelOf(lineBackTo([], kind))).toBe(0.5)
    },
  )
  test('monitoring that is ticked there is a past evaluation', () => {
    expect(levelOf(lineBackTo(['monitoring', 'interim']))).toBe(0.5)
  })
  test('add nothing where a policy in force has more', () => {
    const found = evidenceOf(lineBackTo(['monitoring'], undefined, ['interim']))
    expect(found.level).toBe(1)
    expect(found.notUsed.map((fact) => fact.why)).toEqual([why.evaluationOutweighed])
  })
  test('must be examined only while they could change the level', () => {
    expect(evidenceOf(lineBackTo(undefined)).rule).toBe('evidence.notExamined')
    expect(levelOf(lineBackTo(undefined, undefined, ['ex-ante']))).toBe(0.5)
    expect(levelOf(lineBackTo(undefined, 'interim'))).toBe(0.5)
    expect(levelOf(lineBackTo([]))).toBe(0)
  })
  test('count only where a policy in force leads to them', () => {
    expect(levelOf({ ...lineBackTo(['interim']), relations: [succeeds('before', 'first')] })).toBe(
      0,
    )
    expect(levelOf({ ...lineBackTo(['interim']), relations: [succeeds('first', 'now')] })).toBe(0)
  })
  test('with nothing in force: 0, and the evaluation is shown with the reason', () => {
    const policies = [aPolicy('old', { status: 'ended', evaluation: ['ex-post'] })]
    const found = evidenceOf({ policies })
    expect(found.level).toBe(0)
    expect(found.notUsed.map((fact) => fact.why)).toEqual([why.ended, why.evaluationNoSuccessor])
  })
})

describe('what is said of it', () => {
  const noneOf = (name: string) => ({
    address: `policies/${name}/evaluation`,
    words: facts.noEvaluation(name),
  })

  test.each([[[]], [['none']]])('nothing found, by %j', (codes) => {
    expect(evidenceOf(examined(...codes))).toEqual({
      criterion: 'evidence',
      level: 0,
      rule: 'evidence.none',
      words: ruleWords['evidence.none'],
      used: [noneOf('n')],
      notUsed: [],
    })
  })
  test('only policies that leave no room and have no kind are without evaluation', () => {
    const policies = [
      aPolicy('looked', { evaluation: [] }),
      aPolicy('said', { evaluation: ['none'] }),
      aPolicy('has', { evaluation: ['interim'] }),
      aPolicy('both', { evaluation: ['none', 'interim'] }),
      aPolicy('open'),
      aPolicy('unrelated', { status: 'ended', evaluation: [] }),
    ]
    expect(evaluationsOf(survey(testland({ policies }))).none).toEqual([
      noneOf('looked'),
      noneOf('said'),
    ])
  })
  test('a section not examined is asked for, and what does not count is told beside it', () => {
    const policies = [aPolicy('n'), aPolicy('p', { status: 'planned', evaluation: ['ex-ante'] })]
    const found = evidenceOf({ policies })
    expect(found).toMatchObject({ criterion: 'evidence', rule: 'evidence.notExamined' })
    expect(found.words).toBe(`${ruleWords['evidence.notExamined']} ${missing.evaluations(['n'])}`)
    expect(found.notUsed.map((fact) => fact.why)).toEqual([why.evaluationPlanned])
  })
  test('a kind that nobody told is asked for, and is not yet set aside', () => {
    const found = evidenceOf({ ...examined(), evaluations: [evaluated('n', null, '2020')] })
    const words = facts.evaluation('n', facts.kindMissing, '2020')
    expect(found.rule).toBe('evidence.kindUnknown')
    expect(found.words).toBe(`${ruleWords['evidence.kindUnknown']} ${missing.kinds([words])}`)
    expect(found.used).toEqual([{ address: 'evaluations/n-null', words }])
    expect(found.notUsed).toEqual([])
  })
})
