import { expect, test } from 'vitest'
import { isTrusted } from './trust'

test.each([
  ['our own page', { origin: 'app://renderer', parent: null }, true],
  ['a frame inside it', { origin: 'app://renderer', parent: {} }, false],
  ['another host', { origin: 'app://other', parent: null }, false],
  ['a host that begins alike', { origin: 'app://renderer.other', parent: null }, false],
  ['another scheme', { origin: 'https://renderer', parent: null }, false],
  ['a file', { origin: 'file://', parent: null }, false],
  ['an opaque origin', { origin: 'null', parent: null }, false],
  ['a frame that is gone', null, false],
  ['nobody', undefined, false],
])('%s', (_who, sender, trusted) => {
  expect(isTrusted(sender, 'app://renderer')).toBe(trusted)
})
