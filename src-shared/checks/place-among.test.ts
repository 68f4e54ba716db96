import { expect, test } from 'vitest'
import { findings } from './findings'
import { placeAmong } from './place-among'
import { testland } from './testland'

test('two findings of one rule in one text keep their places, also after a word of theirs has changed', () => {
  const record = testland()
  record.introduction.markdown = 'It is so [@nobody], and so [@nowhere].'
  const found = findings(record)
  const two = found.filter(({ address }) => address.startsWith('introduction'))
  expect(two.length, 'the trial needs two').toBeGreaterThan(1)
  expect(new Set(two.map(({ rule, address }) => `${rule} ${address}`)).size).toBeLessThan(
    two.length,
  )
  for (const [place, finding] of found.entries()) expect(placeAmong(found, finding)).toBe(place)
  const changed = { ...two[0]!, says: 'In other words.' }
  expect(found[placeAmong(found, changed)]).toMatchObject({ rule: two[0]!.rule })
  expect(placeAmong(found, { ...changed, address: 'elsewhere' })).toBe(-1)
  expect(placeAmong(found, undefined)).toBe(-1)
})
