/** `now`, made of as much of `before` as says the same, so that who compares by identity sees only what has changed. */
export function kept<T>(before: T, now: T): T {
  if (Object.is(before, now) || !isCompound(before) || !isCompound(now)) return now
  if (Array.isArray(before) !== Array.isArray(now)) return now
  if (Array.isArray(before) && Array.isArray(now)) return keptList(before, now) as T
  const keys = Object.keys(now)
  let same = keys.length === Object.keys(before).length
  const values = keys.map((key) => {
    const isKnown = Object.hasOwn(before, key)
    const one = isKnown ? kept(before[key], now[key]) : now[key]
    same &&= isKnown && Object.is(one, before[key])
    return one
  })
  // Hundreds of parts are the same as before with most keys: nothing is built for them.
  if (same) return before
  return Object.fromEntries(keys.map((key, index) => [key, values[index]])) as T
}

/**
 * Long lists are mostly the same things as before, though perhaps one place further on, which costs a look at each and no
 * copy.
 */
function keptList(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  let same = now.length === before.length
  const known = new Set(before)
  const made = now.map((value, index) => {
    const one = index >= before.length || known.has(value) ? value : kept(before[index], value)
    same &&= Object.is(one, before[index])
    return one
  })
  return same ? before : made
}

function isCompound(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
