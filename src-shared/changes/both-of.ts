import { keyOf } from '../factsheet/address'

/**
 * Two records laid over one another: everything that either holds, lists in the order of the second with what only the
 * first holds after its neighbour there, and of what both hold that of the second. It says what things are called and
 * in which order they are printed; it is no record that anybody wrote.
 */
export function bothOf<T>(before: T, after: T): T {
  return laid(before, after) as T
}

function laid(before: unknown, after: unknown): unknown {
  // Two states of one record share what did not change.
  if (before === after || after === undefined) return before
  if (Array.isArray(before) && Array.isArray(after)) return laidLists(before, after)
  if (!isFields(before) || !isFields(after)) return after
  return Object.fromEntries(
    Object.keys({ ...after, ...before }).map((key) => [key, laid(before[key], after[key])]),
  )
}

function laidLists(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  if (![...before, ...after].every((item) => keyOf(item) !== undefined)) return after
  const was = new Map(before.map((item) => [keyOf(item), item]))
  const both = after.map((item) => laid(was.get(keyOf(item)), item))
  const present = new Set(after.map(keyOf))
  before.forEach((item, index) => {
    const key = keyOf(item)
    if (present.has(key)) return
    present.add(key)
    const neighbour = keyOf(before[index - 1])
    both.splice(both.findIndex((each) => keyOf(each) === neighbour) + 1, 0, item)
  })
  return both
}

type Fields = { readonly [key: string]: unknown }
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
