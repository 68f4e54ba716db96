import type { Summary } from '../../src-shared/exchange/summary'

export type Column =
  'country' | 'edition' | 'status' | 'version' | 'due' | 'complete' | 'maturity' | 'changed'
export type Order = { readonly by: Column; readonly descending: boolean }

const byName = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

const compare: Readonly<Record<Column, (a: Summary, b: Summary) => number>> = {
  country: (a, b) => byName.compare(a.country, b.country),
  edition: (a, b) => a.edition - b.edition,
  status: (a, b) => byName.compare(a.status, b.status),
  version: (a, b) => byName.compare(a.version ?? '', b.version ?? ''),
  // What nobody waits for comes after all days.
  due: (a, b) => byName.compare(a.due ?? '\uffff', b.due ?? '\uffff'),
  complete: (a, b) => share(a) - share(b),
  // What is not scored is neither low nor high: it stands last when the highest stand first.
  maturity: (a, b) => (a.total ?? -1) - (b.total ?? -1),
  changed: (a, b) => (a.changedAt < b.changedAt ? -1 : a.changedAt > b.changedAt ? 1 : 0),
}

/** Answered of what a publication needs, from 0 to 1. */
export function share(summary: Summary): number {
  return summary.of === 0 ? 0 : summary.answered / summary.of
}

/** Sorted by a column; equal ones by country and edition, so that the order never jumps. */
export function inOrder(summaries: readonly Summary[], order: Order): readonly Summary[] {
  const sign = order.descending ? -1 : 1
  return summaries.toSorted(
    (a, b) => sign * compare[order.by](a, b) || compare.country(a, b) || b.edition - a.edition,
  )
}

/** Whether each word of what is wanted stands in the country, its code or the edition. */
export function matches(summary: Summary, wanted: string): boolean {
  if (wanted === '') return true
  const text = `${summary.country} ${summary.code} ${summary.edition}`.toLocaleLowerCase()
  return wanted
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
