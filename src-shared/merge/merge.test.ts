import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changesBetween } from '../changes/changes-between'
import { changed, cleanTestland } from '../checks/testland'
import { anyFactsheet } from '../exchange/factsheet.arbitrary'
import { valueAt } from '../factsheet/address'
import { factsheet, type Factsheet } from '../factsheet/factsheet'
import { beginPolicy } from '../factsheet/policy'
import { testland } from '../maturity/testland'
import { twoVersionsOf } from './edited.arbitrary'
import { mergeFactsheets } from './merge-factsheets'
import { isSame } from './same'
import { settled } from './settled'

const twoVersions = twoVersionsOf(anyFactsheet)

function mergeOf(base: Factsheet, left: Factsheet, right: Factsheet) {
  const merge = mergeFactsheets({ base, left, right })
  if (merge.outcome !== 'merged') throw new Error(merge.outcome)
  return merge
}

describe('whatever the factsheets', () => {
  test('a version merged with itself is that version', () =>
    fc.assert(
      fc.property(twoVersions, ({ base, left }) => {
        const { record, clashes } = mergeOf(base, left, left)
        expect(record).toEqual(left)
        expect(clashes).toEqual([])
      }),
      { numRuns: 15, endOnFailure: true },
    ))

  test('where one side changed nothing, the result is the other side', () =>
    fc.assert(
      fc.property(twoVersions, ({ base, left, right }) => {
        for (const merge of [mergeOf(base, left, base), mergeOf(base, base, left)]) {
          expect(merge.record).toEqual(left)
          expect(merge.clashes).toEqual([])
        }
        expect(mergeOf(base, base, right).done.every(({ from }) => from === 'right')).toBe(true)
      }),
      { numRuns: 15, endOnFailure: true },
    ))

  test('it does not matter which side is called left where nothing clashes, nor what clashes', () =>
    fc.assert(
      fc.property(twoVersions, ({ base, left, right }) => {
        const [one, other] = [mergeOf(base, left, right), mergeOf(base, right, left)]
        const named = (merge: typeof one) =>
          merge.clashes.map(({ address, why }) => `${why} ${address}`).toSorted()
        expect(named(other)).toEqual(named(one))
        expect(one.clashes.length > 0 || isSame(other.record, one.record)).toBe(true)
      }),
      { numRuns: 20, endOnFailure: true },
    ))

  test('the result can be stored, and merged once more it is the same', () =>
    fc.assert(
      fc.property(twoVersions, ({ base, left, right }) => {
        const { record } = mergeOf(base, left, right)
        expect(factsheet.parse(JSON.parse(JSON.stringify(record)))).toEqual(record)
        const again = mergeOf(base, record, right).record
        expect(changesBetween(record, again).map(({ kind, address }) => [kind, address])).toEqual(
          [],
        )
        expect(again).toEqual(record)
      }),
      { numRuns: 20, endOnFailure: true },
    ))

  test('what either side wrote is in the result or in a clash', () =>
    fc.assert(
      fc.property(twoVersions, ({ base, left, right }) => {
        const { record, clashes } = mergeOf(base, left, right)
        const disputed = [
          record,
          ...clashes.flatMap(({ places }) =>
            places.flatMap((place) => [valueAt(left, place), valueAt(right, place)]),
          ),
        ]
        const there = new Set(disputed.flatMap(leaves))
        const sentences = [...there].filter((each) => each.length > 0)
        const known = new Set(leaves(base))
        for (const written of [...leaves(left), ...leaves(right)]) {
          if (known.has(written) || there.has(written)) continue
          expect(
            sentences.some((each) => pieces(written).every((piece) => each.includes(piece))),
          ).toBe(true)
        }
      }),
      { numRuns: 20, endOnFailure: true },
    ))

  test('a clash is settled as either side has it', () =>
    fc.assert(
      fc.property(twoVersions, ({ base, left, right }) => {
        const { record, clashes } = mergeOf(base, left, right)
        for (const clash of clashes) {
          for (const side of [left, right]) {
            const after = settled(record, side, clash)
            expect(factsheet.safeParse(after).success).toBe(true)
            if (clash.why === 'order') continue
            for (const place of clash.places) {
              expect(isSame(valueAt(after, place), valueAt(side, place))).toBe(true)
            }
          }
        }
      }),
      { numRuns: 15, endOnFailure: true },
    ))
})

/** When two did the same, only the later of them is kept: who it was, when, and what they saw then. */
const ofActs: ReadonlySet<string> = new Set(['by', 'at', 'coder', 'factsSha'])

