import { expect, test } from 'vitest'
import { testland } from '../checks/testland'
import type { Status } from '../factsheet/statuses'
import type { StatusEvent } from '../factsheet/status-event'
import { summary } from './summary-schema'
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

test('the list says which version is out, and until when somebody is to answer', () => {
  const record = testland()
  const event = (status: Status, more: Partial<StatusEvent> = {}): StatusEvent => ({
    id: status,
    status,
    by: '',
    at: changedAt,
    contentSha: '',
    ...more,
  })
  const listed = (...events: StatusEvent[]) => summarise({ ...record, events }, changedAt)
  const sent = event('sent', { due: '2026-03-01' })
  expect(listed(sent)).toMatchObject({ version: null, due: '2026-03-01' })
  expect(listed(sent, event('returned'))).toMatchObject({ due: null })
  expect(listed(sent, event('published'))).toMatchObject({ version: '1.0', due: null })
})
