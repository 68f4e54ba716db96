import { describe, expect, test } from 'vitest'
import type { Factsheet } from '../../../factsheet/factsheet'
import { apply } from '../../../factsheet/operations'
import { findings } from '../../findings'
import { foundBy } from '../../found-by'
import { patched } from '../../patched'
import { cleanTestland } from '../../testland'
import { madeOne } from './made-one'

const url = 'sources/s1/csl/URL'

test.each([
  ['www.example.org', true],
  ['example.org/a?b#c', true],
  ['법령.example.org', true],
  ['www.example.org:8080/a', true],
  ['https://example.org', false],
  ['example', false],
  ['see www.example.org', false],
  ['ftp://example.org', false],
  ['', false],
])('a link without scheme: %s is %s', (written, expected) => {
  expect(foundBy('link-without-scheme', { [url]: written })).toEqual(
    expected ? [[url, [written]]] : [],
  )
})

test.each([
  ['https://example.org/cfe/_Korea.pdf', true],
  ['https://example.org/-report.html?x', true],
  ['https://example.org/report-', true],
  ['https://example.org/rep…', true],
  ['https://example.org/...report', true],
  ['https://example.org/https://example.com/', true],
  ['https://example.org/report.', true],
  ['https://example/report', true],
  ['www.example.org/_a.pdf', true],
  ['https://example.org/_layouts/a.pdf', false],
  ['https://example.org/a_b.pdf', false],
  ['https://example.org/report.pdf', false],
  ['https://web.archive.org/web/2020/https://example.org/', false],
  ['not a link-', false],
  ['', false],
])('a link that looks broken: %s is %s', (written, expected) => {
  expect(foundBy('link-looks-broken', { [url]: written })).toEqual(
    expected ? [[url, [written]]] : [],
  )
})

test('codes of letters are told, codes of signs are not', () => {
  const encoded = 'https://example.org/%EB%B2%95'
  expect(foundBy('link-percent-encoded', { [url]: encoded })).toEqual([[url, [encoded]]])
  expect(foundBy('link-percent-encoded', { [url]: 'https://example.org/a%20b%2F' })).toEqual([])
})

describe('access days', () => {
  const days = 'sources/s1/accesses'
  test('two are told with those that were given', () => {
    const two = ['2022-09-21', '2023-01-04']
    expect(foundBy('access-dates-several', { [days]: two })).toEqual([[days, two]])
    expect(foundBy('access-dates-several', { [days]: ['2022-09-21', ' '] })).toEqual([])
    const record = patched(cleanTestland(), { [days]: ['2023-01-04', 'x', '2022-09-21'] })
    const found = findings(record).find(({ rule }) => rule === 'access-dates-several')
    expect(found?.mend?.operations(record).reduce(apply, record).sources[0]?.accesses).toEqual([
      '2023-01-04',
    ])
    const none = patched(cleanTestland(), { [days]: ['x', 'y'] })
    expect(findings(none).find(({ rule }) => rule === 'access-dates-several')?.mend).toBeUndefined()
  })
  test.each([
    [['2021-06-30'], 'Q3', [[days, ['2021-06-30', '2021-07-01']]]],
    [['2021-07-01'], 'Q3', []],
    [['2020-01-01', '2022-01-01'], 'Q3', []],
    [['2020-12-31'], 'Q1', [[days, ['2020-12-31', '2021-01-01']]]],
    [['2021-04-01'], 'Q2', []],
    [['2021-09-30'], 'Q4', [[days, ['2021-09-30', '2021-10-01']]]],
    [['2020-12-31'], null, [[days, ['2020-12-31', '2021-01-01']]]],
    [['long ago', ''], 'Q3', []],
    [[], 'Q3', []],
  ])('%j in %s', (accesses, quarter, expected) => {
    const patch = { [days]: accesses, 'collection/quarter': quarter }
    expect(foundBy('access-too-old', patch)).toEqual(expected)
  })
  test('are not old while it is not known when data were collected', () => {
    expect(foundBy('access-too-old', { [days]: ['1999-01-01'], 'collection/year': '' })).toEqual([])
  })
})

describe('source-never-cited', () => {
  const second = { id: 's2', csl: { type: 'report', title: 'Second' }, accesses: [] }
  const found = (patch: object) => foundBy('source-never-cited', { 'sources/s2': second, ...patch })
  test('no place cites it', () => {
    expect(found({})).toEqual([['sources/s2/csl/title', ['Second']]])
  })
  test.each([
    ['a text', { 'introduction/markdown': 'So [@s2, p. 3].' }],
    ['a text of a policy', { 'policies/act/history/explanation/markdown': '[@s1; @s2]' }],
    [
      'words of a category',
      {
        'policies/act/focus/choices/sector-specific': {
          code: 'sector-specific',
          text: 'Ships [@s2]',
        },
      },
    ],
    ['a reason', { 'assessments/scope/reason': 'See [@s2].' }],
    [
      'evidence',
      { 'evidence/v2': { id: 'v2', target: { address: 'introduction' }, source: 's2' } },
    ],
    [
      'an evaluation',
      {
        'evaluations/e': {
          id: 'e',
          policy: 'programme',
          year: '2010',
          kind: 'interim',
          title: '',
          sources: ['s2'],
        },
      },
    ],
    ['what it translates', { 'sources/s2': { ...second, translationOf: 's1' } }],
    ['its translation', { 'sources/s1/translationOf': 's2' }],
  ])('%s cites it', (_, patch) => expect(found(patch)).toEqual([]))
})

