/**
 * A copy of a JSON value with all names in canonical order, so that `JSON.stringify` of it is its canonical text (RFC 8785):
 * much quicker than to sort for each text anew. undefined for what is better looked at more closely: what JSON would lose
 * or change, and names that look like list positions, which JavaScript puts first whatever their order.
 */
export function inOrder(value: unknown): object | undefined {
  try {
    const ordered = copy(value)
    return typeof ordered === 'object' && ordered !== null ? ordered : undefined
  } catch (error) {
    if (error === unusual) return undefined
    throw error
  }
}

const unusual = new Error('Not a plain JSON value')

function copy(value: unknown): unknown {
  switch (typeof value) {
    case 'string':
      if (!value.isWellFormed()) throw unusual
      return value
    case 'number':
      if (!Number.isFinite(value)) throw unusual
      return value
    case 'boolean':
      return value
    case 'object':
      if (value === null) return null
      if (Array.isArray(value)) return Array.from(value, copy)
      return copyOfObject(value)
    case 'undefined':
    case 'bigint':
    case 'symbol':
    case 'function':
      throw unusual
  }
}

function copyOfObject(value: object): object {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) throw unusual
  const ordered: Record<string, unknown> = {}
  // In the order of UTF-16 units, as the canonical form has it.
  for (const name of Object.keys(value).toSorted()) {
    if (/^\d|^__proto__$|^toJSON$/.test(name) || !name.isWellFormed()) throw unusual
    const item = (value as Readonly<Record<string, unknown>>)[name]
    if (item !== undefined) ordered[name] = copy(item)
  }
  return ordered
}
