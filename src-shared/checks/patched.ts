import { keyOf, stepsOf } from '../factsheet/address'

/** For tests: addresses with the values they get; what is listed under `-` is taken away. */
export type Patch = Readonly<Record<string, unknown>> & { readonly '-'?: readonly string[] }

/** For tests: a copy of a value with a patch made. An item whose address is not there yet goes to the end of its list. */
export function patched<T>(value: T, { '-': gone = [], ...set }: Patch): T {
  const copy = JSON.parse(JSON.stringify(value)) as T
  for (const [address, to] of Object.entries(set)) place(copy, address, to)
  for (const address of gone) place(copy, address, undefined)
  return copy
}

function place(whole: unknown, address: string, value: unknown): void {
  const steps = stepsOf(address)
  const last = steps.at(-1)!
  const holder = steps.slice(0, -1).reduce<unknown>((here, step) => {
    const next: unknown = Array.isArray(here)
      ? here.find((item) => keyOf(item) === step)
      : (here as Record<string, unknown>)[step]
    if (next === undefined) throw new Error(`There is nothing at ${step} of ${address}`)
    return next
  }, whole)
  if (!Array.isArray(holder)) {
    const fields = holder as Record<string, unknown>
    if (value === undefined) delete fields[last]
    else fields[last] = value
    return
  }
  const list: unknown[] = holder
  const found = list.findIndex((item) => keyOf(item) === last)
  if (value === undefined) list.splice(found, 1)
  else if (found < 0) list.push(value)
  else list[found] = value
}
