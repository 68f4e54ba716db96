import path from 'node:path'
import { expect, test } from 'vitest'
import { givenData } from './where-data'

const from = (argv: string[], env = {}) => givenData(argv, env)

test('the data folder is what was asked for, always absolute', () => {
  expect(from(['electron', '.'])).toBeUndefined()
  expect(from(['electron', '.', '--data=/here'])).toBe(path.resolve('/here'))
  expect(from(['electron', '.', '--data', '/here'])).toBe(path.resolve('/here'))
  expect(from(['electron', '--data=here'])).toBe(path.resolve('here'))
  expect(from([], { FACTSHEETS_DATA: '/there' })).toBe(path.resolve('/there'))
  expect(from(['--data=/here'], { FACTSHEETS_DATA: '/there' })).toBe(path.resolve('/here'))
})

test('a switch without a folder is none', () => {
  expect(from(['--data='])).toBeUndefined()
  expect(from(['--data'])).toBeUndefined()
  expect(from(['--data', '--trace'])).toBeUndefined()
  expect(from([], { FACTSHEETS_DATA: '' })).toBeUndefined()
})
