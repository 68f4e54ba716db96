import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalText } from './content-sha'
import { inOrder } from './in-order'

describe('a value in order', () => {
  test('has its canonical text, or is left to who looks closer', () => {
    let looked = 0
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const ordered = inOrder(value)
        if (!ordered) return
        looked += 1
        expect(JSON.stringify(ordered)).toBe(canonicalText(value))
      }),
    )
    expect(looked).toBeGreaterThan(10)
  })

  test.each([
    ['half a character', { a: '\ud83e' }],
    ['half a character in a name', { '\ud83e': 1 }],
    ['NaN', { a: [Number.NaN] }],
    ['nothing in a list', { a: [undefined] }],
    ['a date', { a: new Date(0) }],
    ['what speaks for itself', { toJSON: () => 1 }],
    ['names that look like positions', { '10': 1, '9': 2 }],
  ])('%s is not copied', (_, value) => expect(inOrder(value)).toBeUndefined())

  test('a field that is undefined is none', () =>
    expect(JSON.stringify(inOrder({ b: 1, a: undefined }))).toBe('{"b":1}'))
})
