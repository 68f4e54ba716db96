import { utf8ToBytes } from '@noble/hashes/utils.js'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentSha } from '../factsheet/content-sha'
import { recordFormat, type Envelope } from '../factsheet/envelope'
import type { Factsheet } from '../factsheet/factsheet'
import { altered } from './altered'
import { anyFactsheet } from './factsheet.arbitrary'
import { readStored, storedText } from './stored'

const around = (record: Factsheet): Envelope => ({
  format: recordFormat,
  rev: 7,
  parents: ['a', 'b'],
  contentSha: contentSha(record),
  by: '산업',
  at: '2026-01-02T03:04:05.678Z',
})
const textOf = (record: Factsheet) => storedText(record, around(record))
const read = (text: string) => readStored(utf8ToBytes(text))
const [sample] = fc.sample(anyFactsheet, { numRuns: 1, seed: 22 }) as [Factsheet]

const stored: unknown = JSON.parse(textOf(sample))

/** The sample as another program might have changed it, and given it the checksum of what it is now. */
function changed(changes: Readonly<Record<string, unknown>>): string {
  const draft = altered(stored, changes) as { readonly record: unknown }
  return JSON.stringify({ ...draft, contentSha: contentSha(draft.record) })
}

describe('a stored record', () => {
  test('comes back exactly, whatever it holds', () => {
    fc.assert(
      fc.property(anyFactsheet, (record) => {
        const back = read(textOf(record))
        expect(back).toEqual({
          ok: true,
          value: { record, envelope: around(record), lifted: [] },
        })
      }),
      { numRuns: 150 },
    )
  })

  test('has the same text whatever the order of its fields, and ends with a line break', () => {
    const reversed = Object.fromEntries(Object.entries(sample).toReversed()) as Factsheet
    expect(textOf(reversed)).toBe(textOf(sample))
    expect(textOf(sample).endsWith('}\n')).toBe(true)
    expect(textOf(sample).split('\n')[1]).toBe('  "format": "factsheet-record",')
  })

  test('is not written with half a character', () => {
    expect(() => textOf({ ...sample, publisher: '\ud800' })).toThrow('surrogate')
  })

  test('keeps what a later version added, in its extensions', () => {
    const back = read(changed({ mood: 'fine', 'record.country.anthem': ['a'] }))
    if (!back.ok) throw new Error(back.message)
    expect(back.value.lifted.toSorted()).toEqual(['country/anthem', 'envelope/mood'])
    expect(back.value.record.extensions).toEqual({
      ...sample.extensions,
      'envelope/mood': 'fine',
      'country/anthem': ['a'],
    })
    expect(back.value.envelope).not.toHaveProperty('mood')
  })

  test.each([
    [
      'damaged, where one letter is another',
      JSON.stringify(altered(stored, { 'record.publisher': `${sample.publisher}x` })),
      'unreadable',
      /checksum/,
    ],
    [
      'newer, whatever its shape',
      JSON.stringify(altered(stored, { record: { schemaVersion: 2 } })),
      'newer',
      /newer version.*2/,
    ],
    ['without a record', '{"format":"factsheet-record"}', 'malformed', /do not have the form/],
    ['null', 'null', 'malformed', /does not have the form/],
    ['cut off', textOf(sample).slice(0, 500), 'unreadable', /not valid JSON/],
    [
      'with a field of the wrong form',
      changed({ 'record.edition': '2022' }),
      'malformed',
      /One part/,
    ],
  ])('is refused %s', (_name, text, code, message) => {
    const back = read(text)
    expect(back).toMatchObject({ ok: false, code })
    expect(!back.ok && back.message).toMatch(message)
  })
})
