import { describe, expect, test } from 'vitest'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import { diff } from '../../../src-shared/factsheet/operations'
import { testland } from '../testland'
import { changesIn } from './sittings'

/** A journal of one field, written to at these minutes. */
type At = readonly [number, Partial<Factsheet>, string?, string?]
function journalOf(...edits: readonly At[]) {
  const beginning = testland('one')
  let record = beginning
  const lines = edits.map(([minutes, change, by = 'a', label], index) => {
    const after = { ...record, ...change }
    const operations = diff(record, after)
    record = after
    return {
      kind: 'edits' as const,
      from: index + 1,
      at: new Date(Date.parse('2022-10-01T08:00:00Z') + minutes * 60_000).toISOString(),
      by,
      edits: [{ kind: 'do' as const, operations, at: 0, ...(label && { label }) }],
    }
  })
  return changesIn(beginning, lines)
}
const publishers = (...edits: readonly At[]) =>
  journalOf(...edits).changes.map(({ address, before, after, at, by, how }) => [
    address,
    before[0]?.value,
    after[0]?.value,
    at.slice(11, 16),
    by,
    ...(how === undefined ? [] : [how]),
  ])

describe('a sitting', () => {
  test('of one person makes one change of a field, dated by its last key', () => {
    const first = publishers(
      [0, { publisher: 'A' }],
      [1, { edition: 2023 }],
      [3, { publisher: 'B' }],
    )
    expect(first).toEqual([
      ['edition', 2022, 2023, '08:01', 'a'],
      ['publisher', '', 'B', '08:03', 'a'],
    ])
  })

  test('ends with a pause, with half an hour, and with another person', () => {
    expect(publishers([0, { publisher: 'A' }], [6, { publisher: 'B' }])).toHaveLength(2)
    expect(publishers([0, { publisher: 'A' }], [4, { publisher: 'B' }])).toHaveLength(1)
    expect(publishers([0, { publisher: 'A' }], [1, { publisher: 'B' }, 'b'])).toEqual([
      ['publisher', '', 'A', '08:00', 'a'],
      ['publisher', 'A', 'B', '08:01', 'b'],
    ])
    const long = Array.from(
      { length: 12 },
      (_, index) => [index * 4, { publisher: `${index}` }] as const,
    )
    expect(publishers(...long)).toHaveLength(2)
  })

  test('in which a field comes back to what it was has not changed it', () => {
    expect(publishers([0, { publisher: 'A' }], [1, { publisher: '' }])).toEqual([])
  })

  test('says how a field was changed, where it was not simply edited', () => {
    expect(publishers([0, { publisher: 'A' }, 'a', 'replace all'])).toEqual([
      ['publisher', '', 'A', '08:00', 'a', 'replace all'],
    ])
  })
})
