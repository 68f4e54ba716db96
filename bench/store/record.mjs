// The record that is saved again and again, and the keys that are typed into it.
import { from } from '../product.mjs'

const wantedBytes = 25 * 1024

/** Makes factsheets of 25 KB on disk, each with an id of its own. @param {string} built @param {number} seed */
export async function makerOf25KB(built, seed) {
  const { testlands } = await from(built, 'testlands')
  const { contentSha } = await from(built, 'content-sha')
  const { storedText } = await from(built, 'stored')
  const records = testlands(1_000_000, seed)
  return () => {
    let { record } = records.next().value
    // A published one is locked.
    while (record.events.length > 0) ({ record } = records.next().value)
    const sha = contentSha(record)
    const envelope = { rev: 1, parents: [sha], contentSha: sha, by: '', at: '2022-01-01T00:00:00Z' }
    const missing = wantedBytes - Buffer.byteLength(storedText(record, envelope))
    const { introduction } = record
    const markdown = introduction.markdown + ' more'.repeat(Math.max(0, missing / 5))
    return { ...record, introduction: { ...introduction, markdown } }
  }
}

/** The same record with another word in it, as long as the one before. @param {any} record @param {number} count */
export const changed = (record, count) => ({
  ...record,
  publisher: `Institute ${String(count).padStart(9, '0')}`,
})

const letters = 'abcdefg'

/** What a few letters typed at the end of a text come to. @param {number} length of the text @param {number} at */
export const batchOfKeys = (length, at) => ({
  kind: 'do',
  operations: [
    { kind: 'text', address: 'introduction/markdown', at: length, removed: '', inserted: letters },
  ],
  at,
})

/** Types on and on. @param {number} length of the text before */
export function typist(length) {
  let at = Date.UTC(2022, 0, 1)
  return () => {
    const batch = batchOfKeys(length, at)
    length += letters.length
    // Each batch is a breath of its own.
    at += 2000
    return batch
  }
}
