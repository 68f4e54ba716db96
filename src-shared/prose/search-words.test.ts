import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { saysWord, searchWords, soughtWords } from './search-words'

const finds = (text: string, wanted: string) => {
  const there = searchWords(text).map(({ word }) => word)
  return soughtWords(wanted).every((sought) => there.some((word) => saysWord(word, sought)))
}

test.each([
  ['Cluster-Förderung der Länder', 'forderung'],
  ['산업집적활성화 및 공장설립에 관한 법률', '공장설립'],
  ['산업집적활성화', '산업'],
  ['产业集群发展政策', '集群'],
  ['产业集群发展政策', '产业集群'],
  ['产业集群发展政策', '策'],
  ['クラスター政策の評価', '政策'],
  ['سِيَاسَة العناقيد الصناعية', 'سياسة'],
  ['นโยบายคลัสเตอร์', 'นโยบาย'],
  ['Εθνική στρατηγική', 'στρατ'],
  ['ﬁnance', 'finance'],
  ['산업집적활성화', '집적'],
  ['클러스터를', '스터'],
  ['산업집적활성화'.normalize('NFD'), '집적'],
  ['산업집적활성화', '집적'.normalize('NFD')],
  ['Spitzenclusterförderung', 'cluster'],
  ['Spitzenclusterförderung', 'Förderung'],
])('in %s stands %s', (text, wanted) => {
  expect(finds(text, wanted)).toBe(true)
})

test.each([
  ['产业集群', '群集'],
  ['Cluster', 'lus'],
  ['Cluster', 'lusters'],
  ['공장설립', '설공'],
])('in %s there is no %s', (text, wanted) => {
  expect(finds(text, wanted)).toBe(false)
})

test('a word stands where it is said to stand, and every word of a text is found in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      for (const { word, start, end } of searchWords(text)) {
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(word).not.toBe('')
      }
      expect(finds(text, text)).toBe(true)
    }),
    { numRuns: 300 },
  )
})
