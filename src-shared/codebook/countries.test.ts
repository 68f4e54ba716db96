import { getAlpha2Codes } from 'i18n-iso-countries'
import { describe, expect, test } from 'vitest'
import { countryCodes, isUserAssigned } from './countries'

describe('country codes', () => {
  test('are those of ISO 3166-1 and XK, each once, in order', () => {
    const reference = new Set([...Object.keys(getAlpha2Codes()), 'XK'])
    expect(countryCodes).toEqual([...reference].toSorted())
    expect(countryCodes).toHaveLength(249 + 1)
  })

  test('each has an English name that is not the code itself', () => {
    const names = new Intl.DisplayNames('en', { type: 'region' })
    expect(countryCodes.filter((code) => names.of(code) === code)).toEqual([])
  })

  test.each(['AA', 'QM', 'QZ', 'XA', 'XB', 'XZ', 'ZZ'])('%s is left to users', (code) => {
    expect(isUserAssigned(code)).toBe(true)
  })

  test.each(['AB', 'QA', 'QL', 'ZA', 'KR', 'X', 'XAA', 'xa', ''])('"%s" is not', (code) => {
    expect(isUserAssigned(code)).toBe(false)
  })
})
