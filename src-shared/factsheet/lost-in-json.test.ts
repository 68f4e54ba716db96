import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lostInJson } from './lost-in-json'

describe('what JSON would lose', () => {
  test('is nothing of what JSON can hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(lostInJson(value)).toEqual([])
      }),
    )
  })

  test.each([
    ['NaN', { a: Number.NaN }, 'a'],
    ['infinity', { a: { b: -Infinity } }, 'a/b'],
    ['half a character', { policies: [{ id: 'p1', name: '\udc00' }] }, 'policies/p1/name'],
    ['undefined in a list', { a: [1, undefined] }, 'a/1'],
    ['a hole in a list', { a: Array(1) }, 'a/0'],
    ['a big integer', { a: 1n }, 'a'],
    ['a date', { a: new Date(0) }, 'a'],
    ['a map', { choices: [{ code: 'x', text: new Map() }] }, 'choices/x/text'],
    ['a function', { a: () => {} }, 'a'],
  ])('%s is named with its address', (_what, value, address) => {
    expect(lostInJson(value).map((issue) => issue.address)).toEqual([address])
  })

  test('an optional field that is undefined loses nothing', () => {
    expect(lostInJson({ a: undefined })).toEqual([])
  })
})
