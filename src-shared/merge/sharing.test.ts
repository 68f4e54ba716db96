import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyFactsheet } from '../exchange/factsheet.arbitrary'
import { sharing } from './sharing'

const copyOf = <T>(value: T) => JSON.parse(JSON.stringify(value)) as T

test('a value is the same afterwards, and shares what did not change', () => {
  const base = { one: { text: 'a' }, list: [{ id: 'x', n: 1 }, { id: 'y' }], plain: [1, 2] }
  const value = copyOf({
    ...base,
    list: [{ id: 'y' }, { id: 'x', n: 2 }, { id: 'z' }],
  })
  const shared = sharing(base, value)
  expect(shared).toEqual(value)
  expect(shared.one).toBe(base.one)
  expect(shared.plain).toBe(base.plain)
  expect(shared.list[0]).toBe(base.list[1])
  expect(shared.list[1]).not.toBe(base.list[0])
})

test('a copy of the base is the base', () => {
  const base = { list: [{ id: 'x', of: [{ code: 'c' }] }], none: null }
  expect(sharing(base, copyOf(base))).toBe(base)
  expect(sharing(base, { ...base, more: undefined })).not.toBe(base)
  expect(sharing(undefined, base)).toBe(base)
})

test('whatever the factsheets', () =>
  fc.assert(
    fc.property(anyFactsheet, anyFactsheet, (base, value) => {
      expect(sharing(base, copyOf(value))).toEqual(value)
      expect(sharing(base, copyOf(base))).toBe(base)
    }),
    { numRuns: 10 },
  ))
