import { utf8ToBytes } from '@noble/hashes/utils.js'
import { describe, expect, test } from 'vitest'
import { currentCodebook } from '../codebook/editions'
import { beginFactsheet } from '../factsheet/begin'
import { codebookHash } from '../factsheet/content-sha'
import { beginPolicy } from '../factsheet/policy'
import { readNewer } from './read-newer'

const id = '11111111-1111-4111-8111-111111111111'
const begun = beginFactsheet(
  { id, code: 'XA', name: 'Testland A', edition: 2022 },
  currentCodebook,
  codebookHash(currentCodebook),
)
const policies = ['p', 'q'].map((each) => beginPolicy(each, 'inForce'))
const bytesOf = (record: object) =>
  utf8ToBytes(
    JSON.stringify({ format: 'factsheet-record', at: '2030-01-01T00:00:00.000Z', record }),
  )
const tomorrow = { ...begun, policies, schemaVersion: 2 }

describe('a record of a newer version', () => {
  test('is read as far as its form is known; unknown fields stand in the extensions', () => {
    const read = readNewer(bytesOf({ ...tomorrow, publisher: 'Somebody', mood: { is: 'good' } }))
    expect(read).toMatchObject({
      version: 2,
      savedAt: '2030-01-01T00:00:00.000Z',
      record: { publisher: 'Somebody', policies, extensions: { mood: { is: 'good' } } },
    })
  })

  test('loses, of what has another form, no more than that', () => {
    const read = readNewer(
      bytesOf({
        ...tomorrow,
        publisher: 'Somebody',
        edition: '2022/23',
        collection: { from: '2021', to: '2022' },
        policies: [{ ...policies[0], type: { of: 'another kind' } }, 'strange', policies[1]],
      }),
    )
    expect(read?.record.publisher).toBe('Somebody')
    expect(read?.record.policies.map((each) => each.id)).toEqual(['p', 'q'])
    expect(read?.record.policies[0]).toEqual({ ...policies[0], type: null })
    expect(read?.record.edition).toBe(0)
    expect(read?.record.collection).toEqual({ year: '', quarter: null })
  })

  test('is nothing else: neither one of this version nor rubbish', () => {
    expect(readNewer(bytesOf(begun))).toBeUndefined()
    expect(readNewer(bytesOf({ ...tomorrow, id: 'x' }))).toBeUndefined()
    expect(readNewer(utf8ToBytes('{'))).toBeUndefined()
  })
})
