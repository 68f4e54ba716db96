import type { VersionKind } from '../../../src-shared/factsheet/version-kind'

export type Dated = {
  /** When its content was saved. */
  readonly at: Date
  readonly kind: VersionKind
  /** Empty where nobody has named it. */
  readonly name: string
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Up to which age one version is kept of each stretch of so long; younger than the first, all are. */
const stretches = [
  { upTo: day, of: 0 },
  { upTo: 7 * day, of: hour },
  { upTo: 31 * day, of: day },
  { upTo: 366 * day, of: 7 * day },
  { upTo: Infinity, of: 30 * day },
] as const

/** Kept by somebody's hand, or gone out of the house or come into it: others may speak of it, or come back with it. */
const heldKinds: readonly VersionKind[] = [
  'named',
  'sent',
  'validated',
  'published',
  'handedOn',
  'received',
  'merged',
]

export function isHeld({ kind, name }: Pick<Dated, 'kind' | 'name'>): boolean {
  return name !== '' || heldKinds.includes(kind)
}

/**
 * The versions that may go: the older they are, the farther apart those that stay. Held ones and the newest never go.
 * Stretches of time lie still, so that what was spared once is not in another stretch the next day.
 */
export function thinned<V extends Dated>(versions: readonly V[], now: Date): readonly V[] {
  const newestFirst = versions.toSorted((a, b) => b.at.getTime() - a.at.getTime())
  const taken = new Set<string>()
  return newestFirst.filter((version, index) => {
    if (index === 0 || isHeld(version)) return false
    const stretch = stretchOf(version.at, now)
    if (stretch === undefined) return false
    if (taken.has(stretch)) return true
    taken.add(stretch)
    return false
  })
}

/** Names the stretch of time of which one is kept; undefined where all are. */
export function stretchOf(at: Date, now: Date): string | undefined {
  const age = now.getTime() - at.getTime()
  const { of } = stretches.find(({ upTo }) => age <= upTo)!
  return of === 0 ? undefined : `${of} ${Math.floor(at.getTime() / of)}`
}

/** A pause of so long ends an editing session; one that goes on is kept now and then all the same. */
const pause = 10 * minute
const longest = 30 * minute

/** Whether what was saved at `savedAt` is to be kept before it is written over. */
export function isDue(savedAt: Date, keptLast: Date | undefined, now: Date): boolean {
  const since = (from: Date) => now.getTime() - from.getTime()
  if (since(savedAt) > pause) return true
  return keptLast !== undefined && since(keptLast) > longest
}
