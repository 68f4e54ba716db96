import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import sample from '../../resources/samples/republic-of-korea-2022.json' with { type: 'json' }
import { contentSha } from '../factsheet/content-sha'
import { recordFormat, type Envelope } from '../factsheet/envelope'
import { altered } from './altered'
import { anyFactsheet } from './factsheet.arbitrary'
import { publicationJsonSchema, storedJsonSchema } from './json-schema'
import { publicationText, toPublication } from './publication'
import { storedText } from './stored'

function validator(schema: Record<string, unknown>) {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true })
  addFormats.default(ajv)
  const validate = ajv.compile(schema)
  return (value: unknown) => (validate(value) ? [] : (validate.errors ?? []))
}

const generator = { name: 'factsheet-editor', version: '0.1.0' }

describe('the JSON Schema of the publication', () => {
  const complaints = validator(publicationJsonSchema())

  test('takes the sample and every publication', () => {
    expect(complaints(sample)).toEqual([])
    fc.assert(
      fc.property(anyFactsheet, (record) => {
        const published = toPublication(record, { exportedAt: '2026-01-02T03:04:05Z', generator })
        expect(complaints(JSON.parse(publicationText(published)))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  test.each([
    ['another document', { document: 'letter' }],
    ['a level between the levels', { 'maturity.assessed.scope.level': 1.5 }],
    ['a field it does not know', { 'factsheet.notes': [] }],
    ['an answer without a state', { 'factsheet.collection.year': 2022 }],
    ['a missing caution', { caution: undefined }],
    [
      'a grouped amount',
      {
        'factsheet.policies.0.budget.overall': {
          state: 'answered',
          value: { amount: '1 000', currency: 'KRW', period: '', note: '' },
        },
      },
    ],
  ])('refuses %s', (_name, changes) => {
    expect(complaints(altered(sample, changes))).not.toEqual([])
  })

  test('explains its fields', () => {
    const { properties } = publicationJsonSchema() as {
      properties: Record<string, { description?: string }>
    }
    const unexplained = Object.keys(properties).filter(
      (name) => !properties[name]!.description?.endsWith('.'),
    )
    expect(unexplained).toEqual([])
  })
})

test('the JSON Schema of the stored record takes every stored record', () => {
  const complaints = validator(storedJsonSchema())
  fc.assert(
    fc.property(anyFactsheet, (record) => {
      const around: Envelope = {
        format: recordFormat,
        rev: 1,
        parents: [],
        contentSha: contentSha(record),
        by: '',
        at: '2026-01-02T03:04:05Z',
      }
      expect(complaints(JSON.parse(storedText(record, around)))).toEqual([])
    }),
    { numRuns: 50 },
  )
})
