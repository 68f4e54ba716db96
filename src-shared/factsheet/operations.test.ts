import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginLog, note, redo, undo, type EditLog } from './edit-log'
import { apply, diff, endingAt, inverse, type Operation } from './operations'

type Item = { id: string; text: string; roles: string[]; inner: { code: string; text?: string }[] }
type Made = {
  text: string
  given: { state: string; value?: string }
  plain: string[]
  items: Item[]
  maybe?: number | null
}

const word = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '한', '🧭', '🧲', 'é', '/', '~'),
  maxLength: 8,
})
const keyed = <T extends object>(key: 'id' | 'code', rest: fc.Arbitrary<T>) =>
  fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c/d', 'e~f', '0', '1', 'g'), { maxLength: 6 })
    .chain((keys) =>
      fc.tuple(...keys.map((name) => rest.map((each) => ({ ...each, [key]: name })))),
    )

const made = fc.record(
  {
    text: word,
    given: fc.oneof(
      fc.record({ state: fc.constant('answered'), value: word }),
      fc.record({ state: fc.constantFrom('notAvailable', 'unanswered') }),
    ),
    plain: fc.array(word, { maxLength: 3 }),
    items: keyed(
      'id',
      fc.record({
        text: word,
        roles: fc.array(word, { maxLength: 2 }),
        inner: keyed('code', fc.record({ text: word }, { requiredKeys: [] })),
      }),
    ),
    maybe: fc.option(fc.nat()),
  },
  { requiredKeys: ['text', 'given', 'plain', 'items'] },
) as unknown as fc.Arbitrary<Made>

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const applyAll = <T>(record: T, operations: readonly Operation[]) =>
  operations.reduce<T>((here, operation) => apply(here, operation), record)

describe('operations', () => {
  test('in a long text the splice is the shortest, wherever it stands', () => {
    const long = fc.string({ unit: fc.constantFrom('a', 'b', '🧭', '🧲'), maxLength: 400 })
    fc.assert(
      fc.property(long, long, word, word, (head, tail, was, is) => {
        const [before, after] = [head + was + tail, head + is + tail]
        fc.pre(before !== after)
        const [splice] = diff(before, after, 'text')
        if (splice?.kind !== 'text') throw new Error('A text differs by a splice')
        expect(apply({ text: before }, splice)).toEqual({ text: after })
        const { at, removed, inserted } = splice
        expect(removed.length).toBeLessThanOrEqual(was.length)
        expect(inserted.length).toBeLessThanOrEqual(is.length)
        // A character of two units is kept whole, and may share its first with the one it stands for.
        const firsts = [removed, inserted].flatMap((text) => Array.from(text).slice(0, 1))
        expect(new Set(firsts).size).toBe(firsts.length)
        expect(before.slice(0, at)).toBe(after.slice(0, at))
      }),
      { numRuns: 500 },
    )
  })

  test('what differs between two records makes the one out of the other, and back', () => {
    fc.assert(
      fc.property(made, made, (before, after) => {
        const operations = json(diff(before, after)) as Operation[]
        expect(applyAll(before, operations)).toEqual(after)
        const back = operations.toReversed().map(inverse)
        expect(applyAll(after, back)).toEqual(before)
      }),
      { numRuns: 500 },
    )
  })

  test('what is the same makes no operation', () => {
    fc.assert(
      fc.property(made, (record) => {
        expect(diff(record, json(record))).toEqual([])
      }),
    )
    expect(diff({ a: undefined }, {})).toEqual([])
  })

  test('a key is a splice of one character, also beside its like and in characters of two units', () => {
    expect(diff({ text: 'aab' }, { text: 'aaab' })).toEqual([
      { kind: 'text', address: 'text', at: 2, removed: '', inserted: 'a' },
    ])
    const [operation] = diff('🧭', '🧲', 'text')
    expect(operation).toMatchObject({ at: 0, removed: '🧭', inserted: '🧲' })
    fc.assert(
      fc.property(word, word, (before, after) => {
        const operations = diff(before, after, 'text')
        expect(JSON.stringify(operations).isWellFormed()).toBe(true)
        expect(JSON.stringify(operations)).not.toMatch(/\\ud[89a-f]/)
      }),
    )
  })

  test('a splice that may stand in several places is the one that ends at the cursor', () => {
    const typed = (before: string, after: string, cursor: number) => {
      const [splice] = diff(before, after, 'text')
      if (splice?.kind !== 'text') throw new Error('A text differs by a splice')
      return endingAt(splice, after, cursor)
    }
    // “ and” typed before “ and”.
    expect(typed('so and', 'so and and', 6)).toMatchObject({ at: 2, inserted: ' and' })
    expect(typed('so and', 'so and and', 10)).toMatchObject({ at: 6, inserted: ' and' })
    // Backspace in the first of two like letters.
    expect(typed('aab', 'ab', 0)).toMatchObject({ at: 0, removed: 'a' })
    // Where nobody can have written it, it stays where it was found.
    expect(typed('so and', 'so or and', 1)).toMatchObject({ at: 3, inserted: 'or ' })
    fc.assert(
      fc.property(word, word, fc.nat(12), (before, after, cursor) => {
        fc.pre(before !== after)
        expect(apply({ text: before }, typed(before, after, cursor))).toEqual({ text: after })
        expect(apply({ text: after }, inverse(typed(before, after, cursor)))).toEqual({
          text: before,
        })
      }),
    )
    // Where letters repeat, every place of the cursor that can be is the end.
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 6 }),
        fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 3 }),
        fc.nat(6),
        (before, keys, place) => {
          const at = Math.min(place, before.length)
          const after = before.slice(0, at) + keys + before.slice(at)
          expect(typed(before, after, at + keys.length)).toMatchObject({ at, inserted: keys })
          const gone = inverse(typed(before, after, at + keys.length))
          expect(typed(after, before, at)).toEqual(gone)
        },
      ),
    )
  })

  test('one item carried up or down is one move', () => {
    const list = (keys: string) => ({ items: keys.split('').map((id) => ({ id })) })
    expect(diff(list('abcd'), list('bcda'))).toEqual([
      { kind: 'move', address: 'items/a', from: 0, to: 3 },
    ])
    expect(diff(list('abcd'), list('dabc'))).toEqual([
      { kind: 'move', address: 'items/d', from: 3, to: 0 },
    ])
    expect(diff(list('abcd'), list('acbd'))).toHaveLength(1)
  })

  test('an answer that becomes another is one change', () => {
    const before = { start: { state: 'answered', value: '2021' } }
    expect(diff(before, { start: { state: 'notAvailable' } })).toEqual([
      {
        kind: 'value',
        address: 'start',
        before: { state: 'answered', value: '2021' },
        after: { state: 'notAvailable' },
      },
    ])
    expect(diff(before, { start: { state: 'answered', value: '2022' } })).toMatchObject([
      { kind: 'text', address: 'start/value' },
    ])
  })

  test('an operation on another record is refused, not half done', () => {
    const [operation] = diff({ text: 'abc' }, { text: 'abd' })
    expect(() => apply({ text: 'xyz' }, operation!)).toThrow('not the one that was changed')
    const [remove] = diff({ items: [{ id: 'a' }] }, { items: [] })
    expect(() => apply({ items: [] }, remove!)).toThrow('does not hold the item')
  })
})

