import { expect, test } from 'vitest'
import type { Note } from '../../src-shared/factsheet/people'
import { anything, assigneesIn, isOverdue, notesWanted, type ListedNote } from './notes-wanted'

const now = new Date('2023-03-10T12:00:00')
const listed = (name: string, given: Partial<Note>): ListedNote => ({
  factsheet: { id: '00000000-0000-4000-8000-000000000000', name },
  field: 'Introduction',
  author: '',
  note: {
    id: name,
    target: 'introduction',
    author: '',
    at: '2023-01-01T00:00:00.000Z',
    text: `About ${name}`,
    kind: 'query',
    ...given,
  },
})
const a = listed('Testland A 2022', { due: '2023-03-09', assignee: 'Second analyst' })
const b = listed('Testland B 2022', {
  due: '2023-03-01',
  resolved: { by: '', at: '2023-02-01T00:00:00.000Z' },
})
const c = listed('Testland C 2022', {
  kind: 'review',
  due: '2023-03-10',
  assignee: ' First analyst ',
})
const d = listed('Testland D 2022', { kind: 'private', due: 'soon' })
const all = [d, c, b, a]
const found = (wanted: Partial<typeof anything>) =>
  notesWanted(all, { ...anything, ...wanted }, now).map(({ factsheet }) => factsheet.name.at(9))

test('what is open comes by its day, without a day last', () => {
  expect(found({})).toEqual(['A', 'C', 'D'])
  expect(found({ state: 'all' })).toEqual(['B', 'A', 'C', 'D'])
  expect(found({ state: 'resolved' })).toEqual(['B'])
})

test('late is what nobody settled by the end of its day', () => {
  expect(found({ state: 'late' })).toEqual(['A'])
  expect(isOverdue(c.note, new Date('2023-03-11T00:00:01'))).toBe(true)
  expect(isOverdue(b.note, now)).toBe(false)
  expect(isOverdue(d.note, now)).toBe(false)
})

test('kind, assignee and words narrow it down together', () => {
  expect(found({ kind: 'review' })).toEqual(['C'])
  expect(found({ assignee: 'First analyst' })).toEqual(['C'])
  expect(found({ text: 'testland INTRODUCTION about' })).toEqual(['A', 'C', 'D'])
  expect(found({ text: 'b', state: 'open', kind: 'query', assignee: 'Second analyst' })).toEqual([
    'A',
  ])
  expect(assigneesIn(all)).toEqual(['First analyst', 'Second analyst'])
})
