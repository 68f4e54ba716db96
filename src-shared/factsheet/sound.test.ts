import { expect, test } from 'vitest'
import { testlands } from '../testlands/testlands'
import { factsheet, type Factsheet } from './factsheet'
import { isSound, noteSound } from './sound'

const records = [...testlands(3, 7)].map(({ record }) => record)
const [one] = records as [Factsheet]
const changedBy = (change: object) => ({ ...one, ...change })

test('what has the shape of a record is sound, as often as one asks', () => {
  for (const record of records) {
    expect(isSound(record)).toBe(true)
    expect(isSound(record)).toBe(true)
  }
})

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a list', [one]],
  ['a field too many', changedBy({ other: 1 })],
  ['a field too few', changedBy({ publisher: undefined })],
  ['an item of another shape', changedBy({ policies: [...one.policies, { id: 'x' }] })],
  ['a list in the place of a text', changedBy({ publisher: [] })],
  ['an item where another belongs', changedBy({ sources: one.policies })],
])(
  'with %s it is as unsound as the schema says, also after its parts were found sound',
  (_name, given) => {
    noteSound(one)
    expect(factsheet.safeParse(given).success).toBe(false)
    expect(isSound(given)).toBe(false)
    expect(isSound(given)).toBe(false)
  },
)

test('beside items that were found sound, what was put in is looked at', () => {
  noteSound(one)
  const [policy, ...others] = one.policies
  const changed = { ...one, policies: [{ ...policy!, names: 'none' }, ...others] }
  expect(isSound(changed)).toBe(false)
  expect(isSound({ ...one, policies: [{ ...policy! }, ...others] })).toBe(true)
})
