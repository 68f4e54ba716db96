import { groupOfCountry, type CountryGroup } from '../codebook/country-groups'
import type { ListName } from '../codebook/schema'
import type { Mark } from '../exchange/category-marks'
import type { Summary } from '../exchange/summary'
import type { Status } from '../factsheet/statuses'

/** What findings a factsheet may be wanted for: none at all, any, or some of a kind. */
export const findingKinds = ['none', 'any', 'error', 'contradiction', 'warning'] as const
export type FindingKind = (typeof findingKinds)[number]

/** One thing that is asked of a factsheet. Days are YYYY-MM-DD, points those of the total; both bounds count. */
export type Condition =
  | { readonly kind: 'edition'; readonly is: number }
  | { readonly kind: 'group'; readonly is: CountryGroup }
  | { readonly kind: 'status'; readonly is: Status }
  | { readonly kind: 'total'; readonly from: number; readonly to: number }
  | {
      readonly kind: 'category'
      readonly list: ListName
      readonly code: string
      readonly says: Mark
    }
  | { readonly kind: 'findings'; readonly is: FindingKind }
  | { readonly kind: 'complete'; readonly is: boolean }
  | { readonly kind: 'changedSince'; readonly day: string }
  /** So many days before today, which moves on. */
  | { readonly kind: 'changedWithin'; readonly days: number }
  | { readonly kind: 'author'; readonly is: string }

/**
 * Which factsheets are wanted: those that meet, of each kind of condition, at least one; of categories, all. `opposite`
 * wants exactly the others.
 */
export type Filter = { readonly conditions: readonly Condition[]; readonly opposite: boolean }

export const noFilter: Filter = { conditions: [], opposite: false }

export const isOpen = ({ conditions }: Filter): boolean => conditions.length === 0

/** Wants exactly what the other does not. */
export const oppositeOf = (filter: Filter): Filter => ({ ...filter, opposite: !filter.opposite })

export type Around = {
  /** Today, in milliseconds. */
  readonly now: number
  /** What a factsheet says of a category; undefined where its codebook does not offer it. */
  readonly markOf: (summary: Summary, list: ListName, code: string) => Mark | undefined
}

export function passes(summary: Summary, filter: Filter, around: Around): boolean {
  if (isOpen(filter)) return !filter.opposite
  return meetsAll(summary, filter.conditions, around) !== filter.opposite
}

function meetsAll(summary: Summary, conditions: readonly Condition[], around: Around): boolean {
  return conditions.every(
    (each) =>
      meets(summary, each, around) ||
      (each.kind !== 'category' &&
        conditions.some((other) => other.kind === each.kind && meets(summary, other, around))),
  )
}

function meets(summary: Summary, condition: Condition, { now, markOf }: Around): boolean {
  switch (condition.kind) {
    case 'edition':
      return summary.edition === condition.is
    case 'group':
      return groupOfCountry(summary.code) === condition.is
    case 'status':
      return summary.status === condition.is
    case 'total':
      return (
        summary.total !== null && summary.total >= condition.from && summary.total <= condition.to
      )
    case 'category':
      // What is not offered has nobody gone through.
      return (markOf(summary, condition.list, condition.code) ?? 'notExamined') === condition.says
    case 'findings':
      return hasFindings(summary, condition.is)
    case 'complete':
      return summary.answered >= summary.of === condition.is
    case 'changedSince':
      return summary.changedAt.slice(0, 10) >= condition.day
    case 'changedWithin':
      return Date.parse(summary.changedAt) >= now - condition.days * 24 * 3600 * 1000
    case 'author':
      return summary.people.includes(condition.is)
  }
}

function hasFindings({ findings: [errors, contradictions, warnings] }: Summary, is: FindingKind) {
  switch (is) {
    case 'none':
      return errors + contradictions + warnings === 0
    case 'any':
      return errors + contradictions + warnings > 0
    case 'error':
      return errors > 0
    case 'contradiction':
      return contradictions > 0
    case 'warning':
      return warnings > 0
  }
}

/** The filter with a condition, or without it where it has it: what a click on it does. */
export function toggled(filter: Filter, condition: Condition): Filter {
  const wanted = JSON.stringify(condition)
  const without = filter.conditions.filter((each) => JSON.stringify(each) !== wanted)
  const has = without.length < filter.conditions.length
  // The last one to go takes the opposite along: nobody wants the opposite of everything.
  if (has) return without.length === 0 ? noFilter : { ...filter, conditions: without }
  return { ...filter, conditions: [...without, condition] }
}

export const holdsCondition = (filter: Filter, condition: Condition): boolean =>
  filter.conditions.some((each) => JSON.stringify(each) === JSON.stringify(condition))
