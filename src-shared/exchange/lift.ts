import type { z } from 'zod'
import { addressAt, addressOf, type Address } from '../factsheet/address'
import { wrongShape, type Read } from './read'

export type Lifted<T> = {
  readonly value: T
  /** What this version does not know, by the address it came from. */
  readonly unknown: ReadonlyMap<Address, z.core.util.JSONType>
}

/**
 * Parses a value whose schema is strict, with the fields that the schema does not know taken out and handed back beside
 * it: a file of a colleague with a later version loses nothing here. The rest must have the schema's form.
 * The given value is not changed.
 */
export function lift<S extends z.ZodType>(schema: S, given: unknown): Read<Lifted<z.infer<S>>> {
  const unknown = new Map<Address, z.core.util.JSONType>()
  let value = given
  // Once as a rule; again only where taking a field out shows another, as inside a union.
  for (;;) {
    const parsed = schema.safeParse(value)
    if (parsed.success) return { ok: true, value: { value: parsed.data, unknown } }
    const strangers = parsed.error.issues.filter((issue) => issue.code === 'unrecognized_keys')
    if (strangers.length === 0) return wrongShape(value, parsed.error)
    if (value === given) value = structuredCopy(given)
    for (const { path, keys } of strangers) {
      const holder = path.reduce<unknown>(
        (here, step) => (here as Record<PropertyKey, unknown>)[step],
        value,
      ) as Record<string, z.core.util.JSONType>
      // The address of the holder first: it speaks ids, and `id` itself may be the stranger.
      const parent = path.length === 0 ? '' : `${addressOf(given, path.join('.'))}/`
      for (const key of keys) {
        unknown.set(free(unknown, parent + addressAt(key)), holder[key]!)
        delete holder[key]
      }
    }
  }
}

/** The extensions of a record with those lifted added; one that is already there is kept beside the new one. */
export function withExtensions(
  extensions: Readonly<Record<Address, z.core.util.JSONType>>,
  unknown: ReadonlyMap<Address, z.core.util.JSONType>,
): Record<Address, z.core.util.JSONType> {
  const all = new Map(Object.entries(extensions))
  for (const [address, value] of unknown) all.set(free(all, address), value)
  return Object.fromEntries(all)
}

function free(taken: ReadonlyMap<Address, unknown>, address: Address): Address {
  if (!taken.has(address)) return address
  for (let count = 2; ; count += 1) {
    const next = `${address} (${count})`
    if (!taken.has(next)) return next
  }
}

function structuredCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}
