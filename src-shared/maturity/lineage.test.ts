import { describe, expect, test } from 'vitest'
import { gaps, lineageOf, reach, succession } from './lineage'
import { aPolicy, succeeds, testland } from './testland'

const ended = (id: string, start?: string, end?: string) =>
  aPolicy(id, { status: 'ended', start, end })
const spans = (...line: Parameters<typeof gaps>[0]) =>
  gaps(line).map((gap) => [gap.after.id, gap.before.id, gap.from, gap.to])

describe('lineage', () => {
  const now = aPolicy('now')
  const policies = [now, ended('a'), { ...ended('b'), type: 'broad' }, ended('c'), ended('other')]
  test('holds the targeted policies reached at any depth, nearest first', () => {
    const relations = [succeeds('b', 'c'), succeeds('now', 'a'), succeeds('a', 'b')]
    const line = lineageOf(succession(testland({ policies, relations })), now)
    expect(line.map((policy) => policy.id)).toEqual(['now', 'a', 'c'])
  })
  test('of one that splits and meets again holds each policy once, by the shortest way', () => {
    const relations = [
      succeeds('now', 'a'),
      succeeds('now', 'c'),
      succeeds('a', 'other'),
      succeeds('c', 'other'),
    ]
    const reached = reach(succession(testland({ policies, relations })), [now])
    expect([...reached.keys()]).toEqual(['now', 'a', 'c', 'other'])
    expect(reached.get('other')?.from).toBe('a')
  })
  test('goes round a circle once', () => {
    const relations = [succeeds('now', 'a'), succeeds('a', 'c'), succeeds('c', 'now')]
    const line = lineageOf(succession(testland({ policies, relations })), now)
    expect(line.map((policy) => policy.id)).toEqual(['now', 'a', 'c'])
  })
})

describe('gaps', () => {
  test('are counted in calendar years between an end and the next start', () => {
    const now = aPolicy('now', { start: '2021' })
    expect(spans(now, ended('old', '2005', '2016'))).toEqual([['old', 'now', 2016, 2021]])
  })
  test('are none where policies overlap or follow in the same year', () => {
    const now = aPolicy('now', { start: '2016' })
    expect(spans(now, ended('old', '2005', '2016'))).toEqual([])
    expect(spans(ended('long', '2000', '2015'), ended('short', '2001', '2003'), now)).toEqual([
      ['long', 'now', 2015, 2016],
    ])
  })
  test('are none behind a policy in force, whatever its ending year says', () => {
    const passed = aPolicy('passed', { start: '2005', end: '2010' })
    expect(spans(passed, aPolicy('now', { start: '2021' }))).toEqual([])
  })
  test('are not guessed where a year is missing', () => {
    expect(spans(ended('old', '2005'), aPolicy('now', { start: '2021' }))).toEqual([])
    expect(spans(ended('old', undefined, '2010'), aPolicy('now', { start: '2021' }))).toEqual([])
    expect(spans()).toEqual([])
  })
  test('start from the starting year where an end lies before it', () => {
    const line = [ended('odd', '2010', '2001'), aPolicy('now', { start: '2013' })]
    expect(spans(...line)).toEqual([['odd', 'now', 2010, 2013]])
  })
})
