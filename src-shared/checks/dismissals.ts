import { addressAt } from '../factsheet/address'
import { contentSha } from '../factsheet/content-sha'
import type { Dismissal } from '../factsheet/dismissal'
import type { Factsheet } from '../factsheet/factsheet'
import type { Operation } from '../factsheet/operations'
import type { Finding } from './finding'

/** A finding that somebody has let be, with the reason given. */
export type Dismissed = { readonly finding: Finding; readonly dismissal: Dismissal }

/** Errors cannot be dismissed: a complete export needs what they ask for. */
export function isDismissible({ severity }: Finding): boolean {
  return severity !== 'error'
}

/** The findings that are still open, and those that were dismissed while their facts were what they are now. */
export function sortDismissed(
  { dismissals = [] }: Pick<Factsheet, 'dismissals'>,
  found: readonly Finding[],
): { readonly open: readonly Finding[]; readonly dismissed: readonly Dismissed[] } {
  if (dismissals.length === 0) return { open: found, dismissed: [] }
  const byPlace = new Map<string, Dismissal[]>()
  for (const each of dismissals) {
    const place = placeOf(each)
    byPlace.set(place, [...(byPlace.get(place) ?? []), each])
  }
  const open: Finding[] = []
  const dismissed: Dismissed[] = []
  for (const finding of found) {
    const dismissal = isDismissible(finding)
      ? byPlace.get(placeOf(finding))?.find(({ factsSha }) => factsSha === factsShaOf(finding))
      : undefined
    if (dismissal) dismissed.push({ finding, dismissal })
    else open.push(finding)
  }
  return { open, dismissed }
}

/** What dismisses a finding, as one step of undo; an earlier dismissal that no longer holds makes room. */
export function dismiss(
  { dismissals }: Pick<Factsheet, 'dismissals'>,
  finding: Finding,
  given: Pick<Dismissal, 'id' | 'reason' | 'by' | 'at'>,
): readonly Operation[] {
  const { rule, address } = finding
  const item: Dismissal = { ...given, rule, address, factsSha: factsShaOf(finding) }
  if (dismissals === undefined) return [{ kind: 'value', address: 'dismissals', after: [item] }]
  const stale = dismissals.filter(
    (each) => placeOf(each) === placeOf(finding) && each.factsSha !== item.factsSha,
  )
  return [
    ...stale.toReversed().map((each) => removal(dismissals, each)),
    {
      kind: 'add',
      address: addressAt('dismissals', item.id),
      at: dismissals.length - stale.length,
      item,
    },
  ]
}

/** What takes a dismissal back. */
export function bringBack(
  { dismissals = [] }: Pick<Factsheet, 'dismissals'>,
  id: string,
): readonly Operation[] {
  const found = dismissals.find((each) => each.id === id)
  return found ? [removal(dismissals, found)] : []
}

function removal(dismissals: readonly Dismissal[], item: Dismissal): Operation {
  const at = dismissals.indexOf(item)
  return { kind: 'remove', address: addressAt('dismissals', item.id), at, item }
}

const placeOf = ({ rule, address }: Pick<Dismissal, 'rule' | 'address'>) => `${rule} ${address}`

/** Tells two states of the facts apart. JSON knows no undefined: a missing fact is null. */
function factsShaOf({ rule, facts }: Finding): string {
  return contentSha([rule, JSON.parse(JSON.stringify(facts))])
}
