import { keyOf } from '../factsheet/address'

type Fields = { readonly [key: string]: unknown }

/**
 * A value in which all that is as in the base is the base's own, not a copy of it: whatever compares the two afterwards
 * looks at what differs, and nothing else. Items of lists go by their ids.
 */
export function sharing<T>(base: unknown, value: T): T {
  return shared(base, value) as T
}

function shared(base: unknown, value: unknown): unknown {
  if (Object.is(base, value) || typeof base !== 'object' || typeof value !== 'object') return value
  if (base === null || value === null || Array.isArray(base) !== Array.isArray(value)) return value
  return Array.isArray(base)
    ? sharedList(base, value as readonly unknown[])
    : sharedFields(base as Fields, value as Fields)
}

function sharedList(base: readonly unknown[], value: readonly unknown[]): readonly unknown[] {
  const places = new Map(base.map((item, at) => [keyOf(item) ?? at, item]))
  const list = value.map((item, at) => {
    const key = keyOf(item)
    // A damaged list may hold an id twice.
    return shared(keyOf(base[at]) === key ? base[at] : places.get(key ?? at), item)
  })
  return list.length === base.length && list.every((item, at) => Object.is(item, base[at]))
    ? base
    : list
}

function sharedFields(base: Fields, value: Fields): Fields {
  const keys = Object.keys(value)
  const fields: Record<string, unknown> = {}
  let isSame = keys.length === Object.keys(base).length
  for (const key of keys) {
    const field = (fields[key] = shared(base[key], value[key]))
    isSame &&= Object.is(field, base[key])
  }
  return isSame ? base : fields
}
