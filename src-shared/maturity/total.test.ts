import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { criteria, levels, type Level } from '../codebook/criteria'
import type { Assessment } from '../factsheet/assessment'
import { suggest } from './suggest'
import { korea, testland } from './testland'
import { adoptedAssessment, assessedLevel, assessedLevels, suggestedTotal, total } from './total'

type Four = readonly [Level | null, Level | null, Level | null, Level | null]

const assessed = (given: Four) => {
  const begun = testland()
  return {
    ...begun,
    assessments: begun.assessments.map((each, index) => ({ ...each, level: given[index]! })),
  }
}
const fourLevels = fc.tuple(
  ...criteria.map(() => fc.constantFrom<Level | null>(...levels, null)),
) as unknown as fc.Arbitrary<Four>

describe('the score', () => {
  test('is the sum of the assessed levels', () => {
    expect(total(assessed([2, 2, 0.5, 2]))).toBe(6.5)
    expect(assessedLevels(assessed([2, 2, 0.5, 2]))).toEqual([2, 2, 0.5, 2])
  })
  test('0 is a finding, unassessed is none', () => {
    expect(total(assessed([0, 0, 0, 0]))).toBe(0)
    expect(total(assessed([2, 2, null, 2]))).toBeNull()
    expect(total(testland())).toBeNull()
    expect(total({ assessments: [] })).toBeNull()
  })
  test('is never 7.5, and at most 8', () => {
    fc.assert(
      fc.property(fourLevels, (given) => {
        const points = total(assessed(given))
        expect(points).not.toBe(7.5)
        expect(points === null).toBe(given.includes(null))
        expect(points ?? 0).toBeLessThanOrEqual(8)
      }),
    )
  })
  test('counts the adopted assessment, not that of a further coder', () => {
    const second: Assessment = {
      id: 'second',
      criterion: 'scope',
      coder: 'someone',
      level: 1,
      reason: '',
      at: '',
      factsSha: '',
    }
    const record = assessed([2, 2, 2, 2])
    const both = { assessments: [second, ...record.assessments] }
    expect(adoptedAssessment(both, 'scope')?.id).toBe('scope')
    expect(assessedLevel(both, 'scope')).toBe(2)
    expect(assessedLevel({ assessments: [second] }, 'scope')).toBeNull()
  })
})

test('the suggested total is the sum of the suggested levels, or none', () => {
  expect(suggestedTotal(suggest(korea()))).toBe(6.5)
  expect(suggestedTotal(suggest(testland()))).toBeNull()
})
