import { describe, expect, test } from 'vitest'
import type { Source } from '../factsheet/source'
import { citationKeys } from './citation-keys'
import { importReferences } from './import-references'
import { broughtBy, mergeSource } from './merge-source'
import { readableUrl } from './readable-url'
import type { Reference } from './reference'
import { sameAs } from './same-source'

const source = (id: string, csl: object, accesses: string[] = []): Source => ({
  id,
  csl: { type: 'report', title: `Title of ${id}`, ...csl },
  accesses,
})

describe('an address for reading', () => {
  test.each([
    ['https://www.law.go.kr/%EB%B2%95%EB%A0%B9/%ec%82%b0#a', 'https://www.law.go.kr/법령/산#a'],
    ['https://example.org/%C3%A9t%C3%A9?q=%D8%A7', 'https://example.org/été?q=ا'],
    // ASCII stays: it may be a separator, a space, or a letter that somebody wants to hide.
    ['https://example.org/a%20b%2Fc%3Fd%61%25', 'https://example.org/a%20b%2Fc%3Fd%61%25'],
    // No UTF-8, cut off, or not visible: no-break space, right-to-left override, zero width, Hangul filler.
    ['https://example.org/%E9%FF', 'https://example.org/%E9%FF'],
    ['https://example.org/%EB%B2', 'https://example.org/%EB%B2'],
    [
      'https://example.org/%C2%A0%E2%80%AE%E2%80%8B%E3%85%A4',
      'https://example.org/%C2%A0%E2%80%AE%E2%80%8B%E3%85%A4',
    ],
    ['', ''],
  ])('%s', (given, shown) => expect(readableUrl(given)).toBe(shown))
})

describe('the same publication', () => {
  const like = (one: object, other: object) =>
    sameAs(source('one', one), [
      source('far', { URL: 'https://example.org/z' }),
      source('two', other),
    ])
  test.each([
    ['doi', { DOI: 'https://doi.org/10.1234/ABC' }, { DOI: '10.1234/abc' }],
    ['doi', { DOI: 'doi: 10.1234/abc' }, { URL: 'http://dx.doi.org/10.1234/Abc' }],
    ['url', { URL: 'http://www.Example.org/a/?utm_source=x' }, { URL: 'https://example.org/a' }],
    ['url', { URL: 'example.org/%EB%B2%95' }, { URL: 'https://example.org/법/' }],
    [
      'titleAndYear',
      { title: 'The Act: on “clusters”', issued: { 'date-parts': [[2021, 6]] } },
      { title: 'the act on Clusters.', issued: { raw: 'June 2021' } },
    ],
  ] as const)('by %s', (by, one, other) => {
    expect(like(one, other)).toMatchObject({ by, found: { id: 'two' } })
  })
  test.each([
    [
      'other laws at one address',
      { URL: 'https://a.org/law?seq=1#1' },
      { URL: 'https://a.org/law?seq=1#2' },
    ],
    ['other pages', { URL: 'https://a.org/law?seq=1' }, { URL: 'https://a.org/law?seq=2' }],
    ['case in a path', { URL: 'https://a.org/Law' }, { URL: 'https://a.org/law' }],
    ['no year', { title: 'Annual report' }, { title: 'Annual report' }],
    [
      'another year',
      { title: 'Annual report', issued: { 'date-parts': [[2020]] } },
      { title: 'Annual report', issued: { 'date-parts': [[2021]] } },
    ],
    ['nothing at all', { title: '' }, { title: '' }],
  ])('not by %s', (_, one, other) => expect(like(one, other)).toBeUndefined())
})

describe('merging', () => {
  const here = source('here', { publisher: 'Kept', DOI: '' }, ['2022-09-21'])
  const there = source('there', { publisher: 'Other', DOI: '10.1/2', volume: '7' }, [
    '2020-01-02',
    '2022-09-21',
  ])
  test('fills gaps, joins days of access, and replaces nothing', () => {
    expect(broughtBy(here, there)).toEqual({
      fields: ['DOI', 'volume'],
      accesses: ['2020-01-02'],
    })
    expect(mergeSource(here, there)).toEqual({
      id: 'here',
      csl: {
        type: 'report',
        title: 'Title of here',
        publisher: 'Kept',
        DOI: '10.1/2',
        volume: '7',
      },
      accesses: ['2020-01-02', '2022-09-21'],
    })
  })
  test('brings nothing the second time', () => {
    const merged = mergeSource(here, there)
    expect(broughtBy(merged, there)).toEqual({ fields: [], accesses: [] })
    expect(mergeSource(merged, there)).toEqual(merged)
  })
})

describe('importing', () => {
  const reference = (key: string, more: Partial<Reference> = {}): Reference => ({
    key,
    csl: { type: 'report', title: key },
    accesses: [],
    ...more,
  })
  const ids = () => {
    let last = 0
    return () => `new-${(last += 1)}`
  }
  const old = [source('old', {}), source('taken', {})]

  test('adds at the end under keys that can be cited, and else under new ids', () => {
    const { sources, added } = importReferences(
      old,
      ['good-key', 'taken', 'has space', '', 'good-key', 'a[b]', 'toString'].map((key) =>
        reference(key),
      ),
      [],
      ids(),
    )
    expect(sources.map(({ id }) => id)).toEqual([
      'old',
      'taken',
      'good-key',
      'new-1',
      'new-2',
      'new-3',
      'new-4',
      'new-5',
      'new-6',
    ])
    expect(added).toBe(7)
  })

  test('keeps translations together, whatever became of the original', () => {
    const translations = reference('translation', { translationOf: 'original' })
    const origin = (decision: Parameters<typeof importReferences>[2][number]) =>
      importReferences(
        old,
        [translations, reference('original')],
        [{ kind: 'add' }, decision],
        ids(),
      ).sources.find(({ id }) => id === 'translation')?.translationOf
    expect(origin({ kind: 'add' })).toBe('original')
    expect(origin({ kind: 'merge', into: 'old' })).toBe('old')
    expect(origin({ kind: 'skip', into: 'old' })).toBe('old')
    expect(origin({ kind: 'skip' })).toBeUndefined()
  })

  test('skips and merges as decided, and leaves the rest as it was', () => {
    const { sources, added, merged } = importReferences(
      old,
      [reference('a'), reference('b', { accesses: ['2022-01-01'] })],
      [{ kind: 'skip' }, { kind: 'merge', into: 'old' }],
      ids(),
    )
    expect({ added, merged }).toEqual({ added: 0, merged: 1 })
    expect(sources).toEqual([{ ...old[0], accesses: ['2022-01-01'] }, old[1]])
    expect(sources[1]).toBe(old[1])
  })
})

test('keys for other programs are plain, short and different', () => {
  const uuid = '5f2b8c9e-0000-4000-8000-000000000001'
  const keys = citationKeys([
    source('kicox-2010', {}),
    source(uuid, { author: [{ family: 'Müller' }], issued: { 'date-parts': [[2020]] } }),
    source('a/b', { author: [{ family: 'Muller' }], issued: { 'date-parts': [[2020]] } }),
    source('법', { title: '법률' }),
    source('법2', { title: '법률' }),
  ])
  expect([...keys.values()]).toEqual([
    'kicox-2010',
    'muller2020',
    'muller20202',
    'source',
    'source2',
  ])
})
