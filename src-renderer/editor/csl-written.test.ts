import { describe, expect, test } from 'vitest'
import {
  readIssued,
  readLines,
  readNames,
  writeIssued,
  writeLines,
  writeNames,
} from './csl-written'

describe('what is written of a bibliographic entry reads back as the same entry', () => {
  test('persons and bodies, one a line', () => {
    const names = [
      { literal: 'Ministry of Examples' },
      { family: 'Kim', given: 'A.' },
      { family: 'Mononym' },
    ]
    expect(writeNames(names)).toBe('Ministry of Examples\nKim, A.\nMononym')
    expect(readNames('Ministry of Examples\nKim, A.')).toEqual(names.slice(0, 2))
    expect(readNames(' \n')).toEqual([])
  })

  test('a body with a comma in its name stays one name', () => {
    const names = [{ literal: 'Ministry of Trade, Industry and Energy' }]
    expect(writeNames(names)).toBe('{Ministry of Trade, Industry and Energy}')
    expect(readNames(writeNames(names))).toEqual(names)
  })

  test('what else is known of a name stays while its line does', () => {
    const before = [{ family: 'Beispiel', given: 'E.', suffix: 'Jr.' }, { literal: 'KICOX' }]
    expect(readNames('Beispiel, E.\nSomebody Else', before)).toEqual([
      before[0],
      { literal: 'Somebody Else' },
    ])
  })

  test('a year, a day, and what is neither', () => {
    expect(readIssued('2021')).toEqual({ 'date-parts': [[2021]] })
    expect(writeIssued(readIssued('2021-6-9'))).toBe('2021-6-9')
    expect(writeIssued(readIssued('ca. 2019'))).toBe('ca. 2019')
    expect(readIssued('')).toEqual({})
    expect(writeIssued({})).toBe('')
  })

  test('days', () => {
    expect(readLines(writeLines(['2022-09-21', 'soon']))).toEqual(['2022-09-21', 'soon'])
  })
})
