import { expect, test } from 'vitest'
import { listedSections } from '../exchange/section-states'
import { summarise } from '../exchange/summarise'
import { testlands } from '../testlands/testlands'
import { cockpitOf, cockpitTable } from './cockpit'

const summaries = [...testlands(120, 5)].map(({ record, changedAt }) =>
  summarise(record, changedAt.toISOString()),
)
const edition = 2022
const cockpit = cockpitOf(summaries, edition, '2022-11-01')

test('an edition has a row for each of its factsheets, and a state for each section', () => {
  expect(cockpit.rows.map(({ summary }) => summary.id).toSorted()).toEqual(
    summaries
      .filter((summary) => summary.edition === edition)
      .map(({ id }) => id)
      .toSorted(),
  )
  for (const { states } of cockpit.rows) expect(states.length).toBe(listedSections.length)
  const all = new Set(cockpit.rows.flatMap(({ states }) => states))
  expect([...all].toSorted()).toEqual(
    ['empty', 'examined', 'findings', 'inWork', 'nothingAsked', 'sent', 'validated'].toSorted(),
  )
})

test('only what is done counts as sent or validated, and only of a factsheet that is', () => {
  const read = (state: 'sent' | 'validated') =>
    new Set(
      cockpit.rows
        .filter(({ states }) => states.includes(state))
        .map(({ summary: { status } }) => status),
    )
  expect(read('sent')).toEqual(new Set(['sent']))
  const later = ['validated', 'published', 'corrected']
  expect([...read('validated')].filter((status) => !later.includes(status))).toEqual([])
})

test('what is left is counted as an independent look over the same factsheets counts it', () => {
  const same = summaries.filter((summary) => summary.edition === edition)
  expect(cockpit.counts).toEqual({
    missing: same.filter(({ findings }) => findings[0] > 0).length,
    contradictions: same.filter(({ findings }) => findings[1] > 0).length,
    unvalidated: same.filter(
      ({ status }) => !['validated', 'published', 'corrected'].includes(status),
    ).length,
    overdue: same.filter(({ due }) => due && due < '2022-11-01').length,
    published: same.filter(({ status }) => ['published', 'corrected'].includes(status)).length,
  })
  expect(cockpit.counts.overdue).toBeGreaterThan(0)
})

test('as a table it has the same rows, and numbers are numbers', () => {
  const { columns, rows } = cockpitTable(cockpit)
  expect(rows.length).toBe(cockpit.rows.length)
  for (const row of rows) expect(row.length).toBe(columns.length)
  expect(typeof rows[0]![columns.indexOf('Missing answers')]).toBe('number')
})
