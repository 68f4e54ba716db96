import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { changed, cleanTestland } from '../checks/testland'
import { anyFactsheet } from '../exchange/factsheet.arbitrary'
import { changeLine } from './change-line'
import { changesBetween } from './changes-between'

test('each change is one line that begins with its address', () =>
  fc.assert(
    fc.property(anyFactsheet, anyFactsheet, (before, after) => {
      for (const change of changesBetween(before, { ...after, id: before.id })) {
        const line = changeLine(change)
        expect(line.startsWith(`${change.address}: `)).toBe(true)
      }
    }),
    { numRuns: 20 },
  ))

test('of a text it tells the words that went and came, of ticks what was added and removed', () => {
  const before = changed(cleanTestland(), (draft) => {
    draft.introduction.markdown = 'Clusters are\nyoung here.'
  })
  const after = changed(before, (draft) => {
    draft.introduction.markdown = 'Clusters are\nold here.'
    draft.policies[0]!.beneficiaries.choices = [{ code: 'smes' }]
    draft.assessments[0]!.level = 1
    draft.policies[0]!.history.start = { state: 'notAvailable' }
  })
  const lines = changesBetween(before, after).map(changeLine)
  expect(lines).toContain('introduction: Introduction: [-young-] {+old+}')
  expect(lines).toContainEqual(expect.stringMatching(/Beneficiaries: \+ SMEs$/))
  expect(lines).toContainEqual(expect.stringMatching(/: 2 → 1$/))
  expect(lines).toContainEqual(expect.stringMatching(/: 2021 → n\/a$/))
})
