import { restored } from '../changes/restored'
import { addressAt } from '../factsheet/address'
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
): { readonly record: Factsheet; readonly clashes: readonly Clash[] } {
  const holds = (of: Factsheet, list: (typeof lists)[number], id: string) =>
    of[list].some((each) => each.id === id)
  const removed = lists.flatMap((list) =>
    base[list]
      .filter(({ id }) => !holds(record, list, id))
      .flatMap(({ id }) => {
        const keeper = [left, right].find((side) => holds(side, list, id))
        return keeper ? [{ id, keeper, address: addressAt(list, id) }] : []
      }),
  )
  if (removed.length === 0) return { record, clashes: [] }
  const before = mentionsOf(base)
  const counted = new Map([left, right].map((side) => [side, mentionsOf(side)]))
  const used = removed.filter(
    ({ id, keeper }) => (counted.get(keeper)!.get(id) ?? 0) > (before.get(id) ?? 0),
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