describe('the log', () => {
  test('any run of edits, undone to the first and redone to the last state, is equal both times', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(made, fc.nat(4_000)), { minLength: 1, maxLength: 20 }),
        (states) => {
          const first = states[0]![0]
          let at = 0
          let log: EditLog<Made> = beginLog(first)
          for (const [state, pause] of states) {
            at += pause
            log = note(log, diff(log.record, state), at)
            expect(log.record).toEqual(state)
          }
          const last = log.record
          let back = log
          for (let next = undo(back); next; next = undo(back)) back = next
          expect(back.record).toEqual(first)
          for (let next = redo(back); next; next = redo(back)) back = next
          expect(back.record).toEqual(last)
          expect(back.done).toEqual(log.done)
        },
      ),
    )
  })

  const type = (log: EditLog<{ text: string }>, text: string, at: number) =>
    note(log, diff(log.record, { ...log.record, text }), at)

  test('successive keys in one field are one step, a pause begins another', () => {
    let log = beginLog({ text: '' })
    for (const [index, text] of ['a', 'ab', 'abc', 'ab', 'abd'].entries())
      log = type(log, text, index * 100)
    expect(log.done).toMatchObject([{ operations: [{ removed: '', inserted: 'abd' }] }])
    log = type(log, 'abde', 5_000)
    expect(log.done).toHaveLength(2)
    expect(undo(log)?.record.text).toBe('abd')
  })

  test('keys elsewhere in the same text are another step, and what was typed and taken back is none', () => {
    let log = type(beginLog({ text: 'one two three' }), 'one two threes', 0)
    log = type(log, 'oone two threes', 100)
    expect(log.done).toHaveLength(2)
    log = type(log, 'one two threes', 200)
    expect(log.done).toHaveLength(1)
  })

  test('words typed before their like are one step, where they were typed', () => {
    const [before, typed, at] = ['so and all', ' and well', 2]
    let log = beginLog({ text: before })
    for (let keys = 1; keys <= typed.length; keys += 1) {
      const text = before.slice(0, at) + typed.slice(0, keys) + before.slice(at)
      const operations = diff(log.record, { text }).map((operation) =>
        operation.kind === 'text' ? endingAt(operation, text, at + keys) : operation,
      )
      log = note(log, operations, keys)
    }
    expect(log.done.map(({ operations }) => operations)).toEqual([
      [{ kind: 'text', address: 'text', at, removed: '', inserted: typed }],
    ])
    expect(undo(log)?.record).toEqual({ text: before })
  })

  test('changes made together are one step with their name', () => {
    const log = note(
      beginLog({ a: 'x', b: 'x' }),
      diff({ a: 'x', b: 'x' }, { a: 'y', b: 'y' }),
      0,
      'replace all',
    )
    expect(log.done).toMatchObject([{ label: 'replace all' }])
    expect(undo(log)?.record).toEqual({ a: 'x', b: 'x' })
  })

  test('a year moved on and on is one step of its name, and none once it is back; two pastes are two', () => {
    const move = (log: EditLog<{ text: string }>, text: string, at: number, label = 'year') =>
      note(log, diff(log.record, { text }), at, label)
    let log = beginLog({ text: '2008' })
    for (const [index, year] of ['2009', '2010', '2011', '2010'].entries())
      log = move(log, year, index * 100)
    expect(log.done).toMatchObject([{ label: 'year' }])
    expect(undo(log)?.record.text).toBe('2008')
    expect(move(log, '2008', 500).done).toEqual([])
    expect(move(log, '2011', 5_000).done).toHaveLength(2)
    expect(move(log, '2011', 500, 'another name').done).toHaveLength(2)
    const pasted = move(beginLog({ text: '' }), 'one', 0, 'paste')
    expect(move(pasted, 'oneone', 100, 'paste').done).toHaveLength(2)
  })

  test('an edit after undo forgets what could be redone', () => {
    const log = undo(type(beginLog({ text: '' }), 'a', 0))!
    expect(type(log, 'b', 100).undone).toEqual([])
  })
})
