import { expect, test } from 'vitest'
import { matches } from './matching'

test.each([
  ['Sociétés de développement', 'developpement', true],
  ['Cluster Act of Testland A', 'testland ACT', true],
  ['Cluster Act of Testland A', 'act b', false],
  ['산업집적활성화', '집적', true],
  ['İstanbul', 'istanbul', true],
  ['anything', '  ', true],
])('%s, looked for by %s: %s', (text, wanted, expected) => {
  expect(matches(text, wanted)).toBe(expected)
})
