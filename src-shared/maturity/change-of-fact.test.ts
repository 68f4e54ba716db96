import { describe, expect, test } from 'vitest'
import type { Factsheet } from '../factsheet/factsheet'
import { apply } from '../factsheet/operations'
import { changesOfFact } from './change-of-fact'
import { survey } from './survey'
import { aPolicy, evaluated, someAct, succeeds, testland } from './testland'

const changesOf = (record: Factsheet, some = record.policies) => changesOfFact(survey(record), some)
const said = (record: Factsheet, some = record.policies) =>
  changesOf(record, some).map((each) => each.words)
/** What is said, where it stands, and the record as it would be. */
function supposing(record: Factsheet, words: string) {
  const change = changesOf(record).find((each) => each.words === words)
  if (!change) throw new Error(`not offered: ${words}`)
  return { address: change.address, after: change.operations.reduce(apply, record) }
}
const about = (words: readonly string[], part: string) =>
  words.filter((each) => each.includes(part))

describe('evaluations of a policy', () => {
  const of = (evaluation?: readonly string[]) =>
    testland({ policies: [aPolicy('a', evaluation && { evaluation })] })
  const four = ['monitoring', 'ongoing / interim', 'ex-ante', 'ex-post']

  test.each([
    ['not examined', undefined, four, [], true],
    ['examined and found without', [], four, [], false],
    ['said to have none', ['none'], four, [], false],
    ['one ticked', ['interim'], ['monitoring', 'ex-ante', 'ex-post'], ['ongoing / interim'], false],
    ['all ticked', ['monitoring', 'interim', 'ex-ante', 'ex-post'], [], four, false],
  ])('%s', (_, evaluation, could, couldNot, mayBeNone) => {
    const words = said(of(evaluation))
    const kinds = (list: readonly string[]) => list.map((each) => each.toLowerCase()).toSorted()
    const after = (part: string) =>
      about(words, part)
        .filter((each) => !each.includes('instrument') && !each.includes('assistance'))
        .map((each) => each.slice(each.indexOf(part) + part.length))
    expect(kinds(after('a with '))).toEqual(kinds(could))
    expect(kinds(after('a without '))).toEqual(kinds(couldNot))
    expect(words.includes('a examined, and no evaluation found')).toBe(mayBeNone)
  })

  test('one more takes the place of “none”, and stands beside others', () => {
    const none = supposing(of(['none']), 'a with monitoring')
    expect(none.address).toBe('policies/a/evaluation')
    expect(none.after.policies[0]?.evaluation.choices).toEqual([{ code: 'monitoring' }])
    const more = supposing(of(['interim']), 'a with monitoring')
    expect(more.after.policies[0]?.evaluation.choices.map((each) => each.code)).toEqual([
      'interim',
      'monitoring',
    ])
  })

  test('one less leaves the others, and says that someone looked', () => {
    const { after } = supposing(of(['interim', 'monitoring']), 'a without monitoring')
    expect(after.policies[0]?.evaluation).toMatchObject({
      choices: [{ code: 'interim' }],
      examined: someAct,
    })
    const [ticked] = of(['interim']).policies
    const { examined: _, ...section } = ticked!.evaluation
    const unexamined = testland({ policies: [{ ...ticked!, evaluation: section }] })
    const supposed = supposing(unexamined, 'a without ongoing / interim')
    expect(supposed.after.policies[0]?.evaluation.examined?.by).toBe('')
    expect(said(unexamined)).not.toContain('a examined, and no evaluation found')
  })
})

describe('instruments of a policy', () => {
  const of = (financial?: readonly string[]) =>
    testland({ policies: [aPolicy('a', financial && { financial })] })

  test.each([
    ['not examined', undefined, ['with a financial', 'examined, and no financial']],
    ['examined and found without', [], ['with a financial']],
    ['two ticked', ['others', 'rd-projects'], ['without financial']],
  ])('%s', (_, financial, expected) => {
    const words = about(said(of(financial)), 'financial')
    expect(words).toHaveLength(expected.length)
    expected.forEach((part, at) => expect(words[at]).toContain(`a ${part}`))
  })

  test('one to have is an other one, without a name; to have none is to have looked', () => {
    const { address, after } = supposing(of([]), 'a with a financial instrument')
    expect(address).toBe('policies/a/instruments')
    expect(after.policies[0]?.instruments.financial.choices).toEqual([{ code: 'others', text: '' }])
    const words = 'a without financial instruments (the 1 of them unticked)'
    const { instruments } = supposing(of(['others']), words).after.policies[0]!
    expect(instruments.financial).toEqual({ choices: [], examined: someAct })
  })
})

describe('the start of a policy: the nearest year of each other class of age', () => {
  test.each([
    [undefined, ['a begun in 2019', 'a begun in 2011', 'a begun in 2020']],
    ['2022', ['a begun in 2019 or before', 'a begun in 2011 or before']],
    ['2020', ['a begun in 2019 or before', 'a begun in 2011 or before']],
    ['2019', ['a begun in 2020 or after', 'a begun in 2011 or before']],
    ['2012', ['a begun in 2020 or after', 'a begun in 2011 or before']],
    ['2011', ['a begun in 2012 or after', 'a begun in 2020 or after']],
    ['2000', ['a begun in 2012 or after', 'a begun in 2020 or after']],
  ])('begun %s, data of 2022', (start, expected) => {
    const record = testland({ policies: [aPolicy('a', start ? { start } : {})] })
    expect(about(said(record), 'begun')).toEqual(expected)
  })
  test('what it says is what it would record', () => {
    const record = testland({ policies: [aPolicy('a', { start: '2022' })] })
    const { address, after } = supposing(record, 'a begun in 2019 or before')
    expect(address).toBe('policies/a/history')
    expect(after.policies[0]?.history.start).toEqual({ state: 'answered', value: '2019' })
  })
  test('without a year of collection there is no age', () => {
    const collection = { year: '', quarter: null }
    const record = testland({ policies: [aPolicy('a')], collection })
    expect(about(said(record), 'begun')).toEqual([])
  })
})

