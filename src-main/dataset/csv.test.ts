import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { csvText } from './csv'

test('whatever a spreadsheet takes for a formula is text, and numbers stay numbers', () => {
  const formulas = ['=1+1', '+', '-', '@', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1']
  const plain = ['a=1', '1+1', 'x@example.org', '테스트', 'أرض', 'two\nlines', 'a "quoted" one']
  const text = csvText(
    ['=name', 'text', 'number'],
    [...formulas, ...plain].map((each) => [each, each, -1.5]),
  )
  const [head, ...rows] = parse(text)
  expect(head).toEqual(["'=name", 'text', 'number'])
  expect(rows).toEqual([
    ...formulas.map((each) => [`'${each}`, `'${each}`, '-1.5']),
    ...plain.map((each) => [each, each, '-1.5']),
  ])
})
