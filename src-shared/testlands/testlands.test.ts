import { describe, expect, test } from 'vitest'
import { findings } from '../checks/findings'
import { factsheet, statusOf } from '../factsheet/factsheet'
import { testlands } from './testlands'

const made = (count: number, seed: number) => [...testlands(count, seed)].map((each) => each.record)

describe('a generated library', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(made(10, 1)).toEqual(made(10, 1))
    expect(made(10, 2)).not.toEqual(made(10, 1))
  })

  test('holds sound factsheets, each with an id of its own', () => {
    const records = made(200, 3)
    for (const record of records) expect(factsheet.parse(record)).toEqual(record)
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
  })

  test('of 56 is one edition of 56 countries; of 1,000 it is several editions of the same countries', () => {
    const one = made(56, 1)
    expect(new Set(one.map(({ edition }) => edition))).toEqual(new Set([2022]))
    expect(new Set(one.map(({ country }) => country.name)).size).toBe(56)
    const many = made(1000, 1)
    expect(new Set(many.map(({ country, edition }) => `${country.name} ${edition}`)).size).toBe(
      1000,
    )
    expect(new Set(many.map(({ edition }) => edition)).size).toBeGreaterThan(10)
  })

  test('differs as real ones do: in status, in scripts, in what is examined and in findings', () => {
    const records = made(112, 1)
    expect(new Set(records.map(statusOf)).size).toBe(8)
    const counts = records.map((record) => findings(record).length)
    expect(counts.filter((count) => count === 0).length).toBeLessThan(records.length)
    expect(new Set(counts).size).toBeGreaterThan(10)
    const kinds = new Set(
      records.flatMap((record) => findings(record).map(({ severity }) => severity)),
    )
    expect(kinds).toEqual(new Set(['error', 'contradiction', 'warning']))
    const policies = records.flatMap((record) => record.policies)
    expect(policies.some(({ objectives }) => objectives.examined)).toBe(true)
    expect(policies.some(({ objectives }) => !objectives.examined)).toBe(true)
    const languages = new Set(policies.map(({ names }) => names.original.lang))
    expect(languages).toEqual(new Set(['', 'ko', 'zh', 'ar']))
    expect(records.some(({ absence }) => absence.declared)).toBe(true)
  })
})