describe('status and type', () => {
  test.each([
    ['inForce', ['a ended', 'a only planned']],
    ['planned', ['a in force']],
    ['ended', ['a in force']],
  ] as const)('%s', (status, expected) => {
    const record = testland({ policies: [aPolicy('a', { status })] })
    const words = said(record)
    for (const each of ['a in force', 'a ended', 'a only planned'])
      expect(words.includes(each)).toBe(expected.includes(each as never))
    expect(changesOf(record).filter(({ address }) => address === 'policies/a/status')).toHaveLength(
      expected.length,
    )
  })
  test.each([
    ['national', 3],
    ['broad', 3],
    [null, 4],
    ['hub', 4],
  ])('of type %s, it could be of %s others', (type, count) => {
    const words = about(said(testland({ policies: [aPolicy('a', { type })] })), 'a of the type')
    expect(words).toHaveLength(count)
  })
})

describe('entries of evaluations', () => {
  test('only those of the policies asked about, each by its kind and year', () => {
    const [a, b] = [aPolicy('a'), aPolicy('b')]
    const record = testland({
      policies: [a, b],
      evaluations: [
        evaluated('b', 'monitoring', '2019'),
        evaluated('a', 'interim', ' 2021 '),
        evaluated('a', null),
      ],
    })
    expect(about(said(record, [a]), 'recorded for')).toEqual([
      'No ongoing / interim of 2021 recorded for a',
      'No evaluation recorded for a',
    ])
    const { address, after } = supposing(record, 'No ongoing / interim of 2021 recorded for a')
    expect(address).toBe('evaluations/a-interim')
    expect(after.evaluations.map((each) => each.id)).toEqual(['b-monitoring', 'a-null'])
  })
})

describe('successions', () => {
  const young = aPolicy('young')
  const old = aPolicy('old', { status: 'ended' })
  const planned = aPolicy('planned', { status: 'planned' })
  const tiesOf = (record: Factsheet, some = record.policies) =>
    said(record, some).filter((each) => each.includes('successor'))

  test('only one in force could succeed, and only one that ended could be succeeded', () => {
    const record = testland({ policies: [young, aPolicy('twin'), old, planned] })
    expect(tiesOf(record)).toEqual([
      'young recorded as successor of old',
      'twin recorded as successor of old',
    ])
    const { address, after } = supposing(record, 'young recorded as successor of old')
    expect(address).toBe('relations')
    expect(after.relations).toMatchObject([{ from: 'young', to: 'old', kind: 'succeeds' }])
    expect(after.relations[0]?.id).toContain('young')
  })
  test('one that is recorded could be absent, and is offered in neither direction again', () => {
    const record = testland({ policies: [young, old], relations: [succeeds('young', 'old')] })
    expect(tiesOf(record)).toEqual(['young not a successor of old'])
    const { address, after } = supposing(record, 'young not a successor of old')
    expect(address).toBe('relations/young-old')
    expect(after.relations).toEqual([])
    const reversed = testland({ policies: [young, old], relations: [succeeds('old', 'young')] })
    expect(tiesOf(reversed)).toEqual(['old not a successor of young'])
  })
  test('to implement is not to succeed', () => {
    const relations = [{ ...succeeds('young', 'old'), kind: 'implements' as const }]
    const record = testland({ policies: [young, old], relations })
    expect(tiesOf(record)).toEqual(['young recorded as successor of old'])
  })
  test('both ends must be asked about', () => {
    const record = testland({ policies: [young, old], relations: [succeeds('young', 'old')] })
    expect(tiesOf(record, [young])).toEqual([])
    expect(tiesOf(record, [old])).toEqual([])
  })
})

describe('the record as a whole', () => {
  test('where nothing is recorded: that there is nothing, or a first policy of each type', () => {
    const [declared, ...others] = changesOf(testland())
    expect(declared).toMatchObject({
      address: 'absence/declared',
      words: 'The statement that no cluster policy was found',
      operations: [{ kind: 'value', address: 'absence/declared', before: false, after: true }],
    })
    const added = others.map(({ address, operations }) => {
      const [policy] = operations.reduce(apply, testland()).policies
      return [address, policy?.type, policy?.status]
    })
    expect(added).toEqual(
      ['national', 'regional', 'sectoral', 'broad'].map((type) => ['policies', type, 'inForce']),
    )
    expect(new Set(others.flatMap(({ operations }) => operations[0]?.address)).size).toBe(4)
  })
  test('where no policy is in force: another one, and where one is, none', () => {
    const another = (status: 'ended' | 'inForce') =>
      about(said(testland({ policies: [aPolicy('a', { status })] })), 'Another policy')
    expect(another('ended')).toHaveLength(4)
    expect(another('inForce')).toEqual([])
    expect(said(testland({ policies: [aPolicy('a', { status: 'ended' })] }))).not.toContain(
      'The statement that no cluster policy was found',
    )
  })
})
