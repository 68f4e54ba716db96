import { expect, test } from 'vitest'
import { usualPreferences } from '../../src-shared/contract/change-preferences'
import { firstPreferences, sealOf } from './first-preferences'

const window = { ...usualPreferences, decimal: '.' as const, recent: ['library'] }

test('preferences that this version has passed are given before its schemas are loaded', () => {
  const kept = JSON.parse(JSON.stringify({ window, seal: sealOf(window, '1.0.0') })) as object
  expect(firstPreferences({ appearance: 'system', ...kept }, '1.0.0')).toEqual(window)
  expect(firstPreferences({ appearance: 'system' }, '1.0.0')).toEqual(usualPreferences)
})

test('what another version has kept, or somebody has changed, waits for the schemas', () => {
  const seal = sealOf(window, '1.0.0')
  const given = { appearance: 'system', window, seal } as const
  expect(firstPreferences(given, '1.0.1')).toBeUndefined()
  expect(firstPreferences({ ...given, window: { ...window, recent: 7 } }, '1.0.0')).toBeUndefined()
  expect(firstPreferences({ appearance: 'system', window }, '1.0.0')).toBeUndefined()
})
