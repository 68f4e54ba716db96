import * as fc from 'fast-check'
import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { verbs } from '../../src-shared/contract/verbs'
import { parseUntrusted } from '../../src-shared/exchange/untrusted'
import { readDocument } from '../../src-shared/exchange/read-document'
import { storedText } from '../../src-shared/exchange/stored'
import { contentSha } from '../../src-shared/factsheet/content-sha'
import { recordFormat } from '../../src-shared/factsheet/envelope'
import { createHost } from '../host'
import { inFolder, testland } from '../store/testland'

const good = (() => {
  const record = testland('An introduction.', '00000000-0000-4000-8000-000000000001')
  const at = '2026-01-02T03:04:05.678Z'
  const envelope = {
    format: recordFormat,
    rev: 1,
    parents: [],
    contentSha: contentSha(record),
    by: '',
    at,
  }
  return new TextEncoder().encode(storedText(record, { ...envelope, format: recordFormat }))
})()

test('whatever bytes a file holds, it is read as what it says or refused in words', () => {
  const cut = fc.record({
    at: fc.nat(good.length),
    removed: fc.nat(40),
    put: fc.uint8Array({ maxLength: 12 }),
  })
  const edits = fc.array(cut, { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(fc.oneof(edits, fc.uint8Array({ maxLength: 400 })), (given) => {
      const bytes = given instanceof Uint8Array ? given : edited(good, given)
      const read = readDocument(bytes)
      const parsed = parseUntrusted(bytes)
      const isSo =
        // What was taken has the checksum that it states, letter by letter.
        (read.ok
          ? contentSha(read.value.record) === read.value.envelope?.contentSha
          : /^[A-Z\d].*\.$/s.test(read.message)) &&
        (!parsed.ok || isDeepStrictEqual(JSON.parse(JSON.stringify(parsed.value)), parsed.value))
      expect(isSo).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('whatever is asked of whatever verb is answered or refused, and never throws', () =>
  inFolder(async (folder) => {
    const noted: unknown[] = []
    const host = createHost({
      data: `${folder}/library`,
      ask: {
        openFile: async () => undefined,
        saveFile: async () => undefined,
        saveFolder: async () => undefined,
        showFile: () => {},
      },
      note: (error) => noted.push(error),
    })
    const id = fc.oneof(fc.uuid(), fc.constantFrom('../../x', '', 'CON', '\ud800'))
    const near = fc.record(
      {
        id,
        ids: fc.array(id, { maxLength: 3 }),
        record: fc.anything(),
        edition: fc.oneof(fc.integer(), fc.double()),
        pending: id,
        choices: fc.dictionary(fc.string(), fc.constantFrom('take', 'apart', 'leave')),
        with: fc.record({
          kind: fc.constantFrom('file', 'factsheet', 'version'),
          id,
          version: fc.string(),
        }),
        file: fc.string(),
        name: fc.string(),
        step: id,
        again: fc.boolean(),
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constantFrom(...verbs), fc.string()),
        fc.oneof(fc.anything({ withNullPrototype: true, withBigInt: true }), near),
        async (verb, asked) => {
          const answer = await host.reply(verb, asked)
          return answer.ok || answer.fault.message !== ''
        },
      ),
      { numRuns: 1500 },
    )
    expect(noted).toEqual([])
    await host.close()
  }))

function edited(
  bytes: Uint8Array,
  cuts: readonly { readonly at: number; readonly removed: number; readonly put: Uint8Array }[],
): Uint8Array {
  return cuts.reduce<Uint8Array>(
    (all, { at, removed, put }) =>
      new Uint8Array([...all.subarray(0, at), ...put, ...all.subarray(at + removed)]),
    bytes,
  )
}
