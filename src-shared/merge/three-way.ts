import { addressAt, keyOf, stepsOf, type Address } from '../factsheet/address'
import { canonicalText } from '../factsheet/content-sha'
import type { Clash, ClashReason } from './clash'
import { mergedOrder } from './order'
import { mergedProse } from './prose'
import { isSame } from './same'

/** One place of a record as it was, and as two sides have it now; undefined where there is nothing. */
type Three = { readonly base: unknown; readonly left: unknown; readonly right: unknown }

/** What is found out on the way. */
export type Findings = {
  readonly clashes: Clash[]
  /** Texts that were put together sentence by sentence. */
  readonly prose: Address[]
}

type Fields = { readonly [key: string]: unknown }
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * What both sides together make of a value. What only one side changed is as that side has it. Where they do not agree,
 * the left one stands, but for an item that one of them removed: it stays.
 */
export function merged(three: Three, address: Address, found: Findings): unknown {
  const { base, left, right } = three
  // What nobody changed is the base itself, so that comparing the result with it costs nothing.
  if (isSame(base, left)) return isSame(base, right) ? base : right
  if (isSame(left, right) || isSame(base, right)) return left
  if (isAct(left) && isAct(right)) {
    const isSameAct = isSame(without(left, acts), without(right, acts))
    return isSameAct ? later(left, right) : clash('bothChanged', three, address, found)
  }
  if (isWhole(address)) return clash('bothChanged', three, address, found)
  if (isFields(left) && isFields(right)) {
    if ('state' in left && 'state' in right) return mergedAnswer(three, left, right, address, found)
    if ('markdown' in left && 'markdown' in right) return mergedText(three, address, found)
    if ('factsSha' in left && 'level' in left) return mergedAssessment(three, address, found)
    if (address === 'codebook') return mergedUnit(three, address, ['id', 'version', 'hash'], found)
    return mergedFields(three, address, found)
  }
  if (Array.isArray(left) && Array.isArray(right)) return mergedList(three, address, found)
  const isProse = /(^|\/)(markdown|reason)$/.test(address)
  if (isProse && [base, left, right].every((each) => typeof each === 'string')) {
    const text = mergedProse(...([base, left, right] as [string, string, string]))
    if (text !== undefined) {
      found.prose.push(address)
      return text
    }
  }
  return clash('bothChanged', three, address, found)
}

function clash(why: ClashReason, { left }: Three, address: Address, found: Findings): unknown {
  found.clashes.push({ why, address, places: [address] })
  return left
}

const below = (address: Address, step: string) =>
  address === '' ? addressAt(step) : `${address}/${addressAt(step)}`

function at({ base, left, right }: Three, key: string): Three {
  const inside = (value: unknown) => (isFields(value) ? value[key] : undefined)
  return { base: inside(base), left: inside(left), right: inside(right) }
}

function mergedFields(
  three: Three,
  address: Address,
  found: Findings,
  but: readonly string[] = [],
): Fields {
  const keys = Object.keys({ ...(three.left as Fields), ...(three.right as Fields) })
  return Object.fromEntries(
    keys
      .filter((key) => !but.includes(key))
      .map((key) => [key, merged(at(three, key), below(address, key), found)] as const)
      .filter(([, value]) => value !== undefined),
  )
}

/** Of which no part means anything alone: bibliographic fields, extensions, what happened, what was dismissed or settled. */
function isWhole(address: Address): boolean {
  const steps = stepsOf(address)
  const name = steps.at(-1)!
  if (
    steps.length === 2 &&
    ['extensions', 'events', 'dismissals', 'reconciled'].includes(steps[0]!)
  )
    return true
  return steps.at(-2) === 'csl' || ['derivedFrom', 'snapshot', 'target', 'original'].includes(name)
}

const acts = ['by', 'at']
const isAct = (value: unknown): value is Fields & { readonly at: string } =>
  isFields(value) && 'by' in value && typeof value['at'] === 'string'

/** Who did the same later. No side goes before the other where both did it in the same moment. */
function later<T extends { readonly at: string }>(one: T, other: T): T {
  if (one.at !== other.at) return one.at > other.at ? one : other
  return canonicalText(one) > canonicalText(other) ? one : other
}

function without(value: unknown, keys: readonly string[]): unknown {
  if (!isFields(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)))
}

