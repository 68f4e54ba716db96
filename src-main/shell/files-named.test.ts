import path from 'node:path'
import { expect, test } from 'vitest'
import { filesNamed } from './files-named'

test('a working copy named at the start is found among the switches, wherever it was named from', () => {
  const argv = [
    'electron',
    '--no-sandbox',
    '/app',
    '--data=/x.factsheet',
    'a/b.factsheet',
    'd.json',
  ]
  expect(filesNamed(argv, path.resolve('/home'))).toEqual([path.resolve('/home/a/b.factsheet')])
})
