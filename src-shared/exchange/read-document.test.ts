import { utf8ToBytes } from '@noble/hashes/utils.js'
import { describe, expect, test } from 'vitest'
import sample from '../../resources/samples/republic-of-korea-2022.json' with { type: 'json' }
import { contentSha } from '../factsheet/content-sha'
import { recordFormat, type Envelope } from '../factsheet/envelope'
import { altered } from './altered'
import { publicationSha } from './publication'
import { readDocument, type ReadDocument } from './read-document'
import { isSameContent } from './same-content'
import { storedText } from './stored'

const read = (value: unknown) => readDocument(utf8ToBytes(JSON.stringify(value)))

/** The sample as another program might have changed it, and given it the checksum of what it is now. */
function changed(changes: Readonly<Record<string, unknown>>): object {
  const draft = altered(sample, changes)
  return { ...draft, sha256: publicationSha(draft) }
}

function documentOf(value: unknown) {
  const found = read(value)
  if (!found.ok) throw new Error(found.message)
  return found.value
}

describe('a publication', () => {
  test('is read whole, without what never left', () => {
    const { kind, record, lifted } = documentOf(sample)
    expect({ kind, lifted }).toEqual({ kind: 'publication', lifted: [] })
    expect(record.country.name).toBe('Republic of Korea')
    expect(record.policies[0]!.history.start).toEqual({ state: 'answered', value: '2021' })
    expect(record.assessments.map(({ level }) => level)).toEqual([2, 2, 0.5, 2])
    expect(record.notes).toEqual([])
  })

  test('keeps fields that a later program added, by the address of the record where there is one', () => {
    const policy = sample.factsheet.policies[0]!.id
    const { lifted, record } = documentOf(
      changed({
        'factsheet.policies.0.mood': 'fine',
        'factsheet.policies.0.history.start.hint': 1,
        'generator.platform': 'any',
      }),
    )
    const expected = {
      'generator/platform': 'any',
      [`policies/${policy}/mood`]: 'fine',
      [`policies/${policy}/history/start/hint`]: 1,
    }
    expect(record.extensions).toEqual(expected)
    expect(lifted.toSorted()).toEqual(Object.keys(expected).toSorted())
  })

  test('may be exported at any moment', () => {
    expect(read(altered(sample, { exportedAt: '2030-01-01T00:00:00Z' })).ok).toBe(true)
  })

  test.each([
    [
      'changed after export',
      altered(sample, { 'factsheet.country.name': 'Testland A' }),
      'malformed',
      'sha256',
      /changed after it was exported/,
    ],
    [
      'with another total than its levels make',
      changed({ 'maturity.total': 8 }),
      'malformed',
      'maturity/total',
      /total of 8.*make 6.5/,
    ],
    [
      'with a total although a level is missing',
      changed({ 'maturity.assessed.scope.level': null }),
      'malformed',
      'maturity/total',
      /make none/,
    ],
    [
      'with a level that the rubric does not have',
      changed({ 'maturity.assessed.scope.level': 1.5 }),
      'malformed',
      'maturity/assessed/scope/level',
      /one part/i,
    ],
    [
      'with a year as text',
      changed({ 'factsheet.policies.0.history.start.value': '2021' }),
      'malformed',
      `factsheet/policies/${sample.factsheet.policies[0]!.id}/history/start/value`,
      /one part/i,
    ],
    ['without anything', { document: 'country-factsheet' }, 'malformed', 'version', /parts of/],
    ['neither one nor the other', { a: 1 }, 'malformed', 'document', /neither/],
    ['a list', [], 'malformed', 'document', /neither/],
  ])('is refused %s', (_name, value, code, address, message) => {
    const found = read(value)
    expect(found).toMatchObject({ ok: false, code })
    if (found.ok) return
    expect(found.message).toMatch(message)
    expect(found.issues?.map((issue) => issue.address)).toContain(address)
  })

  test('of a later version of the format is refused as newer, whatever its shape', () => {
    expect(read({ document: 'country-factsheet', version: 2 })).toMatchObject({
      ok: false,
      code: 'newer',
      message: expect.stringMatching(/version 2/),
    })
  })
})

describe('a working copy', () => {
  const { record } = documentOf(sample)
  const envelope: Envelope = {
    format: recordFormat,
    rev: 1,
    parents: [],
    contentSha: contentSha(record),
    by: '',
    at: '2026-01-02T03:04:05Z',
  }

  test('is told apart from a publication and read with its envelope', () => {
    expect(readDocument(utf8ToBytes(storedText(record, envelope)))).toEqual({
      ok: true,
      value: { kind: 'workingCopy', record, envelope, lifted: [] },
    })
  })

  test('is the same content only where nothing of the record differs', () => {
    const there: ReadDocument = { kind: 'workingCopy', record, envelope, lifted: [] }
    expect(isSameContent(record, there)).toBe(true)
    expect(isSameContent({ ...record, publisher: 'Another' }, there)).toBe(false)
  })

  test('a publication is the same content where only what never leaves differs', () => {
    const there = documentOf(sample)
    const withEditor = { ...record, people: [{ id: 'p', name: 'Somebody', role: 'editor' }] }
    expect(isSameContent(withEditor, there)).toBe(true)
    expect(isSameContent({ ...record, publisher: 'Another' }, there)).toBe(false)
  })
})
