/** Whether two values of JSON say the same. A field that holds undefined counts as missing. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return false
  }
  if (Array.isArray(one) || Array.isArray(other)) {
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((each, index) => isSame(each, other[index]))
    )
  }
  const [here, there] = [one, other] as readonly Readonly<Record<string, unknown>>[]
  return (
    Object.keys(here!).every((key) => isSame(here![key], there![key])) &&
    Object.keys(there!).every((key) => there![key] === undefined || here![key] !== undefined)
  )
}
