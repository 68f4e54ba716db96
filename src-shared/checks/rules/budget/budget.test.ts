import { describe, expect, test } from 'vitest'
import { foundBy } from '../../found-by'
import { amountsIn } from './amounts'

const money = (amount: string, currency = 'EUR', period = '2022') => ({
  state: 'answered',
  value: { amount, currency, period, note: '' },
})
const text = (markdown: string) => ({ lang: 'en', markdown })
const budget = 'policies/act/budget'

describe('amount-without-period', () => {
  test.each([
    [money('10', 'EUR', ' '), [[`${budget}/overall/value/period`, ['overall', '10', 'EUR']]]],
    [money('10'), []],
    [money('', 'EUR', ''), []],
    [{ state: 'notAvailable' }, []],
  ])('%j', (overall, expected) => {
    expect(foundBy('amount-without-period', { [`${budget}/overall`]: overall })).toEqual(expected)
  })
  test('is asked of the annual amount as well', () => {
    expect(
      foundBy('amount-without-period', { [`${budget}/annual`]: money('10', 'EUR', '') }),
    ).toEqual([[`${budget}/annual/value/period`, ['annual', '10', 'EUR']]])
  })
})

describe('annual-above-overall', () => {
  const found = (overall: unknown, annual: unknown) =>
    foundBy('annual-above-overall', {
      [`${budget}/overall`]: overall,
      [`${budget}/annual`]: annual,
    })
  test('compares numbers, not digits', () => {
    expect(found(money('9'), money('1 000'))).toEqual([
      [`${budget}/annual/value/amount`, ['9', '1000', 'EUR']],
    ])
    expect(found(money('1 000'), money('9'))).toEqual([])
  })
  test('lets equal amounts be, and those of two currencies, and what is no amount or missing', () => {
    expect(found(money('10'), money('10,0'))).toEqual([])
    expect(found(money('10'), money('20', 'KRW'))).toEqual([])
    expect(found(money('ten'), money('20'))).toEqual([])
    expect(found(money('10'), money('much'))).toEqual([])
    expect(found({ state: 'notAvailable' }, money('20'))).toEqual([])
    expect(found(money('10'), { state: 'notAvailable' })).toEqual([])
    expect(found(money('10', 'EUR '), money('20'))).toHaveLength(1)
  })
})

describe('amount-in-text', () => {
  const source = (markdown: string) => ({
    [`${budget}/source`]: { state: 'answered', value: text(markdown) },
  })
  test('under the source of funding any sum counts, at the amount that is n/a', () => {
    expect(foundBy('amount-in-text', source('It gets EUR 5 million.'))).toEqual([
      [`${budget}/overall`, ['EUR 5 million']],
    ])
    const unasked = { ...source('It gets €5.'), [`${budget}/overall`]: { state: 'unanswered' } }
    expect(foundBy('amount-in-text', unasked)).toEqual([[`${budget}/annual`, ['€5']]])
  })
  test('elsewhere only a sentence that speaks of money for the policy', () => {
    const history = 'policies/act/history/explanation'
    const found = (markdown: string) => foundBy('amount-in-text', { [history]: text(markdown) })
    expect(found('The budget was 3 million euros.')).toHaveLength(1)
    expect(found('It is funded well. Firms of over EUR 3 million may apply.')).toEqual([])
    expect(found('Firms sold goods for EUR 3 million.')).toEqual([])
  })
  test('says nothing where an amount is given, or where none was looked for', () => {
    const named = source('EUR 5 million.')
    expect(foundBy('amount-in-text', { ...named, [`${budget}/overall`]: money('5') })).toEqual([])
    expect(foundBy('amount-in-text', { ...named, [`${budget}/annual`]: money('5') })).toEqual([])
    const open = { state: 'notApplicable' }
    expect(
      foundBy('amount-in-text', {
        ...named,
        [`${budget}/overall`]: open,
        [`${budget}/annual`]: open,
      }),
    ).toEqual([])
  })
})

test.each([
  ['EUR 12 million', ['EUR 12 million']],
  ['€1,500 and $2', ['€1,500', '$2']],
  ['12.5 billion won', ['12.5 billion won']],
  ['3 000 KRW', ['3 000 KRW']],
  ['12 million trees in 2005 ICT firms', []],
  ['20 SMEs and 5 wonders', []],
])('sums of money in %s', (written, sums) => {
  expect(amountsIn(written)).toEqual(sums)
})
