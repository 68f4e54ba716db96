import { describe, expect, test } from 'vitest'
import { apply } from '../../../factsheet/operations'
import { findings } from '../../findings'
import { foundBy } from '../../found-by'
import { patched } from '../../patched'
import { cleanTestland } from '../../testland'
import { decimalsIn, withSign } from './decimals'
import { linksIn } from './links'

const introduction = (markdown: string, lang = 'en') => ({ introduction: { lang, markdown } })

describe('markdown-unbalanced', () => {
  test.each([
    ['a **b', '**'],
    ['a **b** c** d', '**'],
    ['a `b', '`'],
    ['a *b c', '*'],
    ['[a', '['],
    ['a] b', ']'],
    ['[@s1 is said', '['],
    ['[a](https://example.org', ']('],
    ['one **two\n\nthree** four', '**'],
  ])('%s', (markdown, mark) => {
    expect(foundBy('markdown-unbalanced', introduction(markdown))).toMatchObject([
      ['introduction', [mark, expect.any(String)]],
    ])
  })
  test.each([
    'a **b** *c* `d**` [e](https://example.org/_[x) [@s1]',
    '\\*\\*a \\[b \\`',
    '* item\n* **item**',
    '*Footnote on a name',
    '5 * 3',
    'Name* and so on',
    '``a ` b``',
    '[…] and [a [b]]',
    '',
  ])('%s is balanced', (markdown) => {
    expect(foundBy('markdown-unbalanced', introduction(markdown))).toEqual([])
  })
})

describe('country-named-otherwise', () => {
  const korea = (alsoKnownAs: string, markdown: string, lang = 'en') =>
    foundBy('country-named-otherwise', {
      country: { code: 'KR', name: 'Republic of Korea', alsoKnownAs, footnote: '' },
      ...introduction(markdown, lang),
    })
  test.each([
    ['', 'Clusters in South Korea', 'South Korea'],
    ['South Korea', 'Clusters in South Korea', undefined],
    ['', 'Clusters in the Republic of Korea, in Korea', undefined],
    ['', 'Clusters in the republic of korea', 'republic of korea'],
    ['', 'The [South Korea report](https://example.org) and “South Korea”', undefined],
    ['', 'SouthSouth Koreas', undefined],
  ])('also known as “%s”: %s', (alsoKnownAs, markdown, otherwise) => {
    expect(korea(alsoKnownAs, markdown)).toEqual(
      otherwise === undefined
        ? []
        : [['introduction', [otherwise, 'Republic of Korea', alsoKnownAs]]],
    )
  })
  test('only in English, and only with a name on the cover', () => {
    expect(korea('', 'South Korea', 'de')).toEqual([])
    expect(
      foundBy('country-named-otherwise', { 'country/name': ' ', ...introduction('Testland B') }),
    ).toEqual([])
    expect(foundBy('country-named-otherwise', introduction('Testland B and Testlands'))).toEqual([
      ['introduction', ['Testland B', 'Testland A', '']],
    ])
  })
})

describe('decimals', () => {
  test.each([
    ['45.8 and 33,7', ['45.8', '33,7']],
    ['1,500 and 0,125', ['0,125']],
    ['04.01.2023, 1.234.567, 10.1000/x', []],
    ['section 2.3, Table 4.5, Industry 4.0, § 2.1', []],
    ['https://example.org/2.5 [@s1, p. 2.5] [a](b2.5)', []],
    ['It grew 4.0 %', ['4.0']],
    ['up by 45.8.', ['45.8']],
  ])('in %s', (text, numbers) => {
    expect(decimalsIn(text).map(({ number }) => number)).toEqual(numbers)
  })
  test('get one sign', () => {
    expect(withSign('2.5, 3,5 and 1,500', ',')).toBe('2,5, 3,5 and 1,500')
  })
  test('mixed: the fewer are told, among equals the later; each language by itself', () => {
    const scope = (markdown: string, lang = 'en') => ({ 'stateOfPlay/scope': { lang, markdown } })
    const found = (patch: object) => foundBy('decimals-mixed', { ...patch })
    expect(found({ ...introduction('2,5'), ...scope('1.5 and 3.5') })).toEqual([
      ['introduction', ['.', ['2,5']]],
    ])
    expect(found({ ...introduction('2,5'), ...scope('1.5') })).toEqual([
      ['stateOfPlay/scope', [',', ['1.5']]],
    ])
    expect(found({ ...introduction('2,5', 'de'), ...scope('1.5') })).toEqual([])
    expect(found({ ...introduction('2,5', 'en-GB'), ...scope('1.5') })).toHaveLength(1)
    expect(found(introduction('2,5 and 3,5'))).toEqual([])
  })
})

