import { stepsOf, valueAt, type Address } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import { apply } from '../factsheet/operations'
import type { Clash } from './clash'
import type { Done, Side } from './merge-factsheets'
import { settled } from './settled'

/** What a person makes of a clash: one side, both texts one after the other, or a text of their own. */
export type Decision =
  { readonly kind: Side | 'both' } | { readonly kind: 'edit'; readonly text: string }

export type Sides = Readonly<Record<Side, Factsheet>>

/** A merged record with these clashes decided. */
export function decided(
  record: Factsheet,
  sides: Sides,
  decisions: readonly (readonly [Clash, Decision])[],
): Factsheet {
  return decisions.reduce(
    (here, [clash, decision]) => withDecision(here, sides, clash, decision),
    record,
  )
}

function withDecision(
  record: Factsheet,
  sides: Sides,
  clash: Clash,
  decision: Decision,
): Factsheet {
  if (decision.kind === 'left' || decision.kind === 'right') {
    return settled(record, sides[decision.kind], clash)
  }
  const place = textPlaceOf(sides, clash)
  const asLeft = settled(record, sides.left, clash)
  if (place === undefined) return asLeft
  const after = decision.kind === 'edit' ? decision.text : bothTexts(sides, place)
  return apply(asLeft, { kind: 'value', address: place, after })
}

/** Where the text stands that a clash is about; undefined where it is not about one. */
export function textPlaceOf(sides: Sides, { why, address }: Clash): Address | undefined {
  if (why !== 'bothChanged') return undefined
  const places = [address, `${address}/markdown`, `${address}/value/markdown`]
  return places.find(
    (place) =>
      isProse(place) &&
      [sides.left, sides.right].every((side) => typeof valueAt(side, place) === 'string'),
  )
}

const isProse = (place: Address) =>
  ['markdown', 'reason'].includes(stepsOf(place).at(-1)!) || isOfCategory(place)

/** The words to a category that has none of its own, which are a line. */
function isOfCategory(place: Address): boolean {
  const steps = stepsOf(place)
  return steps.at(-1) === 'text' && steps.at(-3) === 'choices'
}

/** One after the other: as paragraphs, or in a line. */
export function bothTexts({ left, right }: Sides, place: Address): string {
  return [left, right]
    .map((side) => String(valueAt(side, place)).trim())
    .join(isOfCategory(place) ? '; ' : '\n\n')
}

/** Something that was merged by itself, as a clash to be decided after all. */
export function reopened({ change }: Done): Clash {
  const { kind, address, places } = change
  if (kind === 'itemMoved') {
    const list = address.slice(0, address.lastIndexOf('/'))
    return { why: 'order', address: list, places: [list] }
  }
  const isItem = kind === 'itemAdded' || kind === 'itemRemoved'
  return { why: isItem ? 'removedAndChanged' : 'bothChanged', address, places }
}
