import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changed, cleanTestland } from '../checks/testland'
import { anyFactsheet } from '../exchange/factsheet.arbitrary'
import { factsheet, type Factsheet } from '../factsheet/factsheet'
import { apply } from '../factsheet/operations'
import type { Verdict } from '../factsheet/rolled'
import { markdownFile } from '../document/markdown/markdown'
import { aPolicy, korea, testland } from '../maturity/testland'
import { carriedAmong, rolledFields, standingProgress } from './carried'
import { changeListOf } from './change-list'
import { compareEditions } from './compare-editions'
import { besideEarlier } from './earlier'
import { editionProgress, nextCarried, wholeProgress } from './progress'
import { rollForward } from './roll-forward'
import { standBy, unsay } from './stand-by'

const said = { by: '', at: '2023-09-01T08:00:00Z' }

function freshIds() {
  let next = 0
  return () => `10000000-0000-4000-8000-${String((next += 1)).padStart(12, '0')}`
}
const rolledOn = (record: Factsheet) =>
  rollForward(record, { edition: record.edition + 1, newId: freshIds() })
/** As if the data had been collected at the same time. */
const atTheSameTime = (before: Factsheet, after: Factsheet) => ({
  ...after,
  collection: before.collection,
})
const follow = (record: Factsheet, operations: readonly Parameters<typeof apply>[1][]) =>
  operations.reduce(apply<Factsheet>, record)

describe('rolling forward', () => {
  test('shows no change against the edition before, whatever the factsheet', () =>
    fc.assert(
      fc.property(anyFactsheet, (record) => {
        const { changes, score, moved } = compareEditions(
          record,
          atTheSameTime(record, rolledOn(record)),
        )
        expect(changes).toEqual([])
        expect(moved).toEqual([])
        expect(score.total.after).toBe(score.total.before)
      }),
      { numRuns: 60 },
    ))

  test('gives a factsheet of its own that can be stored', () =>
    fc.assert(
      fc.property(anyFactsheet, (record) => {
        const next = rolledOn(record)
        expect(factsheet.parse(JSON.parse(JSON.stringify(next)))).toEqual(next)
        expect(next.id).not.toBe(record.id)
        expect(next.derivedFrom?.record).toBe(record.id)
        expect(next.events).toEqual([])
      }),
      { numRuns: 40 },
    ))

  test('moves the data collection with the edition, and the ages with it', () => {
    const before = korea()
    const next = rollForward(before, { edition: 2027, newId: freshIds() })
    expect(next.collection).toEqual({ year: '2027', quarter: 'Q3' })
    const { changes, moved } = compareEditions(before, next)
    expect(changes.map(({ address }) => address)).toEqual(['collection/year'])
    expect(moved).toEqual([])
  })

  test('leaves behind what was settled, and takes along what was not', () => {
    const note = { target: 'introduction', author: '', at: said.at, text: 'Ask', kind: 'private' }
    const notes = [
      { ...note, id: 'n1' },
      { ...note, id: 'n2', resolved: said },
    ] as Factsheet['notes']
    expect(rolledOn({ ...korea(), notes }).notes).toHaveLength(1)
  })

  test('is refused for an edition that is not later', () => {
    expect(() => rollForward(korea(), { edition: 2022, newId: freshIds() })).toThrow(RangeError)
  })
})

