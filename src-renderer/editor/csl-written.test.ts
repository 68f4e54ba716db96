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
