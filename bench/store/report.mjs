// What was measured as tables, with what may not be missed.
import { tableOf } from '../tables.mjs'
import { bareReplace, inMany } from './candidates.mjs'

const kib = 1024

/**
 * @param {string} what @param {import('./measure.mjs').Measured} measured
 * @param {{ ratio: number, flat: number, bytes?: number, ahead?: readonly string[] }} limit
 * @returns {import('../tables.mjs').Table[]}
 */
export function tablesOfWrites(what, { rounds, bytes }, limit) {
  const written = Object.entries(bytes).map(([name, each]) => [
    name,
    `${(each / kib).toFixed(1)} KiB`,
  ])
  const all = tableOf(what, rounds, {
    floor: 'floor',
    twin: 'floor again',
    ratios: { ours: limit.ratio },
    ahead: { name: 'ours', of: limit.ahead?.filter((name) => name in bytes) ?? [] },
    more: Object.fromEntries(written),
  })
  if (limit.bytes !== undefined) {
    const holds = bytes.ours <= limit.bytes
    all.targets.push({ name: 'ours, bytes written', is: bytes.ours, atMost: limit.bytes, holds })
  }
  const only = (/** @type {readonly string[]} */ names) =>
    rounds.map((row) => Object.fromEntries(names.map((name) => [name, row[name]])))
  const flat = tableOf(
    `${what}, in a library of 10,000 instead of 10`,
    only(['ours', 'ours again', inMany]),
    { floor: 'ours', twin: 'ours again', ratios: { [inMany]: limit.flat } },
  )
  if (!(bareReplace in bytes)) return [all, flat]
  const least = tableOf(
    `${what}, against the least that puts a file durably in the place of another`,
    only([bareReplace, 'ours', 'ours again']),
    { floor: bareReplace },
  )
  return [all, flat, least]
}

/** @param {import('./measure.mjs').Measured['rounds']} rounds @param {number} limitMs */
export const tableOfLists = (rounds, limitMs) =>
  tableOf('listing 10,000 factsheets, from opening the index', rounds, {
    floor: 'floor',
    twin: 'floor again',
    values: { ours: limitMs },
  })
