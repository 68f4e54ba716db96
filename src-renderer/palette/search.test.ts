import { describe, expect, test } from 'vitest'
import { prepare, search } from './search'

const names = (query: string, entries: readonly { name: string; more?: string }[]) =>
  search(prepare(entries), query).map(({ entry }) => entry.name)

describe('finding', () => {
  test('takes no notice of case and accents', () => {
    expect(names('COTE', [{ name: 'Côte d’Azur' }, { name: 'Coast' }])).toEqual(['Côte d’Azur'])
    expect(names('straße', [{ name: 'STRASSE' }, { name: 'Straße' }])).toEqual(['Straße'])
    expect(names('산업', [{ name: '산업집적활성화' }])).toEqual(['산업집적활성화'])
  })

  test('wants every word, in any order, in the name or in what it belongs to', () => {
    const entries = [
      { name: 'Starting year', more: 'Cluster Act History' },
      { name: 'Year', more: 'Data collection' },
    ]
    expect(names('act start', entries)).toEqual(['Starting year'])
    expect(names('year act', entries)).toEqual(['Starting year'])
    expect(names('year regional', entries)).toEqual([])
  })

  test('puts the start of a name before the start of a word, before the inside, before what it belongs to', () => {
    expect(
      names('hist', [
        { name: 'Budget', more: 'Section after History' },
        { name: 'Prehistory' },
        { name: 'A history' },
        { name: 'History' },
      ]),
    ).toEqual(['History', 'A history', 'Prehistory', 'Budget'])
  })

  test('forgives left-out letters within one word, not across words', () => {
    expect(names('hstry', [{ name: 'History' }, { name: 'Hearing' }])).toEqual(['History'])
    expect(names('hsy', [{ name: 'Has story' }])).toEqual([])
  })

  test('a query of nothing keeps all in their order', () => {
    expect(names('  ', [{ name: 'b' }, { name: 'a' }])).toEqual(['b', 'a'])
  })

  test('ten thousand factsheets and three thousand fields are searched within a few frames', () => {
    const entries = Array.from({ length: 13_000 }, (_, place) => ({
      name: `Testland ${place} ${2015 + (place % 10)}`,
      more: 'Cluster Act · Responsible authorities',
    }))
    const prepared = prepare(entries)
    const before = performance.now()
    expect(search(prepared, 'test 9999 auth')[0]?.entry.name).toContain('9999')
    // Generous, for machines that do other things meanwhile.
    expect(performance.now() - before).toBeLessThan(1000)
  })
})