/** Two answers that say the same were confirmed twice; an answer in prose is merged as prose; all others are one thing. */
function mergedAnswer(
  three: Three,
  left: Fields,
  right: Fields,
  address: Address,
  found: Findings,
): unknown {
  const isSaidTwice = isSame(without(left, ['confirmed']), without(right, ['confirmed']))
  const isProse = [left, right].every(
    ({ state, value }) => state === 'answered' && isFields(value) && 'markdown' in value,
  )
  if (!isSaidTwice && !isProse) return clash('bothChanged', three, address, found)
  const base =
    isFields(three.base) && three.base['state'] === left['state'] ? three.base : undefined
  return mergedFields({ ...three, base }, address, found)
}

/** A text in two versions is one thing to choose, with its language and its translation. */
function mergedText(three: Three, address: Address, found: Findings): unknown {
  const own: Findings = { ...found, clashes: [], prose: [] }
  const text = mergedFields(three, address, own)
  if (own.clashes.length > 0) return clash('bothChanged', three, address, found)
  found.prose.push(...own.prose)
  return text
}

export const levelParts = ['level', 'at', 'coder', 'factsSha'] as const

/** A level is one thing with who gave it, when, and the facts it was judged on. */
function mergedAssessment(three: Three, address: Address, found: Findings): unknown {
  const [left, right] = [three.left, three.right] as [Fields, Fields]
  const level = (side: Fields) => pick(side, levelParts) as { readonly at: string }
  const isAgreed = left['level'] === right['level']
  const isSettled = [left, right].some((side) => isSame(level(side), pick(three.base, levelParts)))
  if (isSettled || !isAgreed) return mergedUnit(three, address, levelParts, found)
  const rest = mergedFields(three, address, found, levelParts)
  return { ...rest, ...later(level(left), level(right)) }
}

function pick(value: unknown, keys: readonly string[]): Fields {
  const given = isFields(value) ? value : {}
  return Object.fromEntries(keys.filter((key) => key in given).map((key) => [key, given[key]]))
}

/** Some fields of an object that are chosen together; the others each for itself. */
function mergedUnit(
  three: Three,
  address: Address,
  unit: readonly string[],
  found: Findings,
): Fields {
  const [base, left, right] = [three.base, three.left, three.right].map((side) => pick(side, unit))
  const rest = mergedFields(three, address, found, unit)
  if (isSame(left, right) || isSame(base, right)) return { ...rest, ...left }
  if (isSame(base, left)) return { ...rest, ...right }
  found.clashes.push({
    why: 'bothChanged',
    address: below(address, unit[0]!),
    places: unit.map((key) => below(address, key)),
  })
  return { ...rest, ...left }
}

/** Items go by their ids, categories by their codes, plain values such as roles by what they are. */
function keysIn(list: readonly unknown[]): readonly string[] | undefined {
  const keys = list.map((item) => (typeof item === 'string' ? item : keyOf(item)))
  return keys.every((key) => key !== undefined) && new Set(keys).size === keys.length
    ? keys
    : undefined
}

function mergedList(three: Three, address: Address, found: Findings): unknown {
  const lists = [three.base ?? [], three.left, three.right] as readonly (readonly unknown[])[]
  const keys = lists.map(keysIn)
  const [was, ours, theirs] = keys
  if (!was || !ours || !theirs) return clash('bothChanged', three, address, found)
  const [base, left, right] = lists.map(
    (list, side) => new Map(list.map((item, index) => [keys[side]![index]!, item])),
  ) as [Map<string, unknown>, Map<string, unknown>, Map<string, unknown>]
  const items = new Map<string, unknown>()
  for (const key of new Set([...ours, ...theirs])) {
    const item = { base: base.get(key), left: left.get(key), right: right.get(key) }
    const here = below(address, key)
    if (item.left !== undefined && item.right !== undefined) {
      items.set(key, merged(item, here, found))
    } else if (item.base === undefined) items.set(key, item.left ?? item.right)
    else if (!isSame(item.base, item.left ?? item.right)) {
      found.clashes.push({ why: 'removedAndChanged', address: here, places: [here] })
      items.set(key, item.left ?? item.right)
    }
  }
  const kept = new Set(items.keys())
  const order = mergedOrder(was, ours, theirs, kept)
  if (!order) found.clashes.push({ why: 'order', address, places: [address] })
  const inAnyOrder = [...ours, ...theirs.filter((key) => !left.has(key))]
  return (order ?? inAnyOrder.filter((key) => kept.has(key))).map((key) => items.get(key))
}
