// What an act of each candidate takes, and how much it writes.
import { readFileSync } from 'node:fs'
import { inRounds } from '../rounds.mjs'

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
  /** @type {Record<string, number>} */
  const bytes = {}
  const times = await inRounds(
    candidates.map(({ name }) => name),
    { rounds, seed },
    async (name) => {
      const act = candidates.find((each) => each.name === name)?.act
      const written = bytesWritten()
      const began = performance.now()
      for (let count = 0; count < acts; count += 1) await act?.()
      const ms = (performance.now() - began) / acts
      bytes[name] = (bytesWritten() - written) / acts
      return ms
    },
  )
  return { rounds: times, bytes }
}

/** What this process has passed to the file system so far; NaN where the system does not say. */
function bytesWritten() {
  try {
    return Number(/^wchar: (\d+)$/m.exec(readFileSync('/proc/self/io', 'utf8'))?.[1])
  } catch {
    return Number.NaN
  }
}
