/**
 * The value made for a thing at a place before, as long as all it was made from is the same by identity; otherwise made
 * anew. A thing that is gone is forgotten with it.
 */
export type Remember = <T>(
  thing: object,
  place: number | string,
  from: readonly unknown[],
  make: () => T,
) => T

export function remembering(): Remember {
  const known = new WeakMap<
    object,
    { readonly place: number | string; readonly from: readonly unknown[]; readonly value: unknown }
  >()
  return <T>(thing: object, place: number | string, from: readonly unknown[], make: () => T): T => {
    const before = known.get(thing)
    const isSame =
      before !== undefined &&
      before.place === place &&
      before.from.length === from.length &&
      before.from.every((each, index) => Object.is(each, from[index]))
    if (isSame) return before.value as T
    const value = make()
    known.set(thing, { place, from, value })
    return value
  }
}
