import path from 'node:path'
import { expect, test } from 'vitest'
import { whereData } from './where-data'

const from = (argv: string[], env = {}) => whereData(argv, env, '/usual/library')

test('the data folder is what was asked for, else the usual one, always absolute', () => {
  expect(from(['electron', '.'])).toBe(path.resolve('/usual/library'))
  expect(from(['electron', '.', '--data=/here'])).toBe(path.resolve('/here'))
  expect(from(['electron', '.', '--data', '/here'])).toBe(path.resolve('/here'))
  expect(from(['electron', '--data=here'])).toBe(path.resolve('here'))
  expect(from([], { FACTSHEETS_DATA: '/there' })).toBe(path.resolve('/there'))
  expect(from(['--data=/here'], { FACTSHEETS_DATA: '/there' })).toBe(path.resolve('/here'))
})

test('a switch without a folder is none', () => {
  expect(from(['--data='])).toBe(path.resolve('/usual/library'))
  expect(from(['--data'])).toBe(path.resolve('/usual/library'))
  expect(from(['--data', '--trace'])).toBe(path.resolve('/usual/library'))
  expect(from([], { FACTSHEETS_DATA: '' })).toBe(path.resolve('/usual/library'))
})
