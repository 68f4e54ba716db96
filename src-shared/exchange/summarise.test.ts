import { expect, test } from 'vitest'
import { testland } from '../checks/testland'
import { summary } from './summary'
import { summarise } from './summarise'

const changedAt = '2026-01-02T03:04:05.678Z'

test('a summary holds what the library lists, in the shape the window is promised', () => {
  const made = summarise(testland(), changedAt)
  expect(summary.parse(made)).toEqual(made)
  expect(made).toMatchObject({
    code: 'XA',
    country: 'Testland A',
    edition: 2022,
    status: 'draft',
    levels: [2, 2, 0, 0],
    total: 4,
    changedAt,
  })
  expect(made.answered).toBe(made.of)
})

test('while one level is missing there is no total', () => {
  const record = testland()
  const assessments = record.assessments.map((each) =>
    each.criterion === 'evidence' ? { ...each, level: null } : each,
  )
  expect(summarise({ ...record, assessments }, changedAt)).toMatchObject({
    levels: [2, 2, null, 0],
    total: null,
  })
})
