import { expect, test } from 'vitest'
import type { Summary } from '../../src-shared/exchange/summary'
import { inOrder, matching, namedAs, share } from './order'

const testland = (letter: string, edition: number, total: number | null): Summary => ({
  id: '00000000-0000-4000-8000-000000000000',
  code: `X${letter}`,
  country: `Testland ${letter}`,
  edition,
  status: 'draft',
  version: null,
  due: null,
  secondOf: null,
  notes: 0,
  levels: [null, null, null, null],
  total,
  answered: 1,
  of: 4,
  changedAt: `2022-0${edition - 2020}-01T00:00:00.000Z`,
  findings: [0, 0, 0],
  people: [],
  codebook: '',
  marks: '',
  sections: '',
})

const a21 = testland('A', 2021, null)
const a22 = testland('A', 2022, 3)
const b22 = testland('B', 2022, 6.5)

test('sorts by a column and keeps equal ones in one order', () => {
  expect(inOrder([b22, a21, a22], { by: 'maturity', descending: true })).toEqual([b22, a22, a21])
  expect(inOrder([b22, a21, a22], { by: 'country', descending: false })).toEqual([a22, a21, b22])
  expect(inOrder([a21, b22, a22], { by: 'edition', descending: true })).toEqual([a22, b22, a21])
})

test('finds by country, code and edition together', () => {
  const foundBy = (wanted: string) =>
    [a21, a22, b22].filter((each) => matching(wanted)(namedAs(each)))
  expect(foundBy('Testland 2022')).toEqual([a22, b22])
  expect(foundBy('xb')).toEqual([b22])
  expect(foundBy('korea')).toEqual([])
  expect(foundBy('')).toEqual([a21, a22, b22])
})

test('a factsheet of which nothing is required is not complete', () => {
  expect(share(a21)).toBe(0.25)
  expect(share({ ...a21, of: 0 })).toBe(0)
})