test.each([
  ['[a](https://example.org/x) b', [{ url: 'https://example.org/x', words: 'a' }]],
  ['see https://example.org/x.', [{ url: 'https://example.org/x', words: '' }]],
  ['<https://example.org>', [{ url: 'https://example.org', words: '' }]],
  ['[a](https://example.org/x_(y) "title")', [{ url: 'https://example.org/x_(y)', words: 'a' }]],
  ['www.example.org, [b](mailto:x)', [{ url: 'www.example.org', words: '' }]],
])('links in %s', (markdown, links) => {
  expect(linksIn(markdown)).toEqual(links)
})

describe('link-not-in-bibliography', () => {
  const found = (markdown: string, source: object = {}) =>
    foundBy('link-not-in-bibliography', {
      'sources/s1/csl': { type: 'report', title: 'T', ...source },
      ...introduction(markdown),
    })
  test('is told once for each text, by what it leads to', () => {
    expect(found('https://example.org/a and [b](http://example.org/a/)')).toEqual([
      ['introduction', ['https://example.org/a']],
    ])
    expect(found('https://doi.org/10.1000/x', { DOI: '10.1000/X' })).toEqual([])
    expect(found('https://example.org/a', { URL: 'www.example.org/a' })).toEqual([])
  })
  test('its mend adds a source with an id of its own', () => {
    const record = patched(cleanTestland(), {
      ...introduction('[The report](www.example.org/a)'),
      'sources/www-example-org-a': {
        id: 'www-example-org-a',
        csl: { type: 'report', title: 'Taken' },
        accesses: [],
      },
    })
    const mend = findings(record).find(({ rule }) => rule === 'link-not-in-bibliography')!.mend!
    const added = mend.operations(record).reduce(apply, record).sources.at(-1)
    expect(added).toEqual({
      id: 'www-example-org-a-2',
      csl: { type: 'webpage', title: 'The report', URL: 'https://www.example.org/a' },
      accesses: [],
    })
  })
})

test('a citation that names no source is told for each of them', () => {
  expect(foundBy('citation-unknown', introduction('[@x; @s1] [@y, p. 2] [@x]'))).toEqual([
    ['introduction', ['x']],
    ['introduction', ['y']],
  ])
})

test.each([
  ['법률', 'ko'],
  ['ひらがな', 'ja'],
  ['Νόμος', 'el'],
  ['קלסטר', 'he'],
  ['กฎหมาย', 'th'],
  ['Loi', undefined],
])('an original name without language: %s', (text, lang) => {
  const record = patched(cleanTestland(), {
    'policies/act/names/original': { lang: ' ', text },
  })
  const [found] = findings(record)
  expect(found).toMatchObject({
    rule: 'original-name-without-language',
    address: 'policies/act/names/original/lang',
    facts: [text],
  })
  const mended = found!.mend?.operations(record).reduce(apply, record)
  expect(mended?.policies[0]?.names.original.lang).toBe(lang)
})

describe('text-as-last-edition', () => {
  const same = 'These eight words stood here a year ago.'
  const around = { lastEdition: new Set([same, 'Short one.']) }
  test.each([
    [{ 'introduction/markdown': ` ${same}\n` }, 1],
    [{ 'introduction/markdown': 'Short one.' }, 0],
    [{ 'introduction/markdown': `${same} More.` }, 0],
    [{ 'policies/act/history/explanation/markdown': same }, 1],
    [
      {
        'policies/act/history/explanation/markdown': same,
        'policies/act/history/confirmed': { by: '', at: '2022-09-01T08:00:00Z' },
      },
      0,
    ],
  ])('%j: %s', (patch, count) => {
    expect(foundBy('text-as-last-edition', patch, around)).toHaveLength(count)
    expect(foundBy('text-as-last-edition', patch)).toEqual([])
  })
})
