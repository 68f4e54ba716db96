import type { Change } from '../changes/change'
import { changeOf, changesBetween, unitsBetween, type NamedUnit } from '../changes/changes-between'
import { keyOf, valueAt, type Address } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import { diff } from '../factsheet/operations'
import type { Clash } from './clash'
import { levelsOnOtherFacts } from './level-on-facts'
import { refusedTogether, type Refusal } from './may-merge'
import { isSame } from './same'
import { sharing } from './sharing'
import { withStillUsed } from './still-used'
import { merged, type Findings } from './three-way'

export type Side = 'left' | 'right'

/** Something that was changed without anybody having to decide. */
export type Done = {
  /** From the base to the merged record. */
  readonly change: Change
  readonly from: Side | 'both'
  /** A text was put together of sentences of both: somebody has to read it. */
  readonly isToBeRead: boolean
}

export type Merge =
  | { readonly outcome: 'refused'; readonly why: Refusal }
  /** There is no common base: what is different, from left to right, and nothing is decided. */
  | { readonly outcome: 'compared'; readonly changes: readonly Change[] }
  | {
      readonly outcome: 'merged'
      /** Where there is a clash, the left side stands; what only one of them removed stays. */
      readonly record: Factsheet
      readonly clashes: readonly Clash[]
      /** In the order of print. */
      readonly done: readonly Done[]
    }

/**
 * Two versions of a factsheet made one, with the version that both were made from: fields by address, items by id,
 * categories as sets, prose by sentence. Pure, and the same whichever side is called left as long as nothing clashes.
 */
export function mergeFactsheets(given: {
  readonly base: Factsheet | undefined
  readonly left: Factsheet
  readonly right: Factsheet
}): Merge {
  const { base } = given
  const [left, right] = [sharing(base, given.left), sharing(base, given.right)]
  const why = refusedTogether(left, right) ?? (base && refusedTogether(base, left))
  if (why === 'otherRecord' && !base) {
    return { outcome: 'compared', changes: changesBetween(left, right) }
  }
  if (why) return { outcome: 'refused', why }
  if (!base) return { outcome: 'compared', changes: changesBetween(left, right) }
  const found: Findings = { clashes: [], prose: [] }
  const together = merged({ base, left, right }, '', found) as Factsheet
  const { record, clashes: stillUsed } = withStillUsed(
    together,
    { base, left, right },
    found.clashes.flatMap(({ places }) => places),
  )
  const clashes = [
    ...found.clashes,
    ...stillUsed,
    ...levelsNotYetIn(found.clashes, { base, left, right }),
  ]
  return {
    outcome: 'merged',
    record,
    clashes,
    done: doneIn(record, clashes, found.prose, { base, left, right }),
  }
}

type Three = Readonly<Record<'base' | Side, Factsheet>>

const levelsNotYetIn = (clashes: readonly Clash[], three: Three) =>
  levelsOnOtherFacts(three).filter(
    ({ address }) => !clashes.some((clash) => clash.address === address),
  )

function doneIn(
  record: Factsheet,
  clashes: readonly Clash[],
  prose: readonly Address[],
  { base, left, right }: Three,
): readonly Done[] {
  return unitsBetween(base, record)
    .filter(({ unit }) => !isForSomebody(unit, clashes, base, record))
    .map((named) => {
      let change: Change | undefined
      return {
        // Put into words when somebody looks at it: of a long list, most never are.
        get change() {
          return (change ??= changeOf(named, base, record))
        },
        from: origin(named.unit, { base, left, right }),
        isToBeRead: prose.some((address) => isWithin(address, named.unit.places)),
      }
    })
}

/**
 * Whether all that differs in a unit is to be decided. What is decided may be the whole of it, or less, such as the words
 * to one category of a list; the order of a list is another matter than what is in it.
 */
function isForSomebody(
  { kind, places }: NamedUnit['unit'],
  clashes: readonly Clash[],
  base: Factsheet,
  record: Factsheet,
): boolean {
  const disputed = clashes
    .filter(({ why }) => why !== 'order' || kind === 'itemMoved')
    .flatMap((clash) => clash.places)
    .filter((place) => places.some((own) => isWithin(place, [own]) || isWithin(own, [place])))
  if (disputed.length === 0) return false
  if (places.every((place) => isWithin(place, disputed))) return true
  return places
    .flatMap((place) => diff(valueAt(base, place), valueAt(record, place), place))
    .every(({ address }) => isWithin(address, disputed))
}

function origin({ kind, places }: NamedUnit['unit'], { base, left, right }: Three): Done['from'] {
  const [ours, theirs] = [left, right].map((side) =>
    places.some((place) =>
      kind === 'itemMoved'
        ? isReordered(base, side, place)
        : !isSame(valueAt(base, place), valueAt(side, place)),
    ),
  )
  if (ours === theirs) return 'both'
  return ours ? 'left' : 'right'
}

/**
 * Whether a side gave the list of an item another order: of what both have, since positions also change by what came and
 * went, or stay the same though the order is another one.
 */
function isReordered(base: Factsheet, side: Factsheet, item: Address): boolean {
  const list = item.slice(0, item.lastIndexOf('/'))
  const [was, is] = [base, side].map((each) => {
    const items = valueAt(each, list)
    return Array.isArray(items) ? items.map(keyOf) : []
  })
  const kept = (some: typeof was, others: typeof was) =>
    some!.filter((key) => others!.includes(key))
  return !isSame(kept(was, is), kept(is, was))
}

const isWithin = (address: Address, places: readonly Address[]) =>
  places.some((place) => address === place || address.startsWith(`${place}/`))