describe('an answer of the edition before', () => {
  const next = rolledOn(
    changed(cleanTestland(), (draft) => {
      draft.introduction.markdown = 'A country with clusters.'
    }),
  )
  const introduction = 'introduction'
  const rewritten = apply(next, {
    kind: 'value',
    address: 'introduction/markdown',
    after: 'Another world.',
  })
  const standingOf = (record: Factsheet, address: string) =>
    rolledFields(record).find((field) => field.address === address)?.standing
  const stoodBy = (record: Factsheet, address: string, verdict: Verdict) => {
    const saying = standBy(record, address, { ...said, verdict })
    return 'unfit' in saying ? saying.unfit : follow(record, saying.operations)
  }

  test('is carried until somebody says that it still holds', () => {
    expect(standingOf(next, introduction)).toEqual({ is: 'carried' })
    const stood = stoodBy(next, introduction, 'unchanged') as Factsheet
    expect(standingOf(stood, introduction)).toEqual({ is: 'unchanged', said })
    expect(standingProgress(rolledFields(stood))).toEqual({
      done: 1,
      of: standingProgress(rolledFields(next)).of,
    })
    expect(follow(stood, unsay(stood, introduction))).toEqual(next)
  })

  test('is updated once it reads otherwise, and corrected where that is said', () => {
    expect(standingOf(rewritten, introduction)).toEqual({ is: 'updated' })
    const corrected = stoodBy(rewritten, introduction, 'corrected') as Factsheet
    expect(standingOf(corrected, introduction)).toEqual({ is: 'corrected', said })
    expect(stoodBy(rewritten, introduction, 'unchanged')).toBe('changed')
    expect(stoodBy(next, introduction, 'corrected')).toBe('same')
  })

  test('that was stood by, and changed after, is updated by nobody who said so', () => {
    const stood = stoodBy(next, introduction, 'unchanged') as Factsheet
    const later = apply(stood, {
      kind: 'value',
      address: 'introduction/markdown',
      after: 'Another.',
    })
    expect(standingOf(later, introduction)).toEqual({ is: 'updated' })
  })

  test('is new where there was none, and then nothing is to be said of it', () => {
    const named = apply(next, { kind: 'value', address: 'country/footnote', after: 'By custom.' })
    expect(standingOf(named, 'country/footnote')).toEqual({ is: 'new' })
    expect(stoodBy(named, 'country/footnote', 'unchanged')).toBe('new')
  })

  test('may be emptied: then too it was updated', () => {
    const emptied = apply(next, { kind: 'value', address: 'introduction/markdown', after: '' })
    expect(standingOf(emptied, introduction)).toEqual({ is: 'updated' })
  })

  test('nothing is left over once each has been stood by, whatever the factsheet', () =>
    fc.assert(
      fc.property(anyFactsheet, (record) => {
        const rolled = rolledOn(record)
        const all = carriedAmong(rolledFields(rolled))
        expect(all).toHaveLength(standingProgress(rolledFields(rolled)).of)
        const stood = all.reduce(
          (now, { address }) => stoodBy(now, address, 'unchanged') as Factsheet,
          rolled,
        )
        expect(carriedAmong(rolledFields(stood))).toEqual([])
        expect(compareEditions(record, atTheSameTime(record, stood)).changes).toEqual([])
      }),
      { numRuns: 20 },
    ))
})

test('a level moves by age alone: the rule and the fact that moved it are named', () => {
  const young = aPolicy('young', { start: '2020' })
  const before = testland({ policies: [young] })
  const { moved, score } = compareEditions(
    before,
    rollForward(before, { edition: 2023, newId: freshIds() }),
  )
  expect(moved.map(({ criterion, rules }) => [criterion, rules])).toEqual([
    ['continuity', { before: 'continuity.upTo2', after: 'continuity.upTo10' }],
  ])
  expect(moved[0]!.come.map(({ address }) => address)).toEqual(['collection/year'])
  expect(score.criteria.find(({ criterion }) => criterion === 'continuity')?.suggested).toEqual({
    before: 0.5,
    after: 1,
  })
})

describe('from one edition to the next', () => {
  const before = changed(cleanTestland(), (draft) => {
    draft.introduction.markdown = 'A country with clusters.'
  })
  const next = rolledOn(before)
  const rewritten = apply(next, {
    kind: 'value',
    address: 'introduction/markdown',
    after: 'Another world.',
  })

  test('the list of changes says what moved the score, and which field was what', () => {
    const young = testland({ policies: [aPolicy('young', { start: '2020' })] })
    const later = rollForward(young, { edition: 2023, newId: freshIds() })
    const text = markdownFile(
      changeListOf({
        before: young,
        after: later,
        found: compareEditions(young, later),
        notes: [],
      }),
    )
    expect(text).toContain('What the rules suggest for')
    expect(text).toContain('Data collected in Q3 2022 and Q3 2023')
    expect(text).toContain('Data collection · Year')
  })

  test('progress counts what is stood by, and is full only when nothing is left', () => {
    expect(wholeProgress(editionProgress(next)).answered).toBe(0)
    expect(editionProgress(rewritten).get('introduction')).toEqual({ answered: 1, of: 1 })
    const fields = rolledFields(next)
    const stood = carriedAmong(fields).reduce((now, { address }) => {
      const saying = standBy(now, address, { ...said, verdict: 'unchanged' })
      return 'unfit' in saying ? now : follow(now, saying.operations)
    }, next)
    const { answered, of } = wholeProgress(editionProgress(stood))
    expect(answered).toBe(carriedAmong(fields).length)
    // A new edition has no date of publication yet.
    expect(of - answered).toBeLessThanOrEqual(1)
    expect(nextCarried(rolledFields(stood), undefined)).toBeUndefined()
  })

  test('one goes on to the next answer, and after the last to the first', () => {
    const fields = rolledFields(next)
    const [first, second] = carriedAmong(fields)
    expect(nextCarried(fields, first!.address)).toEqual(second)
    expect(nextCarried(fields, fields.at(-1)!.address)).toEqual(first)
  })

  test('an answer stands beside that of the edition before, wherever that is called otherwise', () => {
    expect(besideEarlier(before, rewritten, 'introduction')).toMatchObject({ is: 'Another world.' })
    for (const { address } of carriedAmong(rolledFields(next))) {
      const { was, is } = besideEarlier(before, atTheSameTime(before, next), address)
      expect(is).toBe(was)
    }
  })
})
