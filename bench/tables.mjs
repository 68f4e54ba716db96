// What was measured as tables: medians, how sure they are, and whether what is wanted holds.
import { interval, median, seeded } from './statistics.mjs'

/**
 * @typedef {object} Line
 * @property {string} name
 * @property {number} value the median
 * @property {number} [ratio] to the floor, where there is one; then the interval is that of the ratio
 * @property {number} low @property {number} high
 * @property {string} verdict @property {string} [more]
 */
/** @typedef {{ name: string, is: number, atMost: number, holds: boolean }} Target `is` a ratio, or the value itself */
/** @typedef {{ title: string, unit: string, floor?: string, lines: Line[], targets: Target[], notes: string[] }} Table */

/** With fewer, the interval reaches no further than what happened to be seen. */
const fewestRounds = 5
/** What is left of 100 when the slowest five are set aside. */
const late = 0.95

/**
 * @typedef {object} About
 * @property {string} [floor] without it, the values stand by themselves
 * @property {string} [twin] the floor once more: what differs between the two is noise
 * @property {string} [unit] milliseconds, where nothing is said
 * @property {Readonly<Record<string, number>>} [ratios] at most so many times the floor
 * @property {Readonly<Record<string, number>>} [values] at most so much
 * @property {Readonly<Record<string, number>>} [above] at most so much more than the floor
 * @property {Readonly<Record<string, number>>} [p95] at most so much in 95 of 100
 * @property {Readonly<Record<string, number>>} [most] never more than this
 * @property {Readonly<Record<string, number>>} [whereFloorAllows] at most so much, if the floor itself takes no more
 * @property {{ name: string, of: readonly string[] }} [ahead] it takes less than each of these
 * @property {Readonly<Record<string, string>>} [more] to be said of a line
 */

/**
 * Ratios are taken within a round. A difference counts only when the interval excludes 1 and it is larger than what
 * the floor differs from itself (`twin`).
 * @param {string} title @param {readonly Readonly<Record<string, number>>[]} rounds @param {About} about
 * @returns {Table}
 */
export function tableOf(title, rounds, about) {
  const { floor, twin, unit = 'ms', more = {} } = about
  const random = seeded(1)
  const valuesOf = (/** @type {string} */ name) => rounds.map((row) => row[name])
  const ratiosOf = (/** @type {string} */ name, to = floor ?? name) =>
    rounds.map((row) => row[name] / row[to])
  const noise =
    twin === undefined
      ? 0
      : Math.max(...interval(ratiosOf(twin), random).map((each) => Math.abs(each - 1)))
  const lines = Object.keys(rounds[0] ?? {}).map((name) => {
    const value = median(valuesOf(name))
    const ratio = floor === undefined ? undefined : median(ratiosOf(name))
    const [low, high] = interval(floor === undefined ? valuesOf(name) : ratiosOf(name), random)
    const verdict = ratio === undefined ? '' : verdictOf({ ratio, low, high })
    return { name, value, ratio, low, high, verdict, more: more[name] }
  })
  /** @type {Target[]} */
  const targets = []
  /** @type {string[]} */
  const notes = []
  const want = (
    /** @type {string} */ name,
    /** @type {number} */ is,
    /** @type {number} */ atMost,
  ) => targets.push({ name, is, atMost, holds: is <= atMost })
  for (const [name, atMost] of entriesOf(about.ratios))
    want(`${name}, times ${floor}`, median(ratiosOf(name)), atMost)
  for (const [name, atMost] of entriesOf(about.values))
    want(`${name}, ${unit}`, median(valuesOf(name)), atMost)
  for (const [name, atMost] of entriesOf(about.above)) {
    const above = rounds.map((row) => row[name] - row[floor ?? name])
    want(`${name}, ${unit} above ${floor}`, median(above), atMost)
  }
  for (const [name, atMost] of entriesOf(about.p95))
    want(`${name}, ${unit} in 95 of 100`, in95Of100(valuesOf(name)), atMost)
  for (const [name, atMost] of entriesOf(about.most))
    want(`${name}, ${unit} at the longest`, Math.max(...valuesOf(name)), atMost)
  for (const [name, atMost] of entriesOf(about.whereFloorAllows)) {
    const least = median(valuesOf(floor ?? name))
    if (least <= atMost) want(`${name}, ${unit}`, median(valuesOf(name)), atMost)
    else
      notes.push(
        `${atMost} ${unit} is not asked of ${name} here: ${floor} itself takes ${least.toFixed(1)}.`,
      )
  }
  if (about.ahead) {
    const { name, of } = about.ahead
    const beside = of.map((peer) => ({ peer, ratio: median(ratiosOf(name, peer)) }))
    for (const { peer, ratio } of beside.filter((each) => each.ratio > 1))
      notes.push(`${peer} is ahead: ${name} takes ${ratio.toFixed(2)} times as long.`)
    const [nearest] = beside.toSorted((one, other) => other.ratio - one.ratio)
    const which = of.length > 1 ? ', the quickest of them' : ''
    if (nearest) want(`${name}, times ${nearest.peer}${which}`, nearest.ratio, 1)
  }
  return { title, unit, floor, lines, targets, notes }

  /** @param {{ ratio: number, low: number, high: number }} line */
  function verdictOf({ ratio, low, high }) {
    if (rounds.length < fewestRounds) return 'too few rounds to tell'
    const differs = (low > 1 || high < 1) && Math.abs(ratio - 1) > noise
    return !differs ? 'no difference' : ratio > 1 ? 'more' : 'less'
  }
}

/** What 95 of 100 do not exceed. @param {readonly number[]} values */
export function in95Of100(values) {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.ceil(sorted.length * late) - 1] ?? NaN
}

const entriesOf = (/** @type {Readonly<Record<string, number>> | undefined} */ of) =>
  Object.entries(of ?? {})
