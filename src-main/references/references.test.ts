import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import korea from '../../resources/samples/republic-of-korea-2022.json' with { type: 'json' }
import { importReferences } from '../../src-shared/bibliography/import-references'
import { referenceFormats, type Reference } from '../../src-shared/bibliography/reference'
import { readDocument } from '../../src-shared/exchange/read-document'
import type { Source } from '../../src-shared/factsheet/source'
import { readReferences, referencesLimit } from './read-references'
import { writeReferences } from './write-references'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (given: string | Uint8Array): readonly Reference[] => {
  const answer = readReferences(typeof given === 'string' ? bytes(given) : given)
  if (!answer.ok) throw new Error(answer.message)
  return answer.value.references
}
const refusal = (text: string) => {
  const answer = readReferences(bytes(text))
  return answer.ok ? undefined : answer
}
/** Exports as they come from other programs, with their faults; all of it invented. */
const messy = (ending: string) =>
  read(
    readFileSync(path.resolve(import.meta.dirname, `../../e2e/samples/references/messy.${ending}`)),
  )

const sample = readDocument(bytes(JSON.stringify(korea)))
if (!sample.ok) throw new Error(sample.message)
const { sources } = sample.value.record

describe('a messy file is read', () => {
  test('as BibTeX, with macros, braces, accents, mixed case and text between the entries', () => {
    const [report, article, page, ...more] = messy('bib')
    expect(more).toEqual([])
    expect(report).toEqual({
      key: 'mint:2021',
      csl: {
        type: 'report',
        genre: 'techreport',
        title: 'The Cluster Act: 100% of ßupport & 5 $ a day – a report',
        'original-title': '산업집적활성화 및 공장설립에 관한 법률',
        author: [
          { literal: 'Ministry of Trade, Industry and Energy of Testland A' },
          { family: 'Müller', given: 'Jósef' },
          { literal: 'et al.' },
        ],
        issued: { 'date-parts': [[2021, 6]] },
        publisher: 'Ministry of Trade of Testland A, Unit 4',
        language: 'ko',
        URL: 'https://example.org/%EB%B2%95%EB%A0%B9/a_b~c?x=1&y=2#Art_4',
        note: 'See p.\u00a04',
      },
      accesses: ['2022-09-21'],
    })
    expect(article?.csl).toMatchObject({
      type: 'article-journal',
      title: 'Clusters & “regions”: what works?',
      'container-title': 'Journal of Testland Studies',
      volume: '7',
      issue: '1-2',
      page: '1-20',
      DOI: '10.1234/ABC.2020.5',
    })
    expect(page?.csl).toMatchObject({ type: 'webpage', URL: 'https://example.org/page' })
  })

  test('as RIS, with broken lines, repeated tags and a type nobody knows', () => {
    const [report, article, unknown] = messy('ris')
    expect(report?.csl).toMatchObject({
      title: 'A title that is so long that a program has broken it over two lines - with a dash',
      note: 'first note second note',
      issued: { 'date-parts': [[2021, 6]] },
      URL: 'https://example.org/%EB%B2%95?x=1',
    })
    expect(report?.accesses).toEqual(['2022-09-21'])
    expect(article?.csl).toMatchObject({ DOI: '10.1234/ABC.2020.5', page: '1-20', volume: '7' })
    expect(unknown?.csl).toEqual({ type: 'document', title: 'Of a kind nobody knows' })
  })

  test('as CSL-JSON, with numbers for texts, texts for lists, and fields of its own', () => {
    const [act, second, third] = messy('json')
    expect(act).toMatchObject({
      key: 'act2021',
      csl: {
        author: [
          { literal: 'Ministry of Trade' },
          { literal: 'Agency' },
          { family: 'Berg', given: 'Anna' },
        ],
        issued: { 'date-parts': [[2021, 6, 9]] },
        volume: '7',
        page: '21',
        URL: 'https://example.org/x',
        _extra: 'kept',
      },
      accesses: ['2022-09-21'],
    })
    expect(second?.csl).toEqual({
      type: 'article-journal',
      title: 'No id',
      issued: { raw: 'n.d.' },
    })
    expect(third).toMatchObject({ key: '3', csl: { title: 'A number for an id' } })
  })
})

test.each(referenceFormats)('the sample goes out as %s and comes back the same', (format) => {
  const { text, lost } = writeReferences(sources, format)
  expect(lost).toEqual([])
  const { sources: back } = importReferences([], read(text), [], () => 'new')
  expect(back.map(({ csl }) => csl)).toEqual(sources.map(({ csl }) => csl))
  expect(back.map(({ accesses }) => accesses)).toEqual(sources.map(({ accesses }) => accesses))
  const places = (all: readonly Source[]) =>
    all.map(({ translationOf }) => all.findIndex(({ id }) => id === translationOf))
  expect(places(back)).toEqual(places(sources))
  expect(places(back).filter((place) => place >= 0)).toHaveLength(1)
})

