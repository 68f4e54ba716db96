import { expect, test } from 'vitest'
import { criteria } from '../codebook/criteria'
import { assess } from './assess'
import { suggest } from './suggest'
import { aPolicy, testland } from './testland'

const at = '2022-09-01T00:00:00Z'
const before = {
  ...testland().assessments.find((each) => each.criterion === criteria[0])!,
  reason: 'As agreed.',
}
const suggestionFor = (name: string) =>
  suggest(testland({ policies: [aPolicy(name, { name: 'Programme' })] })).scope

test('a level is remembered with its moment and the facts that were on the table', () => {
  const after = assess(before, 2, suggestionFor('a'), at)
  expect(after).toMatchObject({ level: 2, at, reason: before.reason, criterion: before.criterion })
  expect(after.factsSha).toMatch(/./)
  // The same facts of a policy with another id are the same; other facts are not.
  expect(assess(before, 2, suggestionFor('b'), at).factsSha).toBe(after.factsSha)
  expect(assess(before, 2, suggest(testland()).scope, at).factsSha).not.toBe(after.factsSha)
})

test('a level taken back leaves no moment and no facts, and the reason stays', () => {
  const given = assess(before, 2, suggestionFor('a'), at)
  expect(assess(given, null, suggestionFor('a'), '2022-10-01T00:00:00Z')).toEqual({
    ...given,
    level: null,
    at: '',
    factsSha: '',
  })
})
