import { expect, test } from 'vitest'
import { fileNameOf } from './file-name'

const of = (name: string, code = 'XA') =>
  fileNameOf({ country: { name, code }, edition: 2022 }, 'publication')

test.each([
  ['Republic of Korea', 'republic-of-korea-2022.json'],
  ['Côte d’Ivoire', 'cote-d-ivoire-2022.json'],
  ['../../etc/passwd', 'etc-passwd-2022.json'],
  ['CON', 'con-2022.json'],
  ['대한민국', 'xa-2022.json'],
  ['a\u0000b\u202e.exe', 'a-b-exe-2022.json'],
  ['x'.repeat(300), `${'x'.repeat(80)}-2022.json`],
])('%s is exported as %s', (name, expected) => {
  expect(of(name)).toBe(expected)
})

test('a factsheet without any name has a file name all the same, and the form shows in it', () => {
  expect(of('', '')).toBe('factsheet-2022.json')
  const country = { name: 'Testland A', code: 'XA' }
  expect(fileNameOf({ country, edition: 2022 }, 'draft')).toBe('testland-a-2022-draft.json')
  expect(fileNameOf({ country, edition: 2022 }, 'workingCopy')).toBe('testland-a-2022.factsheet')
})
