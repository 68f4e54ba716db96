import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alikeIn, passagesOf } from '../checks/passages-alike'
import { changed, testland } from '../checks/testland'
import type { Factsheet } from '../factsheet/factsheet'
import { criteria } from '../codebook/criteria'
import { comparedLists } from '../comparison/digest'
import { testlands } from '../testlands/testlands'
import { alikeAmong } from './alike-among'
import { levelsApart, rareAnswer } from './outliers'
import { furtherTexts, type ToRead } from './question'
import { testimonyOf } from './testimony'

const numbered = (number: number, change: (record: Factsheet) => void = () => {}) =>
  changed(testland(), (record) => {
    record.id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
    record.country = { ...record.country, code: `X${number}`, name: `Testland ${number}` }
    change(record)
  })

describe('what is unlike the others', () => {
  test('is a tick that a tenth at most has, or a no, over at least ten answers', () => {
    const cases = [
      [1, 10, 'yes'],
      [9, 10, 'no'],
      [1, 9, null],
      [2, 19, null],
      [2, 20, 'yes'],
      [18, 20, 'no'],
      [0, 20, null],
      [20, 20, null],
      [10, 20, null],
    ] as const
    for (const [yes, base, rare] of cases)
      expect([yes, base, rareAnswer({ yes, base })]).toEqual([yes, base, rare])
  })

  test('is a level that the same facts did not get elsewhere', () => {
    const scope = (number: number, level: 0 | 0.5 | 1 | 2 | null, type = 'national') =>
      numbered(number, (record) => {
        record.policies[0]!.type = type
        record.assessments = record.assessments.map((each) =>
          each.criterion === 'scope' ? { ...each, level } : each,
        )
      })
    const of = (records: readonly Factsheet[]) =>
      levelsApart(
        records.map((record) => testimonyOf(record, { kind: 'criterion', criterion: 'scope' })),
      )
    const agreed = [scope(1, 2), scope(2, 2), scope(3, 2)]
    expect(of(agreed)).toEqual([])
    const odd = scope(4, 1)
    expect(of([...agreed, odd])).toEqual([{ id: odd.id, level: 1, usual: 2, given: 3, of: 4 }])
    // Other facts, and nobody to compare with; not assessed; no majority.
    expect(of([...agreed, scope(5, 1, 'sectoral'), scope(6, null)])).toEqual([])
    expect(of([scope(1, 2), scope(2, 1)])).toEqual([])
  })
})

test('a testimony says what an answer rests on', () => {
  const record = numbered(1, (draft) => {
    draft.policies[0]!.objectives.choices = [{ code: 'sme-competitiveness' }]
    draft.policies[0]!.objectives.explanation.markdown = 'On objectives.'
  })
  const on = testimonyOf(record, {
    kind: 'category',
    list: 'objectives',
    code: 'sme-competitiveness',
  })
  expect(on).toMatchObject({
    answer: 'yes',
    address: 'policies/act/objectives',
    texts: [{ of: 'Cluster Act', markdown: 'On objectives.' }],
  })
  expect(testimonyOf(record, { kind: 'criterion', criterion: 'continuity' })).toMatchObject({
    answer: null,
    level: 2,
    suggested: 2,
    rule: 'continuity.over10',
    address: 'assessments/continuity/level',
    texts: [{ address: 'stateOfPlay/continuity' }],
  })
})

test('everything that is written can be read beside what others write, and once', () => {
  const own = changed(testland(), (draft) => {
    draft.policies[0]!.objectives.choices.push({ code: 'other', text: 'Words of its own.' })
    draft.chapters.push({ id: 'c', kind: null, title: 'Legal', text: inWords('Of a chapter.') })
    draft.absence.explanation = inWords('Sought in vain.')
    draft.policies[0]!.budget.source = { state: 'answered', value: inWords('From the state.') }
  })
  for (const record of [own, ...[...testlands(20, 3)].map((each) => each.record)]) {
    const asked: readonly ToRead[] = [
      ...furtherTexts.map((text) => ({ kind: 'text', text }) as const),
      ...criteria.map((criterion) => ({ kind: 'criterion', criterion }) as const),
      ...comparedLists.map((list) => ({ kind: 'category', list, code: '' }) as const),
    ]
    const texts = asked.flatMap((question) => testimonyOf(record, question).texts)
    const places = new Map(
      texts.map(({ address, markdown }) => [`${address} ${markdown}`, markdown]),
    )
    const { introduction, chapters, absence, policies, stateOfPlay } = record
    const written = markdownsIn({ introduction, chapters, absence, policies, stateOfPlay })
    expect([...places.values()].toSorted()).toEqual(written.toSorted())
  }
})

const inWords = (markdown: string) => ({ lang: 'en', markdown })

/** All texts in a value, however deep; a name is none. */
function markdownsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'names'
      ? []
      : (key === 'markdown' || key === 'text') && typeof each === 'string' && each.trim() !== ''
        ? [each]
        : markdownsIn(each),
  )
}

test('pairs of passages are those that comparing each with each would find', () => {
  const word = fc.constantFrom('cluster', 'policy', 'region', 'firm', 'budget', 'network', 'year')
  const passage = fc.array(word, { minLength: 26, maxLength: 60 }).map((words) => words.join(' '))
  const varied = fc
    .tuple(passage, fc.array(fc.tuple(fc.nat(6), fc.nat(60)), { minLength: 2, maxLength: 6 }))
    .map(([text, changes]) =>
      changes.map(([cut, at]) => text.split(' ').toSpliced(at, cut, 'then').join(' ')),
    )
  let found = 0
  fc.assert(
    fc.property(varied, (texts) => {
      const records = texts.map((markdown, at) =>
        numbered(at, (record) => void (record.stateOfPlay.scope = { lang: 'en', markdown })),
      )
      const among = alikeAmong()
      for (const record of records)
        among.take(testimonyOf(record, { kind: 'criterion', criterion: 'scope' }))
      const expected = records.flatMap((record, at) =>
        records
          .slice(0, at)
          .filter((other) => alikeIn(passagesOf(record), passagesOf(other)).length > 0)
          .map((other) => `${other.id} ${record.id}`),
      )
      found += expected.length
      expect(among.pairs.map(({ one, other }) => `${one.id} ${other.id}`).toSorted()).toEqual(
        expected.toSorted(),
      )
    }),
    { numRuns: 100 },
  )
  expect(found).toBeGreaterThan(20)
})
