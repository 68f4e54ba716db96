import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordDifference } from './word-difference'

const shown = (before: string, after: string) =>
  wordDifference(before, after)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}]`, added: `[+${text}]` })[kind])
    .join('')

describe('the difference of two texts', () => {
  test('is one of words, also where nothing is written between them', () => {
    expect(shown('in force since 2005', 'in force since 2021')).toBe(
      'in force since [-2005][+2021]',
    )
    expect(
      shown('산업집적활성화 및 공장설립에 관한 법률', '산업집적활성화 및 공장설립에 관한 시행령'),
    ).toBe('산업집적활성화 및 공장설립에 관한 [-법률][+시행령]')
    expect(shown('中国集群政策', '中国产业政策')).toBe('中国[-集群][+产业]政策')
    expect(shown('سياسة العناقيد الوطنية', 'سياسة العناقيد الإقليمية')).toBe(
      'سياسة العناقيد [-الوطنية][+الإقليمية]',
    )
  })

  test('does not pick words that happen to stay out of a passage written anew', () => {
    expect(shown('one two three', 'four five three')).toBe('[-one two][+four five] three')
  })

  test('leaves paragraphs that did not change in peace, however far they have moved', () => {
    expect(shown('a b\nlong one\n', 'new\na b\nlong one\n')).toBe('[+new\n]a b\nlong one\n')
  })

  test('holds both texts, whatever is in them', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '\n', '한', '국', '中', '👩‍🔬', '.', 'e\u0301', '\ud800'),
      maxLength: 40,
    })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const stretches = wordDifference(before, after)
        const without = (kind: string) =>
          stretches
            .filter((each) => each.kind !== kind)
            .map((each) => each.text)
            .join('')
        expect(without('added')).toBe(before)
        expect(without('removed')).toBe(after)
        expect(wordDifference(before, before).every(({ kind }) => kind === 'same')).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('a long text written anew takes no longer than its reader waits', () => {
    const words = (from: number) =>
      Array.from({ length: 10_000 }, (_, index) => `w${from + index}`).join(' ')
    const started = Date.now()
    expect(wordDifference(words(0), words(1_000_000))).toHaveLength(2)
    expect(Date.now() - started).toBeLessThan(2_000)
  })
})
