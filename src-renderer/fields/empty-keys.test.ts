import { expect, test } from 'vitest'
import { emptyOfKey } from './empty-keys'

const key = (given: Partial<Parameters<typeof emptyOfKey>[0]>) => ({
  key: '',
  code: '',
  altKey: true,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...given,
})

test.each([
  [key({ key: 'n', code: 'KeyN' }), 'notAvailable'],
  [key({ key: 'N', code: 'KeyN' }), 'notAvailable'],
  [key({ key: '-', code: 'NumpadSubtract' }), 'notApplicable'],
  [key({ key: '-', code: 'Slash' }), 'notApplicable'],
  [key({ key: 'Delete' }), 'clear'],
  [key({ key: 'Backspace' }), undefined],
  [key({ key: 'n', altKey: false }), undefined],
  // AltGr on Windows is both; it types letters.
  [key({ key: 'n', ctrlKey: true }), undefined],
  [key({ key: 'N', shiftKey: true }), undefined],
])('elsewhere %o is %s', (event, expected) => {
  expect(emptyOfKey(event, false)).toBe(expected)
})

test.each([
  // Option with N begins a tilde.
  [key({ key: 'Dead', code: 'KeyN', metaKey: true }), 'notAvailable'],
  [key({ key: '–', code: 'Minus', metaKey: true }), 'notApplicable'],
  [key({ key: 'Backspace', metaKey: true }), 'clear'],
  [key({ key: 'Dead', code: 'KeyN' }), undefined],
])('on a Mac %o is %s', (event, expected) => {
  expect(emptyOfKey(event, true)).toBe(expected)
})