function leaves(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [String(value)]
  return Object.entries(value).flatMap(([key, each]) => (ofActs.has(key) ? [] : leaves(each)))
}
const pieces = (text: string) => text.split(/(?<=[.!?\n])/).map((piece) => piece.trim())

const base = changed(cleanTestland(), (draft) => {
  draft.introduction.markdown = 'One. Two. Three.'
})
const policy = `policies/${base.policies[0]!.id}`
const inLeft = (change: (draft: Factsheet) => void) => changed(base, change)

describe('a text', () => {
  const says = (markdown: string) =>
    inLeft((draft) => void (draft.introduction.markdown = markdown))
  test('is put together sentence by sentence, and somebody is to read it', () => {
    const { record, clashes, done } = mergeOf(
      base,
      says('One. Zwei. Three.'),
      says('One. Two. Drei.'),
    )
    expect(record.introduction.markdown).toBe('One. Zwei. Drei.')
    expect(clashes).toEqual([])
    expect(done.map(({ change, isToBeRead }) => [change.address, isToBeRead])).toEqual([
      ['introduction', true],
    ])
  })
  test('clashes where both wrote the same sentence, and then the left one stands', () => {
    const { record, clashes } = mergeOf(base, says('One. Zwei. Three.'), says('One. Deux. Three.'))
    expect(clashes).toEqual([
      { why: 'bothChanged', address: 'introduction', places: ['introduction'] },
    ])
    expect(record.introduction.markdown).toBe('One. Zwei. Three.')
  })
  test('clashes where both added something in one place', () => {
    const { clashes } = mergeOf(
      base,
      says('One. Left. Two. Three.'),
      says('One. Right. Two. Three.'),
    )
    expect(clashes).toHaveLength(1)
  })
  test('that only one side changed needs no reading', () => {
    expect(mergeOf(base, says('Another.'), base).done[0]).toMatchObject({
      isToBeRead: false,
      from: 'left',
    })
  })
})

describe('a list', () => {
  const [one, other] = [beginPolicy('new-a', 'planned'), beginPolicy('new-b', 'planned')]
  test('has what either side added, removed or moved', () => {
    const { record, clashes } = mergeOf(
      base,
      inLeft((draft) => void draft.policies.push(other)),
      inLeft((draft) => void draft.policies.push(one)),
    )
    expect(record.policies.slice(-2).map(({ id }) => id)).toEqual(['new-a', 'new-b'])
    expect(clashes).toEqual([])
  })
  test('keeps what one side removed and the other changed, and asks', () => {
    const { record, clashes } = mergeOf(
      base,
      inLeft((draft) => void draft.policies.shift()),
      inLeft((draft) => void (draft.policies[0]!.names.short = 'New name')),
    )
    expect(clashes).toContainEqual({ why: 'removedAndChanged', address: policy, places: [policy] })
    expect(record.policies[0]!.names.short).toBe('New name')
  })
  test('keeps a source that one side removed and the other has come to cite', () => {
    const source = {
      id: 'report',
      csl: { type: 'report' as const, title: 'A report' },
      accesses: [],
    }
    const cited = changed(base, (draft) => void draft.sources.push(source))
    const { clashes } = mergeOf(
      cited,
      changed(cited, (draft) => void draft.sources.pop()),
      changed(cited, (draft) => void (draft.stateOfPlay.scope.markdown += ' So it is [@report].')),
    )
    expect(clashes).toMatchObject([{ why: 'removedAndChanged', address: 'sources/report' }])
  })
  test('asks where both put it into another order', () => {
    const three = changed(
      base,
      (draft) => void (draft.policies = [one, other, beginPolicy('c', 'planned')]),
    )
    const order = (...ids: number[]) =>
      changed(three, (draft) => void (draft.policies = ids.map((at) => draft.policies[at]!)))
    expect(mergeOf(three, order(1, 0, 2), order(0, 2, 1)).clashes).toEqual([
      { why: 'order', address: 'policies', places: ['policies'] },
    ])
  })
  test('of categories is a set', () => {
    const { record, clashes } = mergeOf(
      base,
      inLeft(
        (draft) => void draft.policies[0]!.euPriorities.choices.push({ code: 'green-transition' }),
      ),
      inLeft((draft) => void (draft.policies[0]!.euPriorities.choices = [{ code: 'resilience' }])),
    )
    expect(clashes).toEqual([])
    expect(record.policies[0]!.euPriorities.choices.map(({ code }) => code).toSorted()).toEqual([
      'green-transition',
      'resilience',
    ])
  })
})

