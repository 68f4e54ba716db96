import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  amountComplaint,
  countryCodeComplaint,
  currencyComplaint,
  dateComplaint,
  decimalOf,
  languageComplaint,
  urlComplaint,
  yearComplaint,
  type Complaint,
} from './field'

const table: readonly {
  readonly of: string
  readonly complaint: (value: string) => Complaint
  readonly fine: readonly string[]
  readonly wrong: readonly string[]
}[] = [
  {
    of: 'years',
    complaint: yearComplaint,
    fine: ['1800', '2021', '2100'],
    wrong: [
      '1799',
      '2101',
      '21',
      '20211',
      ' 2021',
      '2021 ',
      '２０２１',
      'c. 2021',
      '2021-2027',
      '2e3',
    ],
  },
  {
    of: 'amounts',
    complaint: amountComplaint,
    fine: [
      '0',
      '1500000',
      '1 500 000',
      '1 500 000,50',
      '1\u202f500\u00a0000.5',
      '0.5',
      '0,125',
      '1234.567',
      '12 345,678',
      '12.34',
    ],
    wrong: [
      '1.234.567,8',
      '1,234,567.8',
      '1.500',
      '999,000',
      '1 50',
      '1  500',
      '15 00 000',
      '-5',
      '+5',
      '5 EUR',
      '€5',
      '5.',
      ',5',
      '1e6',
      'Infinity',
      '٣',
      '1.5,5',
    ],
  },
  {
    of: 'currencies',
    complaint: currencyComplaint,
    fine: ['EUR', 'KRW'],
    wrong: ['eur', '€', 'EURO', 'EU', 'EUR ', 'ÄÖÜ'],
  },
  {
    of: 'web addresses',
    complaint: urlComplaint,
    fine: [
      'https://example.org',
      'http://example.org:8080/a_b?c=d#e',
      'HTTPS://example.org/',
      'https://www.law.go.kr/%EB%B2%95%EB%A0%B9/x',
      'https://example.org/법령',
      'https://example.org/@group/page',
      'https://[::1]/',
    ],
    wrong: [
      'www.example.org',
      'example.org/page',
      'javascript:alert(1)',
      'java\tscript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'ftp://example.org',
      '//example.org',
      'https://',
      'https:///path only',
      'https://user@example.org',
      'https://user:secret@example.org/',
      'https://example.org/a b',
      'https://exa\nmple.org',
      ' https://example.org',
      'https:\\\\example.org',
      'https://example.org:99999/',
    ],
  },
  {
    of: 'dates',
    complaint: dateComplaint,
    fine: ['2022-09-21', '2020-02-29', '2000-02-29'],
    wrong: [
      '2022-02-29',
      '1900-02-29',
      '2026-02-30',
      '2022-13-01',
      '2022-00-10',
      '2022-9-21',
      '21.09.2022',
      '2022-09-21T00:00:00Z',
      '2022',
    ],
  },
  {
    of: 'languages',
    complaint: languageComplaint,
    fine: ['en', 'ko', 'zh-Hant', 'pt-BR', 'sr-Latn-RS', 'EN-gb', 'de-1996', 'mul'],
    wrong: ['english', 'Korean', 'en_US', 'e', '한국어', 'en-', 'en US'],
  },
  {
    of: 'country codes',
    complaint: countryCodeComplaint,
    fine: ['KR', 'XK', 'XA', 'QM', 'ZZ', 'AA'],
    wrong: ['kr', 'UK', 'EU', 'KOR', 'QL', 'K', 'KR '],
  },
]

describe.each(table)('$of', ({ complaint, fine, wrong }) => {
  test.each(['', ' ', ...fine])('"%s" is fine', (value) => {
    expect(complaint(value)).toBeUndefined()
  })

  test.each(wrong)('"%s" is complained about in a sentence', (value) => {
    expect(complaint(value)).toMatch(/^[A-Z].*\.$/s)
  })

  test('no value makes it throw or wait', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (value) => {
        expect(['string', 'undefined']).toContain(typeof complaint(value))
      }),
    )
    for (const part of ['1', '1 234', 'a-', 'https://a@', '2022-02-', ' ', '.,']) {
      const started = Date.now()
      complaint(part.repeat(Math.ceil(50_000 / part.length)))
      expect(Date.now() - started).toBeLessThan(2_000)
    }
  })
})

describe('the decimal of an amount', () => {
  test.each([
    ['1500000', '1500000'],
    ['1 500 000,50', '1500000.5'],
    ['1\u202f500\u00a0000\u20090', undefined],
    ['007', '7'],
    ['0', '0'],
    ['0,0', '0'],
    ['0,125', '0.125'],
    ['12 345,678', '12345.678'],
    ['12345678901234567890.123456789', '12345678901234567890.123456789'],
    ['1.500', undefined],
    ['1.234.567,8', undefined],
    ['', undefined],
    [' ', undefined],
    ['n/a', undefined],
  ])('"%s" is %s', (amount, decimal) => {
    expect(decimalOf(amount)).toBe(decimal)
  })

  test('is the same however the amount is grouped and whichever sign it has', () => {
    const digits = fc.bigInt({ min: 0n, max: 10n ** 24n })
    const cents = fc.integer({ min: 0, max: 99 }).map((each) => String(each).padStart(2, '0'))
    const space = fc.constantFrom(' ', '\u00a0', '\u2009', '\u202f')
    fc.assert(
      fc.property(digits, cents, space, fc.constantFrom('.', ','), (whole, part, gap, sign) => {
        const grouped = String(whole).replaceAll(/\B(?=(\d{3})+$)/g, gap)
        expect(decimalOf(`${grouped}${sign}${part}`)).toBe(decimalOf(`${whole}.${part}`))
        expect(Number(decimalOf(`${grouped}${sign}${part}`))).toBeCloseTo(
          Number(`${whole}.${part}`),
        )
      }),
    )
  })

  test('exists exactly for what is not complained about', () => {
    const amount = fc.string({ unit: fc.constantFrom(...'0123456789., -'.split('')), minLength: 1 })
    fc.assert(
      fc.property(amount, (value) => {
        const wellFormed = value.trim() !== '' && amountComplaint(value) === undefined
        expect(decimalOf(value) !== undefined).toBe(wellFormed)
      }),
    )
  })
})
