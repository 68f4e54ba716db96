/** What has the same key together, in the order in which each key comes first. `Map.groupBy` is younger than our Node. */
export function grouped<K, V>(all: readonly V[], keyOf: (each: V) => K): ReadonlyMap<K, V[]> {
  const found = new Map<K, V[]>()
  for (const each of all) {
    const key = keyOf(each)
    const same = found.get(key)
    if (same) same.push(each)
    else found.set(key, [each])
  }
  return found
}
