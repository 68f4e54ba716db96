/**
 * Where a value stands in a record, by ids and never by list positions: `policies/<id>/history/start`.
 * A list item is named by its `id`, a ticked category by its `code`. Positions stay inside the form library.
 */
export type Address = string

/** What names a list item in an address: its id, or its code; undefined for a plain value. */
export const keyOf = (item: unknown): string | undefined => {
  if (typeof item !== 'object' || item === null) return undefined
  if ('id' in item && typeof item.id === 'string') return item.id
  if ('code' in item && typeof item.code === 'string') return item.code
  return undefined
}

const escape = (step: string) =>
  /[~/]/.test(step) ? step.replaceAll('~', '~0').replaceAll('/', '~1') : step
const unescape = (step: string) =>
  step.includes('~') ? step.replaceAll('~1', '/').replaceAll('~0', '~') : step

/** The address of these steps, each the name of a field, an id or a code. */
export function addressAt(...steps: readonly string[]): Address {
  return steps.map(escape).join('/')
}

/** The address of a form path such as `policies.0.history.start`. Positions of plain values stay numbers. */
export function addressOf(record: unknown, path: string): Address {
  let here: unknown = record
  return path
    .split('.')
    .map((step) => {
      const isItem = Array.isArray(here)
      here = (here as Record<string, unknown> | undefined)?.[step]
      return escape(isItem ? (keyOf(here) ?? step) : step)
    })
    .join('/')
}

/** The steps of an address, each as it is named in the record. */
export function stepsOf(address: Address): readonly string[] {
  return address.split('/').map(unescape)
}

/** The form path of an address, or undefined where the record holds no such place (any more). */
export function pathOf(record: unknown, address: Address): string | undefined {
  return placeOf(record, address)?.keys.join('.')
}

/** The value at an address, undefined where there is none. */
export function valueAt(record: unknown, address: Address): unknown {
  return placeOf(record, address)?.value
}

function placeOf(
  record: unknown,
  address: Address,
): { readonly keys: readonly string[]; readonly value: unknown } | undefined {
  let here: unknown = record
  const keys: string[] = []
  for (const step of stepsOf(address)) {
    if (Array.isArray(here)) {
      const found = here.findIndex((item) => keyOf(item) === step)
      const index = found >= 0 ? found : Number(step)
      if (!Number.isInteger(index) || !(index in here)) return undefined
      // A position names a plain value only: an item that is gone is not the one now in its place.
      if (found < 0 && keyOf(here[index]) !== undefined) return undefined
      keys.push(String(index))
      here = here[index]
    } else if (typeof here === 'object' && here !== null) {
      keys.push(step)
      here = (here as Record<string, unknown>)[step]
    } else return undefined
  }
  return { keys, value: here }
}