describe('any bibliography comes back from every format, or what is lost is named', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  const phrase = fc
    .array(word, { minLength: 1, maxLength: 4 })
    .map((words) => words.join(' ').normalize('NFC').replaceAll(/\s+/g, ' ').trim())
  const source: fc.Arbitrary<Source> = fc.record({
    id: fc.uuid(),
    csl: fc.record(
      {
        type: fc.constantFrom('report', 'legislation', 'article-journal', 'webpage', 'speech'),
        title: phrase,
        'original-title': phrase,
        author: fc.array(
          fc.oneof(fc.record({ literal: phrase }), fc.record({ family: phrase, given: phrase })),
          { minLength: 1, maxLength: 3 },
        ),
        issued: fc.oneof(
          fc.integer({ min: 1900, max: 2030 }).map((year) => ({ 'date-parts': [[year]] })),
          fc.constant({ raw: 'n.d.' }),
        ),
        publisher: phrase,
        URL: fc.webUrl({ withQueryParameters: true, withFragments: true }),
        note: phrase,
      },
      { requiredKeys: ['type', 'title'] },
    ),
    accesses: fc
      .uniqueArray(fc.constantFrom('2020-01-02', '2021-11-30', '2022-09-21'), { maxLength: 3 })
      .map((days) => days.toSorted()),
  })
  test.each(referenceFormats)('%s', (format) => {
    fc.assert(
      fc.property(fc.uniqueArray(source, { selector: ({ id }) => id, maxLength: 4 }), (given) => {
        const { text, lost } = writeReferences(given, format)
        const back = given.length === 0 ? [] : read(text)
        expect(back).toHaveLength(given.length)
        given.forEach(({ csl, accesses }, at) => {
          const { csl: there, accesses: days } = back[at]!
          const named = lost.find(({ title }) => title === csl.title)?.fields ?? []
          const kept = Object.entries(csl).filter(
            ([field, value]) => value !== '' && !named.includes(field),
          )
          expect(there).toMatchObject(Object.fromEntries(kept))
          expect(days).toEqual(accesses)
        })
      }),
      { numRuns: 100 },
    )
  })
})

describe('what cannot be read is refused with a sentence', () => {
  test.each([
    ['', 'nothing in it'],
    ['just some text', 'neither BibTeX nor RIS nor CSL-JSON'],
    ['@misc{a, title={cut off', 'BibTeX cannot be read at line 1'],
    ['@misc{a,\n  title={x}}\n@misc{b title={y}}', 'BibTeX cannot be read at line 3'],
    ['TY  - \nER  - ', 'holds no entry'],
    ['TI  - no type\nTY  - JOUR', 'RIS cannot be read'],
    ['[{"id": 1, "title": "a"', 'not valid JSON'],
    ['{"factsheet": {}}', 'not a list of references'],
    ['["a", 2]', 'not a list of references'],
    ['[]', 'holds no entry'],
    ['@comment{nothing}', 'holds no entry'],
  ])('%j', (text, sentence) => expect(refusal(text)?.message).toContain(sentence))

  test('hostile ones, without delay', () => {
    const started = performance.now()
    expect(refusal(`@misc{a, title=${'{'.repeat(100_000)}`)?.code).toBe('untrusted')
    expect(refusal('[{"a":'.repeat(100_000))?.code).toBe('untrusted')
    expect(refusal(`[{"title":${'{"a":'.repeat(100)}`)?.code).toBe('untrusted')
    expect(refusal(`@misc{a,title={${'x'.repeat(referencesLimit)}}}`)?.code).toBe('untrusted')
    expect(refusal('@misc{a,title={x}}\n'.repeat(2001))?.message).toContain('2000 entries')
    expect(refusal('[{"title":"a","__proto__":{"polluted":1}}]')?.code).toBe('untrusted')
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  test('names that could change programs are names', () => {
    const [entry] = read('@misc{constructor, __proto__={x}, constructor={y}, title={t}}')
    expect(entry?.csl).toEqual({ type: 'document', title: 't' })
    const { sources: after } = importReferences([], [entry!], [], () => 'made')
    expect(after[0]?.id).toBe('made')
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  test('an address is text, and nothing is fetched for it', () => {
    expect(refusal('https://example.org/references.bib')?.message).toContain('neither')
    const [entry] = read('@misc{a, title={https://example.org/x.json}}')
    expect(entry?.csl.title).toBe('https://example.org/x.json')
  })
})
