import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { mediaTypeOf, safeFileName } from './attachment'

test.each([
  ['report.pdf', 'report.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\temp\\page.html', 'page.html'],
  ['..', 'attachment'],
  ['', 'attachment'],
  ['a:b?.pdf', 'a-b-.pdf'],
  ['CON.txt', '_CON.txt'],
  ['클러스터 정책.pdf', '클러스터 정책.pdf'],
  ['evil\u202Efdp.exe', 'evil-fdp.exe'],
])('the name %j becomes %j', (given, safe) => {
  expect(safeFileName(given)).toBe(safe)
})

test('any name becomes one that leads nowhere and is not too long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
      const name = safeFileName(given)
      expect(name).not.toMatch(/[/\\\p{Cc}]|^\.|^$/u)
      expect(name.isWellFormed()).toBe(true)
      expect(name.length).toBeLessThanOrEqual(121)
    }),
  )
})

test('what a file is goes by the end of its name, and nothing of Object is an ending', () => {
  expect(mediaTypeOf('Page.HTML')).toBe('text/html')
  expect(mediaTypeOf('a.constructor')).toBe('application/octet-stream')
  expect(mediaTypeOf('none')).toBe('application/octet-stream')
})
