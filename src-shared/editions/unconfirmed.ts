/** A part of a record without who confirmed its answers: that is said of one edition. */
export function unconfirmed<V>(value: V): V {
  const without = (part: unknown, key: string): unknown => {
    if (key === 'csl' || key === 'extensions') return part
    if (Array.isArray(part)) return part.map((item) => without(item, ''))
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(
      Object.entries(part).flatMap(([k, each]) =>
        k === 'confirmed' ? [] : [[k, without(each, k)]],
      ),
    )
  }
  return without(value, '') as V
}
