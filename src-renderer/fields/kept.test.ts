import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { kept } from './kept'

test('says the same as what is new, and is the old one where that says the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, now) => {
      expect(kept(before, now)).toEqual(now)
      expect(kept(before, structuredClone(before))).toBe(before)
    }),
  )
})

test('replaces only the branch that has changed', () => {
  const before = { a: { b: [1, { c: 2 }] }, d: { e: 3 } }
  const now = kept(before, { a: { b: [1, { c: 4 }] }, d: { e: 3 } })
  expect(now.d).toBe(before.d)
  expect(now.a.b[1]).toEqual({ c: 4 })
  const shorter = kept<unknown>([1, 2], [1])
  expect(shorter).toEqual([1])
  expect(kept<unknown>([], {})).toEqual({})
})
