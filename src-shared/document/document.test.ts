import { utf8ToBytes } from '@noble/hashes/utils.js'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import sample from '../../resources/samples/republic-of-korea-2022.json' with { type: 'json' }
import { currentCodebook } from '../codebook/editions'
import { criteria } from '../codebook/criteria'
import { anyFactsheet } from '../exchange/factsheet.arbitrary'
import { readDocument } from '../exchange/read-document'
import { beginFactsheet } from '../factsheet/begin'
import { codebookHash } from '../factsheet/content-sha'
import type { Factsheet } from '../factsheet/factsheet'
import { contentsOf } from './contents'
import { documentOf } from './document'
import { printable, printableLine } from './printable'
import { textsOf } from './texts'

const read = readDocument(utf8ToBytes(JSON.stringify(sample)))
if (!read.ok) throw new Error(read.message)
const korea = read.value.record
const begun = beginFactsheet(
  { id: korea.id, code: 'XA', name: 'Testland A', edition: 2022 },
  currentCodebook,
  codebookHash(currentCodebook),
)

const lines = (record: Factsheet) => textsOf(documentOf(record))
const count = (texts: readonly string[], text: string) =>
  texts.filter((each) => each === text).length

test('the parts of the sample stand in the order of the printed series', () => {
  expect(
    contentsOf(documentOf(korea)).map(({ number, text }) => `${number} ${text}`.trim()),
  ).toEqual([
    'Introduction',
    '1 National cluster policy, programmes and initiatives',
    'Act on Industrial Cluster Activation and Factory Establishment',
    '2 State of play of cluster policy',
    'Maturity assessment',
    'Lineage of the policies',
    'Qualitative description',
    'Bibliography',
    'Annex: how maturity is scored',
  ])
})

test('every category of the sample is printed once, and its score in the row of its level', () => {
  const document = documentOf(korea)
  const texts = textsOf(document)
  const act = korea.policies[0]!
  for (const { code } of act.objectives.choices) {
    const { label } = currentCodebook.lists.objectives.categories.find(
      (each) => each.code === code,
    )!
    expect([label, count(texts, label)]).toEqual([label, 1])
  }
  const table = document.parts
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === 'table' && block.form === 'maturity')
  if (table?.kind !== 'table') throw new Error('no maturity table')
  expect(table.groups.map((rows) => rows.map(({ mark }) => mark ?? ''))).toEqual([
    ['', '', '', 'actual'],
    ['', '', '', 'actual'],
    ['', 'actual', '', ''],
    ['', '', '', 'actual'],
    ['total'],
  ])
  expect(texts).toContain('6,5')
  expect(textsOf(documentOf(korea, { decimal: '.' }))).toContain('6.5')
})

test('a draft says what it lacks; a complete factsheet has no such part', () => {
  expect(documentOf(korea).missing).toEqual([])
  expect(documentOf(korea).cover.draft).toBeUndefined()
  const draft = documentOf(begun)
  expect(draft.parts[0]?.kind).toBe('missing')
  expect(lines(begun)).toEqual(expect.arrayContaining(draft.missing.map(({ message }) => message)))
})

test('that there is no policy is printed where it was declared, with its text', () => {
  const absent = {
    ...begun,
    absence: { declared: true, explanation: { lang: 'en', markdown: 'All gazettes were read.' } },
  }
  expect(lines(absent)).toEqual(
    expect.arrayContaining([expect.stringContaining('No cluster policy was found')]),
  )
  expect(lines(absent)).toContain('All gazettes were read.')
})

test('citations are numbered by the bibliography, translations below what they translate', () => {
  const bibliography = documentOf(korea).parts.find(({ kind }) => kind === 'bibliography')!
  const [block] = bibliography.blocks
  if (block?.kind !== 'bibliography') throw new Error('no bibliography')
  expect(block.entries.map(({ mark }) => mark)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
  expect(block.entries[5]?.translations.map(({ mark }) => mark)).toEqual(['6a'])
})

test('sources that translate one another are all printed, however they circle', () => {
  const source = (id: string, translationOf: string) => ({
    id,
    csl: { type: 'report', title: `Title of ${id}` },
    accesses: [],
    translationOf,
  })
  const circle = { ...begun, sources: [source('a', 'b'), source('b', 'a'), source('c', 'c')] }
  for (const { csl } of circle.sources) {
    expect(lines(circle).filter((line) => line.includes(csl.title))).toHaveLength(1)
  }
})

test('no word of a note, of the glossary or of those who are no authors is in any document', () => {
  fc.assert(
    fc.property(anyFactsheet, (record) => {
      const canary = 'zqxcanary'
      const told = {
        ...record,
        notes: [
          {
            id: 'n',
            target: 'introduction',
            author: canary,
            at: '2022-01-01T00:00:00Z',
            text: canary,
            kind: 'private' as const,
          },
        ],
        glossary: [
          { id: 'g', term: canary, meaning: canary, original: { lang: '', text: canary } },
        ],
        people: [{ id: 'p', name: canary, role: 'reviewer' }],
        events: [
          {
            id: 'e',
            status: 'sent' as const,
            by: canary,
            at: '2022-01-01T00:00:00Z',
            contentSha: canary,
            note: canary,
          },
        ],
        extensions: { mood: canary },
      }
      expect(JSON.stringify(documentOf(told))).not.toContain(canary)
    }),
    { numRuns: 30 },
  )
})

test('no record is without a document, and none loses a text of its answers', () => {
  fc.assert(
    fc.property(anyFactsheet, (record) => {
      const all = lines(record).map(printableLine).join('\n')
      for (const text of expected(record)) expect(all).toContain(printableLine(text))
    }),
    { numRuns: 100 },
  )
})

/** Texts that stand in the document as they were typed. Markdown is read, so of prose only what has no marks is here. */
function expected(record: Factsheet): readonly string[] {
  // A line that is set in is code, which keeps its line ends.
  const hasMarks = /[\\`*_{}[\]()#+\-.!<>&|~:"'=@\d\t]|^ {4}/m
  const prose = ({ markdown, gloss }: Factsheet['introduction']) => [
    ...(hasMarks.test(markdown) ? [] : [markdown.replaceAll('\u0000', '')]),
    gloss ?? '',
  ]
  const given = record.policies.flatMap((policy) => [
    policy.names.printed,
    policy.names.original.text,
    ...policy.authorities.bodies.map(({ name }) => name),
    ...policy.objectives.choices.map(({ text }) => printable(text ?? '').trim()),
    ...prose(policy.objectives.explanation),
    ...prose(policy.instruments.explanation),
    ...prose(policy.history.explanation),
    ...prose(policy.evaluation.results),
    ...(policy.history.start.state === 'answered' ? [policy.history.start.value] : []),
    ...(policy.budget.overall.state === 'answered' ? [policy.budget.overall.value.note] : []),
    ...(policy.budget.source.state === 'answered' ? prose(policy.budget.source.value) : []),
  ])
  return [
    record.country.alsoKnownAs,
    record.country.footnote,
    record.publisher,
    ...prose(record.introduction),
    ...record.chapters.flatMap(({ title, text }) => [title, ...prose(text)]),
    ...given,
    ...record.evaluations.map(({ title }) => title),
    ...criteria.flatMap((criterion) => prose(record.stateOfPlay[criterion])),
    ...record.sources.map(({ csl }) => csl.title),
  ]
}
