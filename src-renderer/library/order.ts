import { countryGroups, groupOfCountry } from '../../src-shared/codebook/country-groups'
import type { Summary } from '../../src-shared/exchange/summary'
import { statuses } from '../../src-shared/factsheet/statuses'
import type { Column, Order } from '../../src-shared/listing/columns'

const byName = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

const compare: Readonly<Record<Column, (a: Summary, b: Summary) => number>> = {
  country: (a, b) => byName.compare(a.country, b.country),
  edition: (a, b) => a.edition - b.edition,
  group: (a, b) => groupRank(a) - groupRank(b),
  // In the order in which a factsheet comes to them.
  status: (a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status),
  version: (a, b) => byName.compare(a.version ?? '', b.version ?? ''),
  complete: (a, b) => share(a) - share(b),
  // What is not scored is neither low nor high: it stands last when the highest stand first.
  maturity: (a, b) => (a.total ?? -1) - (b.total ?? -1),
  findings: (a, b) => openFindings(a) - openFindings(b),
  people: (a, b) => byName.compare(a.people.join(), b.people.join()),
  // What nobody waits for stands last when the next day stands first.
  due: (a, b) => byText(a.due ?? '\uffff', b.due ?? '\uffff'),
  changed: (a, b) => byText(a.changedAt, b.changedAt),
}

const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
const groupRank = ({ code }: Summary) => countryGroups.indexOf(groupOfCountry(code))

/** Of all three kinds. */
export const openFindings = ({ findings: [errors, contradictions, warnings] }: Summary): number =>
  errors + contradictions + warnings

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

/** What a factsheet is found by at once: made once for all keys, as there may be thousands. */
export const namedAs = ({ country, code, edition }: Summary): string =>
  `${country} ${code} ${edition}`.toLocaleLowerCase()

/** Tells whether each word of what is wanted stands in the country, its code or the edition. */
export function matching(wanted: string): (named: string) => boolean {
  const words = wanted.toLocaleLowerCase().split(/\s+/)
  return (named) => words.every((word) => named.includes(word))
}
