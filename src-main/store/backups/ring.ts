/** How many backups stay: the last ones, then one for each day, then one for each month. */
export const ring = { last: 3, days: 14, months: 12 } as const

/**
 * Which backups stay, by when they were made (ISO 8601, UTC). Days and months count that have a backup, never from today:
 * a clock that is years off, or a year without work, takes none away.
 */
export function ringOf(made: readonly string[]): ReadonlySet<string> {
  const newestFirst = made.toSorted().toReversed()
  const newestOfEach = (length: number, count: number) => {
    const seen = new Map<string, string>()
    for (const at of newestFirst) {
      const span = at.slice(0, length)
      if (!seen.has(span)) seen.set(span, at)
    }
    return [...seen.values()].slice(0, count)
  }
  return new Set([
    ...newestFirst.slice(0, ring.last),
    ...newestOfEach('2026-05-04'.length, ring.days),
    ...newestOfEach('2026-05'.length, ring.months),
  ])
}
