import { describe, expect, test } from 'vitest'
import { currentCodebook } from '../../../codebook/editions'
import { foundBy } from '../../found-by'
import { standsFor } from './keywords'

const act = 'policies/act'
const codes = (...all: readonly string[]) => all.map((code) => ({ code }))

describe('role-without-body', () => {
  const found = (role: string, ...held: readonly string[]) =>
    foundBy('role-without-body', {
      [`${act}/authorities/choices`]: codes(role),
      [`${act}/authorities/bodies`]: [{ id: 'b', name: 'Agency', roles: held }],
    })
  test.each([
    ['funding', ['funding'], true],
    ['funding', ['oversight'], false],
    ['funding', [], false],
    ['drafting', ['drafting-implementation'], true],
    ['implementation', ['drafting-implementation'], true],
    ['funding', ['drafting-implementation'], false],
    ['drafting-implementation', ['drafting', 'implementation'], true],
    ['drafting-implementation', ['drafting'], false],
  ] as const)('%s held by %j', (role, held, isHeld) => {
    expect(found(role, ...held)).toEqual(
      isHeld ? [] : [[`${act}/authorities/choices/${role}`, [role, [['Agency', held]]]]],
    )
  })
})

describe('all-ticked', () => {
  const codesOf = (list: 'objectives' | 'beneficiaries' | 'technicalInstruments') =>
    currentCodebook.lists[list].categories.map(({ code }) => code)
  test('of eight or more, whatever else is ticked', () => {
    const all = codesOf('objectives')
    expect(foundBy('all-ticked', { [`${act}/objectives/choices`]: codes(...all) })).toEqual([
      [`${act}/objectives`, all.toSorted()],
    ])
    const more = codes(...codesOf('beneficiaries'), 'others')
    expect(foundBy('all-ticked', { [`${act}/beneficiaries/choices`]: more })).toHaveLength(1)
  })
  test('not of a short list, nor with one left', () => {
    const five = codes(...codesOf('technicalInstruments'))
    expect(foundBy('all-ticked', { [`${act}/instruments/technical/choices`]: five })).toEqual([])
    const nine = codes(...codesOf('objectives').slice(1))
    expect(foundBy('all-ticked', { [`${act}/objectives/choices`]: nine })).toEqual([])
  })
})

describe('categories of unknown standing', () => {
  test.each([
    [`${act}/type`, 'hub', [[`${act}/type`, ['hub']]]],
    [`${act}/history/period`, 'some', [[`${act}/history/period`, ['some']]]],
    [`${act}/focus/choices`, codes('odd'), [[`${act}/focus/choices/odd`, ['odd']]]],
    [
      `${act}/instruments/financial/choices`,
      codes('odd'),
      [[`${act}/instruments/financial/choices/odd`, ['odd']]],
    ],
    [`${act}/type`, null, []],
    [`${act}/history/period`, null, []],
  ])('%s: %j', (address, value, expected) => {
    expect(foundBy('category-unknown', { [address]: value })).toEqual(expected)
  })
  test('of an extension, on or off', () => {
    const patch = { [`${act}/objectives/choices`]: codes('resilience') }
    const address = `${act}/objectives/choices/resilience`
    expect(foundBy('category-not-attested', patch)).toEqual([[address, ['resilience', false]]])
    expect(
      foundBy('category-not-attested', { ...patch, 'codebook/extensions': ['not-attested'] }),
    ).toEqual([[address, ['resilience', true]]])
    expect(foundBy('category-unknown', patch)).toEqual([])
  })
  test('of another edition', () => {
    const { objectives } = currentCodebook.lists
    const later = {
      ...currentCodebook,
      id: 'later',
      lists: { ...currentCodebook.lists, objectives: { ...objectives, categories: [] } },
    }
    const patch = { [`${act}/objectives/choices`]: codes('cooperation', 'odd') }
    const around = { codebook: later }
    expect(foundBy('category-retired', patch, around)).toEqual([
      [`${act}/objectives/choices/cooperation`, ['cooperation', 'later']],
    ])
    expect(foundBy('category-unknown', patch, around)).toHaveLength(1)
  })
})

describe('instrument-not-mentioned', () => {
  const words = (count: number) => Array.from({ length: count }, (_, n) => `w${n}`).join(' ')
  const found = (explanation: object, ...ticked: readonly string[]) =>
    foundBy('instrument-not-mentioned', {
      [`${act}/instruments/financial/choices`]: ticked.map((code) => ({ code, text: 'x' })),
      [`${act}/instruments/explanation`]: explanation,
    })
  const address = `${act}/instruments/financial/choices/market-entry`
  test('in 80 words of English, or of an English gloss', () => {
    const long = words(80)
    expect(found({ lang: 'en', markdown: long }, 'market-entry')).toEqual([
      [address, ['market-entry', long]],
    ])
    expect(found({ lang: 'en-GB', markdown: long }, 'market-entry')).toHaveLength(1)
    expect(found({ lang: 'ko', markdown: 'x', gloss: long }, 'market-entry')).toHaveLength(1)
    expect(found({ lang: 'ko', markdown: long }, 'market-entry')).toEqual([])
    expect(found({ lang: 'en', markdown: words(79) }, 'market-entry')).toEqual([])
  })
  test('not of “Others”, of what no codebook has, or of what a word stands for', () => {
    expect(found({ lang: 'en', markdown: words(80) }, 'others', 'odd')).toEqual([])
    expect(found({ lang: 'en', markdown: `${words(80)} markets` }, 'market-entry')).toEqual([])
  })
  test.each([
    ['Prototypes are paid for.', true],
    ['Firms get policy support from the cluster.', false],
    ['MARKETING is paid for.', true],
    ['A supermarket.', false],
  ])('%s', (text, expected) => {
    const category = currentCodebook.lists.financialInstruments.categories.find(
      ({ code }) => code === 'market-entry',
    )!
    expect(standsFor(text, category)).toBe(expected)
  })
})
