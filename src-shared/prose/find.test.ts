import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rangesOf, replaceRanges, type Query } from './find'

const query = (find: string, given: Partial<Query> = {}): Query => ({
  find,
  matchCase: false,
  wholeWord: false,
  ...given,
})
const found = (text: string, sought: Query) =>
  rangesOf(text, sought).map(({ start, end }) => text.slice(start, end))

describe('what is found', () => {
  test('any case, or only the same', () => {
    expect(found('Cluster, cluster, CLUSTERS', query('cluster'))).toEqual([
      'Cluster',
      'cluster',
      'CLUSTER',
    ])
    expect(found('Cluster, cluster', query('cluster', { matchCase: true }))).toEqual(['cluster'])
    expect(found('Straße STRASSE', query('strasse'))).toEqual(['Straße', 'STRASSE'])
    expect(found('ΟΔΟΣ οδός οδος', query('οδος'))).toEqual(['ΟΔΟΣ', 'οδος'])
  })

  test('a letter is the same however it is encoded, and is not the letter without its mark', () => {
    expect(found('cafe\u0301 café cafe', query('café'))).toEqual(['cafe\u0301', 'café'])
    expect(found('cafe\u0301 cafe', query('cafe'))).toEqual(['cafe'])
    const decomposed = '산업'.normalize('NFD')
    expect(found(`${decomposed} 산업단지`, query('산업'))).toEqual([decomposed, '산업'])
    expect(found('산업', query('사'))).toEqual([])
  })

  test('whole words only', () => {
    const whole = { wholeWord: true }
    expect(rangesOf('act, Act. enact acts act_1 (act)', query('act', whole))).toHaveLength(3)
    expect(rangesOf('l’État et état-major', query('état', whole))).toHaveLength(2)
  })

  test('half an ß or half an emoji is nothing', () => {
    expect(found('Maß', query('s'))).toEqual([])
    expect(found('👩‍🔬', query('👩'))).toEqual([])
  })

  test('hits do not overlap, and nothing finds nothing', () => {
    expect(rangesOf('aaaa', query('aa'))).toHaveLength(2)
    expect(rangesOf('text', query(''))).toEqual([])
  })
})

const word = fc.oneof(
  fc.constantFrom('act', 'Act', '산업', 'é', 'e\u0301', 'ß', '👩‍🔬', ' ', '\r\n', '"$&"'),
  fc.string({ unit: 'binary', maxLength: 3 }),
)

test('replacing by something new and that by the old again gives the same text back', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.nat(), (words, pick) => {
      const text = words.join('')
      const sought = words[pick % Math.max(1, words.length)] ?? ''
      const exact = query(sought, { matchCase: true })
      const there = rangesOf(text, exact)
      const changed = replaceRanges(text, there, '\ue000\ue001')
      const back = rangesOf(changed, query('\ue000\ue001', { matchCase: true }))
      fc.pre(!text.includes('\ue000'))
      // A mark that stood after a line break would become one character with what comes in its place.
      fc.pre(there.every(({ end }) => !/^[\p{M}\p{Cf}\p{Emoji_Modifier}]/u.test(text.slice(end))))
      expect(back).toHaveLength(there.length)
      const restored = replaceRanges(changed, back, sought)
      // Two encodings of one letter were found alike, so they come back as one.
      expect(restored.normalize('NFC')).toBe(text.normalize('NFC'))
      const isOneForm = there.every(({ start, end }) => text.slice(start, end) === sought)
      expect(isOneForm && restored !== text).toBe(false)
      expect(there.map(({ start, end }) => text.slice(start, end).normalize('NFC'))).toEqual(
        there.map(() => sought.normalize('NFC')),
      )
    }),
    { numRuns: 1000 },
  )
})
