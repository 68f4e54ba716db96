import * as fc from 'fast-check'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { describe, expect, test } from 'vitest'
import { contentSha } from '../factsheet/content-sha'
import type { Factsheet } from '../factsheet/factsheet'
import { beginPolicy } from '../factsheet/policy'
import { beginSource } from '../factsheet/source'
import { anyFactsheet } from './factsheet.arbitrary'
import { fromPublication } from './from-publication'
import { publicationText, toPublication } from './publication'
import { publication } from './publication-schema'
import { readDocument } from './read-document'

const when = {
  exportedAt: '2026-01-02T03:04:05.678Z',
  generator: { name: 'Factsheet Editor', version: '0.1.0' },
}
const [sample] = fc.sample(anyFactsheet, { numRuns: 1, seed: 8 }) as [Factsheet]

describe('any factsheet', () => {
  test('is published in the stated shape, reads back, and publishes to the same content again', () => {
    fc.assert(
      fc.property(anyFactsheet, (record) => {
        const published = toPublication(record, when)
        expect(publication.parse(published)).toEqual(published)
        const read = readDocument(utf8ToBytes(publicationText(published)))
        if (!read.ok) throw new Error(JSON.stringify(read))
        expect(read.value).toMatchObject({ kind: 'publication', lifted: [] })
        expect(publicationText(toPublication(read.value.record, when))).toBe(
          publicationText(published),
        )
      }),
      { numRuns: 150 },
    )
  })

  test('gives the same bytes but for the moment of export, whatever the order of its fields', () => {
    fc.assert(
      fc.property(anyFactsheet, (record) => {
        const later = toPublication(reversed(record), {
          ...when,
          exportedAt: '2027-01-01T00:00:00Z',
        })
        expect(publicationText({ ...later, exportedAt: when.exportedAt })).toBe(
          publicationText(toPublication(record, when)),
        )
      }),
      { numRuns: 50 },
    )
  })
})

test('the checksum is that of everything but itself and the moment of export', () => {
  const { exportedAt: _at, sha256, ...rest } = toPublication(sample, when)
  expect(sha256).toBe(contentSha(JSON.parse(JSON.stringify(rest))))
})

describe('what is private never leaves', () => {
  const canary = 'CANARY-7f3a'
  const by = { by: canary, at: '2022-09-30T08:09:10.000Z' }

  test('notes, dismissals, people, who examined and confirmed, events, extensions, further coders, file names', () => {
    const policy = beginPolicy('first', 'inForce')
    const record: Factsheet = {
      ...sample,
      derivedFrom: { record: canary, sha: canary },
      policies: [
        {
          ...policy,
          objectives: { ...policy.objectives, examined: by, confirmed: by },
          instruments: {
            ...policy.instruments,
            financial: { choices: [], examined: by, confirmed: by },
            confirmed: by,
          },
          history: {
            ...policy.history,
            start: { state: 'answered', value: '2021', confirmed: by },
            end: { state: 'notApplicable', confirmed: by },
            confirmed: by,
          },
          budget: { ...policy.budget, overall: { state: 'notAvailable', confirmed: by } },
        },
      ],
      assessments: [
        ...sample.assessments.map((each) => ({ ...each, coder: canary, factsSha: canary })),
        {
          id: 'second',
          criterion: 'scope',
          coder: canary,
          level: 1,
          reason: canary,
          at: '',
          factsSha: '',
        },
      ],
      sources: [
        {
          ...beginSource('s'),
          snapshot: { sha256: 'ab', file: canary, mediaType: 'application/pdf' },
        },
      ],
      people: [
        { id: canary, name: 'First named', role: 'author' },
        { id: 'p2', name: canary, role: 'editor' },
        { id: 'p3', name: canary, role: '' },
      ],
      events: [
        {
          id: canary,
          status: 'validated',
          by: canary,
          at: by.at,
          contentSha: canary,
          note: canary,
        },
      ],
      notes: [
        {
          id: canary,
          target: 'introduction',
          author: canary,
          at: by.at,
          text: canary,
          kind: 'private',
          resolved: by,
        },
      ],
      dismissals: [
        {
          id: canary,
          rule: 'gap-denied',
          address: canary,
          reason: canary,
          by: canary,
          at: by.at,
          factsSha: canary,
        },
      ],
      glossary: [
        { id: canary, term: canary, meaning: canary, original: { lang: 'ko', text: canary } },
      ],
      extensions: { [canary]: canary },
    }
    const published = toPublication(record, when)
    const text = publicationText(published)
    expect(text).not.toContain(canary)
    expect(text).not.toContain('08:09:10')
    expect(published.factsheet.authors).toEqual([{ name: 'First named' }])
    expect(published.factsheet.status).toBe('validated')
    expect(published.factsheet.policies[0]!.objectives.examined).toBe('2022-09-30')
  })
})

