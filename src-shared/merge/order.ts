/**
 * The order of a list out of those of both sides; `kept` says what stays in it. Undefined where both have ordered it
 * anew and not alike. What only one side has stands behind what it stands behind there. No side goes before the other:
 * where both have added something in one place, the ids say which comes first.
 */
export function mergedOrder(
  base: readonly string[],
  left: readonly string[],
  right: readonly string[],
  kept: ReadonlySet<string>,
): readonly string[] | undefined {
  const shared = sharedOrder(base, left, right, kept)
  if (!shared) return undefined
  const [ours, theirs] = [left, right].map((side) => groups(side, new Set(shared), kept))
  return [undefined, ...shared].flatMap((key) => [
    ...(key === undefined ? [] : [key]),
    ...inOrder(ours!.get(key) ?? [], theirs!.get(key) ?? []),
  ])
}

/** Of what both sides hold. */
function sharedOrder(
  base: readonly string[],
  left: readonly string[],
  right: readonly string[],
  kept: ReadonlySet<string>,
): readonly string[] | undefined {
  const others = new Set(right)
  const ours = left.filter((key) => kept.has(key) && others.has(key))
  const common = new Set(ours)
  const theirs = right.filter((key) => common.has(key))
  if (areAlike(ours, theirs)) return ours
  const known = base.filter((key) => common.has(key))
  const isAsBefore = (side: readonly string[]) => {
    const was = new Set(known)
    return areAlike(
      side.filter((key) => was.has(key)),
      known,
    )
  }
  if (isAsBefore(ours) === isAsBefore(theirs)) return undefined
  return isAsBefore(ours) ? theirs : ours
}

/** What a side has for itself, by what of the shared it stands behind; undefined is the beginning. */
function groups(
  side: readonly string[],
  shared: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): ReadonlyMap<string | undefined, readonly string[]> {
  const found = new Map<string | undefined, string[]>()
  let behind: string | undefined
  for (const key of side) {
    if (shared.has(key)) behind = key
    else if (kept.has(key)) found.set(behind, [...(found.get(behind) ?? []), key])
  }
  return found
}

const inOrder = (one: readonly string[], other: readonly string[]) =>
  (one[0] ?? '') <= (other[0] ?? '') ? [...one, ...other] : [...other, ...one]

const areAlike = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((key, at) => key === other[at])
