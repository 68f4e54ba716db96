import { expect, test } from 'vitest'
import { testland } from '../checks/testland'
import type { Factsheet } from '../factsheet/factsheet'
import { bothTexts, decided, reopened, textPlaceOf } from './decide'
import { mergeFactsheets } from './merge-factsheets'

const base = testland()
const texted = (markdown: string, more: Partial<Factsheet> = {}): Factsheet => ({
  ...base,
  ...more,
  introduction: { ...base.introduction, markdown },
})
const left = texted('Mine alone.', { publisher: 'Mine' })
const right = texted('Theirs alone.')

function mergedNow() {
  const merge = mergeFactsheets({ base: texted('As it was.'), left, right })
  if (merge.outcome !== 'merged') throw new Error(merge.outcome)
  return merge
}

test('a text that both wrote anew becomes either, both, or another', () => {
  const { record, clashes } = mergedNow()
  const [clash] = clashes
  expect(clashes).toHaveLength(1)
  const sides = { left, right }
  const after = (decision: Parameters<typeof decided>[2][number][1]) =>
    decided(record, sides, [[clash!, decision]]).introduction.markdown
  expect(after({ kind: 'left' })).toBe('Mine alone.')
  expect(after({ kind: 'right' })).toBe('Theirs alone.')
  expect(after({ kind: 'both' })).toBe('Mine alone.\n\nTheirs alone.')
  expect(after({ kind: 'edit', text: 'Ours.' })).toBe('Ours.')
  expect(bothTexts(sides, textPlaceOf(sides, clash!)!)).toContain('Theirs alone.')
})

test('what was merged by itself can be decided after all, and nothing else changes by it', () => {
  const { record, done } = mergedNow()
  const mine = done.find(({ change }) => change.address === 'publisher')!
  expect(mine.from).toBe('left')
  const back = decided(record, { left, right }, [[reopened(mine), { kind: 'right' }]])
  expect(back).toEqual({ ...record, publisher: base.publisher })
  expect(textPlaceOf({ left, right }, reopened(mine))).toBeUndefined()
})

test('the words to a category are a line, and can be both or others', () => {
  const withOthers = (text: string) => {
    const [policy, ...others] = base.policies
    const choices = [{ code: 'others', text }]
    const technical = { ...policy!.instruments.technical, choices }
    const instruments = { ...policy!.instruments, technical }
    return { ...base, policies: [{ ...policy!, instruments }, ...others] }
  }
  const sides = { left: withOthers('Mine'), right: withOthers('Theirs') }
  const merge = mergeFactsheets({ base: withOthers('As it was'), ...sides })
  if (merge.outcome !== 'merged') throw new Error(merge.outcome)
  const place = textPlaceOf(sides, merge.clashes[0]!)
  expect(place).toMatch(/choices\/others\/text$/)
  expect(bothTexts(sides, place!)).toBe('Mine; Theirs')
})
