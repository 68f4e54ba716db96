import { addressAt, keyOf, stepsOf, type Address } from './address'

/** A stretch of a text, from `at` on in units of UTF-16, that gave way to another. */
export type Splice = {
  readonly kind: 'text'
  readonly address: Address
  readonly at: number
  readonly removed: string
  readonly inserted: string
}

/**
 * One change of a record, named by address, that can be taken back: it holds what was and what is. A text is a splice,
 * so that a key in 3,000 characters is a few bytes. List items are added, removed and moved as a whole; `at`, `from`
 * and `to` are positions at the moment of the change, since order is part of what is printed.
 */
export type Operation =
  | Splice
  | {
      readonly kind: 'value'
      readonly address: Address
      /** Missing: there was nothing at the address. */
      readonly before?: unknown
      /** Missing: nothing is left at the address. */
      readonly after?: unknown
    }
  | { readonly kind: 'add'; readonly address: Address; readonly at: number; readonly item: unknown }
  | {
      readonly kind: 'remove'
      readonly address: Address
      readonly at: number
      readonly item: unknown
    }
  | { readonly kind: 'move'; readonly address: Address; readonly from: number; readonly to: number }

type Fields = { readonly [key: string]: unknown }
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * What makes `after` out of `before`, in order; `address` is where both stand. Values are those of JSON; a field that
 * holds undefined counts as missing. The operations share what they hold with `after`.
 */
export function diff(before: unknown, after: unknown, address: Address = ''): Operation[] {
  if (Object.is(before, after)) return []
  if (typeof before === 'string' && typeof after === 'string')
    return [splice(before, after, address)]
  if (isFields(before) && isFields(after) && !changesState(before, after)) {
    return Object.keys({ ...before, ...after }).flatMap((key) =>
      diff(before[key], after[key], below(address, key)),
    )
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const [was, is] = [keysOf(before), keysOf(after)]
    if (was && is) return diffItems(before, after, was, is, address)
    if (sameJson(before, after)) return []
  }
  return [
    {
      kind: 'value',
      address,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    },
  ]
}

/** An answer that becomes another kind of answer is one change, not a heap of its fields. */
function changesState(before: Fields, after: Fields): boolean {
  return 'state' in before && before['state'] !== after['state']
}

const below = (address: Address, step: string) =>
  address === '' ? addressAt(step) : `${address}/${addressAt(step)}`

/** The keys of a list of items, or undefined where it holds something else or a key twice. */
function keysOf(list: readonly unknown[]): readonly string[] | undefined {
  const keys = list.map(keyOf)
  return keys.every((key) => key !== undefined) && new Set(keys).size === keys.length
    ? keys
    : undefined
}

/** The shortest stretch that differs. Never cuts a character of two units in half, which JSON could not hold. */
function splice(before: string, after: string, address: Address): Splice {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start + stretch <= most && sameAt(before, start, after, start)) start += stretch
  while (start < most && before[start] === after[start]) start += 1
  if (start > 0 && isHigh(before.charCodeAt(start - 1))) start -= 1
  let end = 0
  while (
    end + stretch <= most - start &&
    sameAt(before, before.length - end - stretch, after, after.length - end - stretch)
  ) {
    end += stretch
  }
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) {
    end += 1
  }
  if (end > 0 && isLow(before.charCodeAt(before.length - end))) end -= 1
  return {
    kind: 'text',
    address,
    at: start,
    removed: before.slice(start, before.length - end),
    inserted: after.slice(start, after.length - end),
  }
}

/**
 * Where a splice may as well stand further to the left, as that of a space typed before a space: the one that ends at
 * the cursor, which is what somebody did. `after` is the text that the splice leads to.
 */
export function endingAt(found: Splice, after: string, cursor: number): Splice {
  const { removed, inserted } = found
  const at = cursor - inserted.length
  if (at < 0 || at >= found.at || (removed !== '' && inserted !== '')) return found
  const differing = inserted + removed
  const around = after.slice(at, found.at) + differing
  // The stretch moves by as much as it repeats itself.
  if (!around.endsWith(after.slice(at, found.at))) return found
  const moved = around.slice(0, differing.length)
  return removed === '' ? { ...found, at, inserted: moved } : { ...found, at, removed: moved }
}

