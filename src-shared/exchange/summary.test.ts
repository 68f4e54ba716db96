import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { levels } from '../codebook/criteria'
import { statuses } from '../factsheet/statuses'
import { summary } from './summary-schema'
import { forms, isSummary } from './sound-summary'
import type { Summary } from './summary'

const level = fc.option(fc.constantFrom(...levels))
const anySummary: fc.Arbitrary<Summary> = fc.record({
  id: fc.uuid(),
  code: fc.string(),
  country: fc.string(),
  edition: fc.integer(),
  status: fc.constantFrom(...statuses),
  version: fc.option(fc.constantFrom('1.0', '1.1')),
  due: fc.option(fc.string()),
  secondOf: fc.option(fc.uuid()),
  notes: fc.nat(),
  levels: fc.tuple(level, level, level, level),
  total: fc.option(fc.float({ noNaN: true, noDefaultInfinity: true })),
  answered: fc.nat(),
  of: fc.nat(),
  changedAt: fc
    .date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') })
    .map((date) => date.toISOString()),
  findings: fc.tuple(fc.nat(), fc.nat(), fc.nat()),
  people: fc.array(fc.string()),
  codebook: fc.string(),
  marks: fc.string({ unit: fc.constantFrom('0', '1', '-') }),
  sections: fc.string({ unit: fc.constantFrom('-', 'e', 'w', 'f', 'x') }),
})
const wrong = fc.oneof(
  fc.constantFrom(null, undefined, '', 'draft', '2022-13-01T00:00:00Z', NaN, Infinity, 0.5, -1, 3),
  fc.constantFrom<unknown>(
    [],
    [''],
    [0],
    [0, 0, 0],
    [0, 0, 0.5],
    [0, 0, 0, 3],
    [0, 0, 0, 0, 0],
    {},
    true,
    2 ** 53,
  ),
)

describe('a summary checked by hand', () => {
  test('is right whenever the schema says so, and wrong whenever it does not', () => {
    fc.assert(
      fc.property(
        anySummary,
        fc.constantFrom(...Object.keys(summary.shape)),
        wrong,
        (one, key, value) => {
          expect(isSummary(one)).toBe(true)
          const broken = { ...one, [key]: value }
          expect(isSummary(broken)).toBe(summary.safeParse(broken).success)
          const { [key as keyof Summary]: _, ...missing } = one
          expect(isSummary(missing)).toBe(false)
          expect(isSummary({ ...one, [`${key}2`]: value })).toBe(false)
        },
      ),
      { numRuns: 500 },
    )
  })

  test('takes ids and moments as the schema library does', () => {
    expect(forms.id.source).toBe(z.regexes.uuid().source)
    expect(forms.changedAt.source).toBe(z.regexes.datetime({}).source)
    expect(forms.changedAt.test('2022-02-28T00:00:00Z')).toBe(true)
    expect(forms.changedAt.test('2022-02-30T00:00:00Z')).toBe(false)
  })

  test.each([[null], [undefined], ['text'], [1], [[]], [{}]])('is never %j', (value) => {
    expect(isSummary(value)).toBe(false)
  })
})
