// Rounds in which every candidate has its turn, in an order of its own.
import { readFileSync } from 'node:fs'
import { seeded, shuffled } from '../statistics.mjs'

/**
 * @typedef {object} Measured
 * @property {readonly Readonly<Record<string, number>>[]} rounds milliseconds of one act, by name
 * @property {Readonly<Record<string, number>>} bytes passed to the file system by one act
 */

/**
 * @param {readonly import('./candidates.mjs').Candidate[]} candidates
 * @param {{ rounds: number, acts: number, seed: number }} how
 * @returns {Promise<Measured>}
 */
export async function measure(candidates, { rounds, acts, seed }) {
  const random = seeded(seed)
  /** @type {Record<string, number>[]} */
  const rows = []
  /** @type {Record<string, number>} */
  const bytes = Object.fromEntries(candidates.map(({ name }) => [name, 0]))
  // The first round warms up, and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    // In the order in which they are told, not in that of their turns.
    /** @type {Record<string, number>} */
    const row = Object.fromEntries(candidates.map(({ name }) => [name, NaN]))
    for (const { name, act } of shuffled(candidates, random)) {
      const written = bytesWritten()
      const began = performance.now()
      for (let count = 0; count < acts; count += 1) await act()
      row[name] = (performance.now() - began) / acts
      bytes[name] = (bytesWritten() - written) / acts
    }
    if (round > 0) rows.push(row)
  }
  return { rounds: rows, bytes }
}

/** What this process has passed to the file system so far; NaN where the system does not say. */
function bytesWritten() {
  try {
    return Number(/^wchar: (\d+)$/m.exec(readFileSync('/proc/self/io', 'utf8'))?.[1])
  } catch {
    return Number.NaN
  }
}
