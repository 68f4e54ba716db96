/** `now`, made of as much of `before` as says the same, so that who compares by identity sees only what has changed. */
export function kept<T>(before: T, now: T): T {
  if (Object.is(before, now) || !isCompound(before) || !isCompound(now)) return now
  if (Array.isArray(before) !== Array.isArray(now)) return now
  const keys = Object.keys(now)
  let same = keys.length === Object.keys(before).length
  const made: Record<string, unknown> = {}
  for (const key of keys) {
    made[key] = kept(before[key], now[key])
    same &&= key in before && Object.is(made[key], before[key])
  }
  if (same) return before
  return (Array.isArray(now) ? keys.map((key) => made[key]) : made) as T
}

function isCompound(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
