import type { Source } from '../factsheet/source'

/** What an entry has that the other lacks: names of CSL fields, or that it was read on further days. */
export type Brought = { readonly fields: readonly string[]; readonly accesses: readonly string[] }

/** What `there` would add to `here`. Nothing that `here` says is ever replaced. */
export function broughtBy(here: Source, there: Pick<Source, 'csl' | 'accesses'>): Brought {
  return {
    fields: Object.keys(there.csl).filter(
      (field) => isEmpty(here.csl[field]) && !isEmpty(there.csl[field]),
    ),
    accesses: there.accesses.filter((day) => !here.accesses.includes(day)),
  }
}

/** `here` with its gaps filled from `there`, and all days on which either was read, in order. */
export function mergeSource(here: Source, there: Pick<Source, 'csl' | 'accesses'>): Source {
  const { fields, accesses } = broughtBy(here, there)
  const added = Object.fromEntries(fields.map((field) => [field, there.csl[field]]))
  return {
    ...here,
    csl: { ...here.csl, ...added },
    accesses: accesses.length === 0 ? here.accesses : [...here.accesses, ...accesses].toSorted(),
  }
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0
  return value === undefined || value === null
}
