import * as fc from 'fast-check'
import { currentCodebook } from '../codebook/editions'
import type { ListName } from '../codebook/schema'

/** Characters that have broken programs before: other scripts, emoji, line separators, quotation marks, controls. */
export const prose = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '산업집적활성화 및 공장설립에 관한 법률',
    '👩‍🔬🇰🇷',
    'line\u2028separator\u2029',
    '"quoted" \\ </script> \u0000 \t\r\n',
    'e\u0301 and \u00e9',
    '\ufeffmark',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
export const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 })
export const few = <T>(value: fc.Arbitrary<T>, maxLength = 3) => fc.array(value, { maxLength })

/** Items of a list with ids of their own, as the app makes them. */
export const withIds = <T extends object>(item: fc.Arbitrary<T>, maxLength = 3) =>
  few(item, maxLength).map((items) =>
    items.map((each, index) => ({ id: `item-${index + 1}`, ...each })),
  )

export const moment = fc
  .date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString())
export const act = fc.record({ by: prose, at: moment })
export const text = fc.record(
  { lang: fc.constantFrom('en', 'ko', 'not a tag'), markdown: prose, gloss: prose },
  { requiredKeys: ['lang', 'markdown'] },
)

export const codes = (name: ListName) =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(...currentCodebook.lists[name].categories.map(({ code }) => code)),
    },
    { weight: 1, arbitrary: fc.constantFrom('internationalisation', 'unheard-of', '모름') },
  )
const choice = (name: ListName) =>
  fc.record({ code: codes(name), text: prose }, { requiredKeys: ['code'] })
export const choices = (name: ListName) =>
  fc.record(
    { choices: few(choice(name)), examined: act, confirmed: act },
    { requiredKeys: ['choices'] },
  )
export const section = (name: ListName) =>
  fc.record(
    { choices: few(choice(name)), examined: act, confirmed: act, explanation: text },
    { requiredKeys: ['choices', 'explanation'] },
  )

export const year = fc.oneof(
  fc.integer({ min: 1950, max: 2022 }).map(String),
  fc.constantFrom('', '20x1', ' 2021', '202', '10000', '-5'),
)
export const day = fc.constantFrom(
  '',
  '2022-09-30',
  '2020-02-29',
  '2026-02-30',
  '03/04/2022',
  'last week',
)
export const answer = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof(
    fc.record(
      { state: fc.constant('answered' as const), value, confirmed: act },
      { requiredKeys: ['state', 'value'] },
    ),
    fc.record(
      {
        state: fc.constant('notAvailable' as const),
        searched: fc.record({ where: prose, at: day }),
        confirmed: act,
      },
      { requiredKeys: ['state'] },
    ),
    fc.record(
      { state: fc.constant('notApplicable' as const), confirmed: act },
      { requiredKeys: ['state'] },
    ),
    fc.constant({ state: 'unanswered' as const }),
  )
export const money = fc.record(
  {
    amount: fc.constantFrom('', '0', '007', '1500000', '1 500 000,50', '12.3450', '1.500', '12 m'),
    currency: fc.constantFrom('', 'KRW', 'EUR', 'euros'),
    period: prose,
    approximate: fc.boolean(),
    note: prose,
  },
  { requiredKeys: ['amount', 'currency', 'period', 'note'] },
)
