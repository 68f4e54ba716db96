// Rounds in which every candidate has its turn, in an order of its own.
import { seeded, shuffled } from './statistics.mjs'

/**
 * How many rounds are wanted (--rounds=N, or few for a look: --quick), and the seed of their order (--seed=N).
 * @param {{ full: number, quick: number }} usual
 */
export function wantedRounds({ full, quick }) {
  const rounds = given('rounds') ?? (process.argv.includes('--quick') ? quick : full)
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds is a number from 1 on')
  return { rounds, seed: given('seed') ?? Date.now() }
}

/** @param {string} name */
function given(name) {
  const option = process.argv.find((each) => each.startsWith(`--${name}=`))
  return option === undefined ? undefined : Number(option.slice(name.length + 3))
}

/**
 * One round more than wanted: the first warms up, and is not counted, unless there is nothing to warm up.
 * @template T @param {readonly string[]} names
 * @param {{ rounds: number, seed: number, warmUp?: boolean }} how
 * @param {(name: string) => T | Promise<T>} measure
 * @param {(row: Readonly<Record<string, T>>) => string} [said] of each round
 * @returns {Promise<Record<string, T>[]>} each in the order of `names`, not in that of their turns
 */
export async function inRounds(names, { rounds, seed, warmUp = true }, measure, said) {
  const random = seeded(seed)
  /** @type {Record<string, T>[]} */
  const rows = []
  for (let round = warmUp ? 0 : 1; round <= rounds; round += 1) {
    /** @type {Map<string, T>} */
    const measured = new Map()
    for (const name of shuffled(names, random)) measured.set(name, await measure(name))
    const row = Object.fromEntries(
      names.map((name) => [name, /** @type {T} */ (measured.get(name))]),
    )
    if (round > 0) rows.push(row)
    if (said) console.log(`${round === 0 ? 'warm-up' : `round ${round}`}: ${said(row)}`)
  }
  return rows
}

/** Of each row the one figure. @template T @param {readonly Readonly<Record<string, T>>[]} rows @param {keyof T} figure */
export const figuresOf = (rows, figure) =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, each]) => [name, /** @type {number} */ (each[figure])]),
    ),
  )
