import { restored } from '../changes/restored'
import { addressAt, type Address } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import type { Change } from '../changes/change'
import type { Clash } from './clash'
import { mentionsOf } from './mentions'

/** Whose items others refer to. */
const lists = ['policies', 'sources', 'people'] as const

/** What one side removed and the other has newly come to refer to stays, and somebody decides. */
export function withStillUsed(
  record: Factsheet,
  { base, left, right }: Readonly<Record<'base' | 'left' | 'right', Factsheet>>,
  /** Where both sides clash already. */
  disputed: readonly Address[],
): { readonly record: Factsheet; readonly clashes: readonly Clash[] } {
  const removed = lists.flatMap((list) => {
    const there = new Set(record[list].map(({ id }) => id))
    return base[list]
      .filter(({ id }) => !there.has(id))
      .flatMap(({ id }) => {
        const keeper = [left, right].find((side) => side[list].some((each) => each.id === id))
        return keeper ? [{ id, keeper, address: addressAt(list, id) }] : []
      })
  })
  if (removed.length === 0) return { record, clashes: [] }
  const [before, together] = [mentionsOf(base), mentionsOf(record)]
  const mentioned = new Map([left, right].map((side) => [side, mentionsOf(side)]))
  const isDisputed = (place: Address) =>
    disputed.some((each) => place === each || place.startsWith(`${each}/`))
  // Where both clash, somebody may yet decide for the side that refers to it.
  const used = removed.filter(({ id, keeper }) =>
    [...(mentioned.get(keeper)!.get(id) ?? [])].some(
      (place) => !before.get(id)?.has(place) && (together.get(id)?.has(place) || isDisputed(place)),
    ),
  )
  return {
    record: used.reduce(
      (here, { keeper, address }) =>
        restored(here, keeper, [
          { kind: 'itemRemoved', address, places: [address] } as unknown as Change,
        ]),
      record,
    ),
    clashes: used.map(({ address }) => ({ why: 'removedAndChanged', address, places: [address] })),
  }
}