describe('sources-alike', () => {
  const csl = { type: 'report', title: 'Clusters of Testland A' }
  const found = (own: object, other: object) =>
    foundBy('sources-alike', {
      'sources/s1/csl': { ...csl, ...own },
      'sources/s2': { id: 's2', csl: { ...csl, title: 'Other', ...other }, accesses: [] },
    }).map(([address]) => address)
  const same = ['sources/s2/csl/title']
  test('by DOI, link, or title and year', () => {
    expect(found({ DOI: '10.1000/x' }, { URL: 'https://doi.org/10.1000/X' })).toEqual(same)
    expect(found({ URL: 'http://www.example.org/a/' }, { URL: 'https://example.org/a' })).toEqual(
      same,
    )
    const issued = { 'date-parts': [[2020]] }
    expect(found({ issued }, { issued, title: 'Clusters of Testland A.' })).toEqual(same)
    expect(found({}, { title: csl.title })).toEqual([])
    expect(found({ URL: 'https://example.org/a' }, { URL: 'https://example.org/b' })).toEqual([])
  })
  test('not in two languages, nor a translation', () => {
    const both = { URL: 'https://example.org/a' }
    expect(found({ ...both, language: 'en' }, { ...both, language: 'ko' })).toEqual([])
    expect(found({ ...both, language: 'en' }, { ...both, language: 'en' })).toEqual(same)
    expect(found({ ...both, language: 'en' }, both)).toEqual(same)
    const translated = {
      'sources/s1/csl/URL': 'https://example.org/a',
      'sources/s2': { id: 's2', csl: { ...csl, ...both }, accesses: [], translationOf: 's1' },
    }
    expect(foundBy('sources-alike', translated)).toEqual([])
  })
})

test('a kept copy goes to the source that stays; where both have another one, no mend is offered', () => {
  const csl = { type: 'report', title: 'A', URL: 'https://example.org/a' }
  const snapshot = (sha256: string) => ({ sha256, file: 'a.pdf', mediaType: 'application/pdf' })
  const twice = (one: object, other: object) =>
    patched(cleanTestland(), {
      'sources/s1': { id: 's1', csl, accesses: [], ...one },
      'sources/s2': { id: 's2', csl, accesses: [], ...other },
    })
  const mends = (record: Factsheet) =>
    findings(record).filter(({ rule, mend }) => rule === 'sources-alike' && mend).length
  const copied = twice({}, { snapshot: snapshot('a') })
  expect(madeOne(copied, 's1', 's2').sources[0]).toMatchObject({ snapshot: snapshot('a') })
  expect(mends(copied)).toBe(1)
  expect(mends(twice({ snapshot: snapshot('a') }, { snapshot: snapshot('a') }))).toBe(1)
  expect(mends(twice({ snapshot: snapshot('a') }, { snapshot: snapshot('b') }))).toBe(0)
})

test('two sources made one are cited as one, everywhere', () => {
  const record = patched(cleanTestland(), {
    'sources/s2': { id: 's2', csl: { type: 'report', title: 'B' }, accesses: ['2022-01-01'] },
    'sources/s3': {
      id: 's3',
      csl: { type: 'report', title: 'C' },
      accesses: [],
      translationOf: 's2',
    },
    'sources/s1/accesses': ['2022-01-01', '2022-02-02'],
    'introduction/markdown': 'So [@s2, p. 4; @s1].',
    'evidence/v2': { id: 'v2', target: { address: 'introduction' }, source: 's2' },
    'evaluations/e': {
      id: 'e',
      policy: 'programme',
      year: '',
      kind: 'interim',
      title: '',
      sources: ['s1', 's2'],
    },
  })
  const one = madeOne(record, 's1', 's2')
  expect(
    one.sources.map(({ id, translationOf, accesses }) => [id, translationOf, accesses]),
  ).toEqual([
    ['s1', undefined, ['2022-01-01', '2022-02-02']],
    ['s3', 's1', []],
  ])
  expect(one.introduction.markdown).toBe('So [@s1, p. 4; @s1].')
  expect(one.evidence.map(({ source }) => source)).toEqual(['s1', 's1'])
  expect(one.evaluations[0]?.sources).toEqual(['s1'])
})
