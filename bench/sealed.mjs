import { createHash } from 'node:crypto'

/** The text of a stored factsheet with a checksum that holds. @param {any} stored its record is in order @returns {string} */
export function sealed(stored) {
  const contentSha = createHash('sha256').update(JSON.stringify(stored.record)).digest('hex')
  return `${JSON.stringify({ ...stored, contentSha }, null, 2)}\n`
}
