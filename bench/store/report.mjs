// Prints what was measured, and says what misses its limit.
import { interval, median, seeded } from '../statistics.mjs'
import { bareReplace, inMany } from './candidates.mjs'

const kib = 1024
const widest = 34

/**
 * @param {string} what @param {import('./measure.mjs').Measured} measured
 * @param {{ ratio: number, flat: number, bytes?: number }} limit
 * @returns {string[]} what misses its limit
 */
export function reportWrites(what, { rounds, bytes }, limit) {
  const names = Object.keys(bytes)
  heading(what, 'KiB written')
  for (const name of names) {
    const written = (bytes[name] / kib).toFixed(1).padStart(10)
    line(name, ratiosOf(rounds, name, 'floor'), rounds, name === 'floor', written)
  }
  const twins = ratiosOf(rounds, 'ours', 'ours again')
  console.log(`ours against itself: ${said(twins)}`)
  if (bareReplace in bytes) {
    console.log(`ours against ${bareReplace}: ${said(ratiosOf(rounds, 'ours', bareReplace))}`)
  }
  const flat = ratiosOf(rounds, inMany, 'ours')
  console.log(`${inMany} against 10: ${said(flat)}`)
  const ratio = median(ratiosOf(rounds, 'ours', 'floor'))
  return [
    ...missed(`${what}, times the floor`, ratio, limit.ratio),
    ...missed(`${what}, 10,000 records against 10`, median(flat), limit.flat),
    ...(limit.bytes === undefined ? [] : missed(`${what}, bytes written`, bytes.ours, limit.bytes)),
  ]
}

/** @param {import('./measure.mjs').Measured['rounds']} rounds @param {number} limitMs @returns {string[]} */
export function reportLists(rounds, limitMs) {
  heading('listing 10,000 factsheets, from opening the index', '')
  for (const name of Object.keys(rounds[0])) {
    line(name, ratiosOf(rounds, name, 'floor'), rounds, name === 'floor', '')
  }
  return missed('listing 10,000, ms', median(rounds.map(({ ours }) => ours)), limitMs)
}

/** @param {string} what @param {string} more */
function heading(what, more) {
  console.log(
    `\n${what.padEnd(widest)} ${'median'.padStart(11)} ${'ratio'.padStart(7)}   ${'95 % interval'.padEnd(16)}${more}`,
  )
}

/**
 * @param {string} name @param {readonly number[]} ratios @param {import('./measure.mjs').Measured['rounds']} rounds
 * @param {boolean} isFloor @param {string} more
 */
function line(name, ratios, rounds, isFloor, more) {
  const ms = median(rounds.map((row) => row[name])).toFixed(2)
  const [low, high] = interval(ratios, seeded(1))
  const between = isFloor ? '' : `${low.toFixed(2)} to ${high.toFixed(2)}`
  console.log(
    `${name.padEnd(widest)} ${ms.padStart(8)} ms ${median(ratios).toFixed(2).padStart(7)}   ${between.padEnd(16)}${more}`,
  )
}

/** @param {import('./measure.mjs').Measured['rounds']} rounds @param {string} one @param {string} other */
const ratiosOf = (rounds, one, other) => rounds.map((row) => row[one] / row[other])

/** @param {readonly number[]} ratios */
function said(ratios) {
  const [low, high] = interval(ratios, seeded(1))
  return `${median(ratios).toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`
}

/** @param {string} what @param {number} is @param {number} atMost @returns {string[]} */
function missed(what, is, atMost) {
  const holds = is <= atMost
  console.log(`${holds ? 'Holds' : 'FAILS'}: ${what}: ${is.toFixed(2)} of at most ${atMost}`)
  return holds ? [] : [what]
}