describe('what is to be decided', () => {
  const others = (text: string) => (draft: Factsheet) =>
    void (draft.policies[0]!.instruments.technical.choices = [{ code: 'others', text }])
  const was = changed(base, others('As it was'))
  const of = (text: string, more: (draft: Factsheet) => void = () => {}) =>
    changed(was, (draft) => {
      others(text)(draft)
      more(draft)
    })
  test('in the words to one category was not done by itself as well', () => {
    const { clashes, done } = mergeOf(was, of('Mine'), of('Theirs'))
    expect(clashes.map(({ address }) => address)).toEqual([
      `${policy}/instruments/technical/choices/others/text`,
    ])
    expect(done).toEqual([])
  })
  test('leaves what else became of its list among what was done', () => {
    const ticked = of('Theirs', (draft) => {
      draft.policies[0]!.instruments.technical.choices.unshift({ code: 'clusters' })
    })
    const { clashes, done } = mergeOf(was, of('Mine'), ticked)
    expect(clashes).toHaveLength(1)
    expect(done.map(({ change }) => [change.kind, change.places[0]])).toEqual([
      ['set', `${policy}/instruments/technical/choices`],
    ])
  })
  test('as the order of a list does not hide what became of its items', () => {
    const three = changed(base, (draft) => {
      draft.policies.push(beginPolicy('new-a', 'planned'), beginPolicy('new-b', 'planned'))
    })
    const moved = (from: number, to: number) => (draft: Factsheet) =>
      void draft.policies.splice(to, 0, ...draft.policies.splice(from, 1))
    const { clashes, done } = mergeOf(
      three,
      changed(three, (draft) => {
        moved(0, 2)(draft)
        draft.policies[0]!.names.short = 'New name'
      }),
      changed(three, moved(1, 0)),
    )
    expect(clashes.map(({ why }) => why)).toEqual(['order'])
    expect(done.map(({ change }) => [change.kind, change.address.split('/').at(-1)])).toEqual([
      ['text', 'short'],
    ])
  })
})

describe('a level', () => {
  const assessed = (level: 0.5 | 1 | 2, at: string) =>
    inLeft((draft) => {
      const continuity = draft.assessments.find(({ id }) => id === 'continuity')!
      Object.assign(continuity, { level, at, factsSha: `${level}` })
    })
  const older = inLeft((draft) => {
    draft.policies[0]!.history.start = { state: 'answered', value: '1990' }
  })
  test('clashes with facts that the other side has changed under it', () => {
    const { clashes } = mergeOf(base, assessed(1, '2022-09-01T00:00:00Z'), older)
    expect(clashes).toMatchObject([
      { why: 'levelOnOtherFacts', address: 'assessments/continuity/level' },
    ])
  })
  test('that both gave is the later one, with its facts', () => {
    const { record, clashes } = mergeOf(
      base,
      assessed(1, '2022-09-02T00:00:00Z'),
      assessed(1, '2022-09-01T00:00:00Z'),
    )
    expect(clashes).toEqual([])
    expect(record.assessments.find(({ id }) => id === 'continuity')!.at).toBe(
      '2022-09-02T00:00:00Z',
    )
  })
  test('that both gave otherwise is one clash', () => {
    const { clashes } = mergeOf(
      base,
      assessed(1, '2022-09-01T00:00:00Z'),
      assessed(2, '2022-09-02T00:00:00Z'),
    )
    expect(clashes.map(({ why }) => why)).toEqual(['bothChanged'])
  })
})

describe('two records', () => {
  test('of another country, edition or series never become one', () => {
    const record = testland()
    const refused = (other: Factsheet) =>
      mergeFactsheets({ base: record, left: record, right: other })
    const country = { ...record.country, code: 'XB' }
    expect(refused({ ...record, country })).toEqual({ outcome: 'refused', why: 'otherCountry' })
    expect(refused({ ...record, edition: 2023 })).toEqual({
      outcome: 'refused',
      why: 'otherEdition',
    })
    const codebook = { ...record.codebook, id: 'another' }
    expect(refused({ ...record, codebook })).toEqual({ outcome: 'refused', why: 'otherSeries' })
    const id = 'a6a1a0de-7f7b-4f5e-9d59-0f3f6f2f8b99'
    expect(refused({ ...record, id })).toEqual({ outcome: 'refused', why: 'otherRecord' })
  })
  test('without a base are compared, and nothing is decided', () => {
    fc.assert(
      fc.property(anyFactsheet, (record) => {
        const compared = mergeFactsheets({
          base: undefined,
          left: record,
          right: { ...record, publisher: 'Somebody else' },
        })
        expect(compared).toMatchObject({ outcome: 'compared', changes: [{ address: 'publisher' }] })
      }),
      { numRuns: 10, endOnFailure: true },
    )
  })
})