/** So many units of a text are compared at once, and only where they differ one by one: each key asks this. */
const stretch = 64

const sameAt = (before: string, at: number, after: string, there: number) =>
  before.slice(at, at + stretch) === after.slice(there, there + stretch)

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

function diffItems(
  before: readonly unknown[],
  after: readonly unknown[],
  was: readonly string[],
  is: readonly string[],
  address: Address,
): Operation[] {
  const operations: Operation[] = []
  const staying = new Set(is)
  const order = [...was]
  for (let at = was.length - 1; at >= 0; at -= 1) {
    const key = was[at]!
    if (staying.has(key)) continue
    operations.push({ kind: 'remove', address: below(address, key), at, item: before[at] })
    order.splice(at, 1)
  }
  const known = new Set(order)
  const move = (from: number, to: number) => {
    const [key] = order.splice(from, 1)
    order.splice(to, 0, key!)
    operations.push({ kind: 'move', address: below(address, key!), from, to })
  }
  for (let at = 0; at < is.length; at += 1) {
    const key = is[at]!
    if (order[at] === key) continue
    if (!known.has(key)) {
      operations.push({ kind: 'add', address: below(address, key), at, item: after[at] })
      order.splice(at, 0, key)
    } else {
      // One item carried down shows as all after it shifted up: say the one move, not the many.
      const carriedDown = order[at + 1] === key && is.indexOf(order[at]!) > at
      if (carriedDown) move(at, Math.min(is.indexOf(order[at]!), order.length - 1))
      if (order[at] !== key) move(order.indexOf(key), at)
    }
  }
  const places = new Map(was.map((key, at) => [key, at]))
  is.forEach((key, at) => {
    const place = places.get(key)
    if (place !== undefined) {
      operations.push(...diff(before[place], after[at], below(address, key)))
    }
  })
  return operations
}

function sameJson(a: readonly unknown[], b: readonly unknown[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** What takes an operation back. */
export function inverse(operation: Operation): Operation {
  switch (operation.kind) {
    case 'text':
      return { ...operation, removed: operation.inserted, inserted: operation.removed }
    case 'value': {
      const { kind, address, before, after } = operation
      return {
        kind,
        address,
        ...(after !== undefined && { before: after }),
        ...(before !== undefined && { after: before }),
      }
    }
    case 'add':
      return { ...operation, kind: 'remove' }
    case 'remove':
      return { ...operation, kind: 'add' }
    case 'move':
      return { ...operation, from: operation.to, to: operation.from }
  }
}

/**
 * The record after an operation; what it does not touch is shared, not copied. Throws where the record is not the one
 * that the operation was made on: a log and its record belong together.
 */
export function apply<T>(record: T, operation: Operation): T {
  return change(record, stepsOf(operation.address), operation) as T
}

function change(here: unknown, [step, ...rest]: readonly string[], operation: Operation): unknown {
  if (step === undefined) return changed(here, operation)
  if (Array.isArray(here)) {
    const list: readonly unknown[] = here
    const place = list.findIndex((item) => keyOf(item) === step)
    if (rest.length === 0 && operation.kind === 'add')
      return list.toSpliced(operation.at, 0, operation.item)
    if (place < 0) throw new Error('The list does not hold the item that was changed')
    if (rest.length === 0 && operation.kind === 'remove') return list.toSpliced(place, 1)
    if (rest.length === 0 && operation.kind === 'move') {
      return list.toSpliced(place, 1).toSpliced(operation.to, 0, list[place])
    }
    return list.with(place, change(list[place], rest, operation))
  }
  if (!isFields(here)) throw new Error('The record does not hold the field that was changed')
  const value = change(here[step], rest, operation)
  if (value !== undefined) return { ...here, [step]: value }
  const { [step]: _gone, ...others } = here
  return others
}

function changed(here: unknown, operation: Operation): unknown {
  if (operation.kind === 'value') return operation.after
  if (operation.kind !== 'text' || typeof here !== 'string') {
    throw new Error('The field does not hold what was changed')
  }
  const { at, removed, inserted } = operation
  if (here.slice(at, at + removed.length) !== removed) {
    throw new Error('The text is not the one that was changed')
  }
  return here.slice(0, at) + inserted + here.slice(at + removed.length)
}