const published = (policy: Partial<Factsheet['policies'][number]>) =>
  toPublication(
    {
      ...sample,
      codebook: { ...sample.codebook, id: 'eccp-2022', extensions: [] },
      policies: [{ ...beginPolicy('first', 'inForce'), ...policy }],
    },
    when,
  ).factsheet.policies[0]!

const publishedMoney = (amount: string, currency = 'KRW') => {
  const value = { amount, currency, period: '2021-2027', note: '' }
  const { budget } = beginPolicy('', 'inForce')
  return published({ budget: { ...budget, overall: { state: 'answered', value } } }).budget.overall
}

describe('what was typed', () => {
  test('years become numbers, and the three empties stay three', () => {
    const years = [
      [
        { state: 'answered', value: '2021' },
        { state: 'answered', value: 2021 },
      ],
      [
        { state: 'answered', value: '20x1' },
        { state: 'illFormed', typed: '20x1' },
      ],
      [{ state: 'answered', value: '' }, { state: 'unanswered' }],
      [{ state: 'unanswered' }, { state: 'unanswered' }],
      [{ state: 'notApplicable' }, { state: 'notApplicable' }],
      [
        { state: 'notAvailable', searched: { where: 'Gazette', at: '2022' } },
        { state: 'notAvailable', searched: { where: 'Gazette', at: '2022' } },
      ],
    ] as const
    for (const [start, expected] of years) {
      const { history } = beginPolicy('', 'inForce')
      expect(published({ history: { ...history, start } }).history.start).toEqual(expected)
    }
  })

  test('amounts become canonical decimals, or stay as typed', () => {
    const rest = { currency: 'KRW', period: '2021-2027', note: '' }
    expect(publishedMoney('1 500 000,50')).toEqual({
      state: 'answered',
      value: { amount: '1500000.5', ...rest },
    })
    expect(publishedMoney('')).toEqual({ state: 'answered', value: { amount: null, ...rest } })
    expect(publishedMoney('12 million')).toEqual({
      state: 'illFormed',
      typed: { amount: '12 million', ...rest },
    })
    expect(publishedMoney('12', 'won').state).toBe('illFormed')
  })

  test('categories carry their printed label, and unknown ones are kept and say so', () => {
    const { objectives } = beginPolicy('', 'inForce')
    const choices = [
      { code: 'employment-skills' },
      { code: 'resilience' },
      { code: 'unheard-of', text: 'new' },
    ]
    expect(published({ objectives: { ...objectives, choices } }).objectives.choices).toEqual([
      {
        code: 'employment-skills',
        label: 'Promoting employment and upgrading skills and competences',
        attested: 'printed',
      },
      { code: 'resilience', label: 'Building resilience', attested: 'no' },
      { code: 'unheard-of', label: 'unheard-of', attested: 'unknown', text: 'new' },
    ])
  })
})

test('an imported publication has ids of its own where it is asked for them', () => {
  const exported = toPublication(
    {
      ...sample,
      people: [{ id: 'p', name: 'First named', role: 'author' }],
      events: [{ id: 'e', status: 'sent', by: '', at: when.exportedAt, contentSha: '' }],
    },
    when,
  )
  let count = 0
  const record = fromPublication(exported, () => `new-${(count += 1)}`)
  expect(record.people).toEqual([{ id: 'new-1', name: 'First named', role: 'author' }])
  expect(record.events).toMatchObject([{ id: 'new-2', status: 'sent', at: when.exportedAt }])
})

function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, field]) => [key, reversed(field)]),
  ) as T
}
