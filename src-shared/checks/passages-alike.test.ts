import { describe, expect, test } from 'vitest'
import type { Factsheet } from '../factsheet/factsheet'
import { alikeIn, passagesOf } from './passages-alike'
import { changed, cleanTestland } from './testland'

const words = (count: number, from = 0) =>
  Array.from(
    { length: count },
    (_, index) => `word${String.fromCodePoint(97 + ((index + from) % 26))}${index + from}`,
  )
const other = (change: (draft: Factsheet) => void) =>
  passagesOf(
    changed(cleanTestland(), (draft) => {
      draft.id = '00000000-0000-4000-8000-00000000000b'
      draft.country.code = 'XB'
      change(draft)
    }),
  )
const withText = (markdown: string, lang = 'en') =>
  other((draft) => (draft.introduction = { lang, markdown }))
const own = (markdown: string) =>
  passagesOf(changed(cleanTestland(), (draft) => (draft.introduction.markdown = markdown)))
const likeness = (one: string, two: string) => alikeIn(own(one), withText(two))[0]?.likeness

describe('a passage', () => {
  test('of 25 words is compared, of 24 is not', () => {
    const twenty5 = words(25).join(' ')
    expect(likeness(twenty5, twenty5)).toBe(1)
    const twenty4 = words(24).join(' ')
    expect(likeness(twenty4, twenty4)).toBeUndefined()
  })

  test('is alike from a coefficient of 0.6 on', () => {
    // 40 words make 33 stretches of 8. With the last n words exchanged, 33 - n of them are shared, of 33 + n in all.
    const whole = words(40)
    const exchanged = (count: number) =>
      [...whole.slice(0, 40 - count), ...words(count, 100)].join(' ')
    expect(likeness(whole.join(' '), exchanged(8))).toBeCloseTo(25 / 41)
    expect(likeness(whole.join(' '), exchanged(9))).toBeUndefined()
  })

  test('is the same whatever its capitals, line breaks, marks, citations and links', () => {
    const plain = words(30)
    const dressed = `**${plain[0]!.toUpperCase()}** [${plain[1]}](https://example.org/a-b) ${plain.slice(2, 20).join('\n')} [@source, p. 4], ${plain.slice(20).join(', ')}.`
    expect(likeness(plain.join(' '), dressed)).toBe(1)
  })

  test('is a paragraph, and the most alike of several is named', () => {
    const passage = words(30).join(' ')
    const near = [...words(28), 'other', 'end'].join(' ')
    const found = alikeIn(
      own(`Short.\n\n${passage}`),
      other((draft) => {
        draft.introduction.markdown = near
        draft.policies[0]!.history.explanation.markdown = passage
      }),
    )
    expect(found).toMatchObject([
      { passage, likeness: 1, other: { address: 'policies/act/history/explanation' } },
    ])
  })

  test('in a script without spaces counts by the character', () => {
    const chinese =
      '产业集群政策支持企业与研究机构之间的合作以及中小企业的创新能力和国际竞争力的提升'
    expect(alikeIn(own(chinese), withText(chinese, 'zh'))).toHaveLength(1)
  })
})

test('a draft from the facts is left out while it is marked, on both sides, and counts once it was edited', () => {
  const passage = words(30).join(' ')
  const text = (markdown: string, drafted: string) => ({ lang: 'en', markdown, drafted })
  const drafted = other((draft) => (draft.introduction = text(passage, passage)))
  expect(alikeIn(own(passage), drafted)).toEqual([])
  expect(
    alikeIn({ ...drafted, id: 'y', country: { code: 'XC', name: 'C' } }, own(passage)),
  ).toEqual([])
  const edited = other((draft) => (draft.introduction = text(`${passage} Ours.`, passage)))
  expect(alikeIn(own(passage), edited)).toHaveLength(1)
})

test('other editions of the same country, and the factsheet itself, are not compared', () => {
  const passage = words(30).join(' ')
  const record = own(passage)
  expect(alikeIn(record, record)).toEqual([])
  expect(alikeIn(record, { ...record, id: 'last-edition' })).toEqual([])
  expect(alikeIn(record, { ...record, id: 'x', country: { code: 'XC', name: 'C' } })).toHaveLength(
    1,
  )
})
