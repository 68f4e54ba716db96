import { expect, test } from 'vitest'
import { directionOf, isForeign } from './direction'

test('a language runs the way its script does', () => {
  for (const lang of ['ar', 'he', 'fa', 'ur', 'az-Arab', 'yi']) {
    expect(directionOf(lang)).toBe('rtl')
  }
  for (const lang of ['en', 'ko', 'ja', 'el', 'az', 'ar-Latn', 'zh-Hans']) {
    expect(directionOf(lang)).toBe('ltr')
  }
  for (const lang of ['', 'not a tag']) expect(directionOf(lang)).toBe('auto')
})

test('what is not English may want a translation', () => {
  expect(['ko', 'enm', 'de-AT'].map(isForeign)).toEqual([true, true, true])
  expect(['', 'en', 'en-GB', 'EN'].map(isForeign)).toEqual([false, false, false, false])
})
