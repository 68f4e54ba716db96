import { utf8ToBytes } from '@noble/hashes/utils.js'
import { describe, expect, test } from 'vitest'
import korea from '../../resources/samples/republic-of-korea-2022.json' with { type: 'json' }
import { readDocument } from '../exchange/read-document'
import { addressOf, pathOf } from './address'
import type { Factsheet } from './factsheet'
import { fieldAt, fieldsOf } from './fields'
import { partOf, partsOf } from './parts'

const read = readDocument(utf8ToBytes(JSON.stringify(korea)))
if (!read.ok) throw new Error(read.message)
const sample: Factsheet = {
  ...read.value.record,
  absence: { ...read.value.record.absence, declared: true },
  chapters: [
    { id: 'chapter', kind: null, title: 'Economy', text: { lang: 'en', markdown: 'Words' } },
  ],
  people: [{ id: 'person', name: 'Somebody', role: 'author' }],
  policies: read.value.record.policies.map((policy) => ({
    ...policy,
    level: 'regional',
    regions: [{ id: 'region', scheme: 'NUTS 2021', code: 'XA1', name: 'Northland' }],
    authorities: {
      ...policy.authorities,
      bodies: [{ id: 'body', name: 'Ministry of Testland A', roles: [] }],
    },
  })),
  assessments: read.value.record.assessments.map((each) => ({ ...each, reason: 'Because.' })),
}
const fields = fieldsOf(sample)

/** Kept by the app, not written by anybody; or shown where it is written, but as no field of its own. */
const notFields = [
  /^(schemaVersion|id|rulesVersion|derivedFrom|extensions|events|notes|evidence|glossary)\b/,
  /^codebook\/(id|version|hash)$/,
  /(^|\/)id$/,
  /^assessments\/\w+\/(criterion|coder|at|factsSha)$/,
  /^sources\/[^/]+\/(snapshot|csl\/(?!title$|original-title$|author\b|type$|issued\b|language$|URL$|publisher$|container-title$|volume$|issue$|page$|DOI$|note$))/,
]

function leaves(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, each]) =>
    leaves(each, path === '' ? key : `${path}.${key}`),
  )
}

describe('the fields of a record', () => {
  test('each has an address that resolves, in a part that there is', () => {
    const parts = new Set(partsOf(sample.policies.map((policy) => policy.id)))
    expect(fields.length).toBeGreaterThan(100)
    const addresses = fields.map((field) => field.address)
    expect(addresses.filter((address) => pathOf(sample, address) === undefined)).toEqual([])
    expect(addresses.filter((address) => !parts.has(partOf(address)))).toEqual([])
  })

  test('no two have one address, and each has a label', () => {
    expect(new Set(fields.map((field) => field.address)).size).toBe(fields.length)
    expect(fields.filter((field) => field.label.trim() === '')).toEqual([])
  })

  test('nothing that is written in a record is without a field to go to', () => {
    const missed = leaves(sample, '')
      .map((path) => addressOf(sample, path))
      .filter((address) => !notFields.some((pattern) => pattern.test(address)))
      .filter((address) => !fieldAt(fields, address))
    expect(missed).toEqual([])
  })

  test('a field is found by the address of what is in it, and not by one that is gone', () => {
    const { id } = sample.policies[0]!
    expect(fieldAt(fields, `policies/${id}/history/start/value`)?.label).toBe('Starting year')
    expect(fieldAt(fields, 'policies/gone/history/start')).toBeUndefined()
  })
})
