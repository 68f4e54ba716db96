import { restored } from '../changes/restored'
import { keyOf, valueAt } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import { apply } from '../factsheet/operations'
import type { Change } from '../changes/change'
import type { Clash } from './clash'

/** A merged record with one clash settled: what it is about is as `chosen` has it. */
export function settled(record: Factsheet, chosen: Factsheet, clash: Clash): Factsheet {
  const { why, address, places } = clash
  if (why === 'order') return orderedAs(record, chosen, address)
  const [here, there] = [record, chosen].map((each) => valueAt(each, address) !== undefined)
  const isItem = why === 'removedAndChanged'
  const kind =
    isItem && here && !there ? 'itemAdded' : isItem && there && !here ? 'itemRemoved' : 'value'
  return restored(record, chosen, [{ kind, address, places } as Change])
}

/** What the other does not hold goes to the end. */
function orderedAs(record: Factsheet, chosen: Factsheet, address: string): Factsheet {
  const [list, model] = [valueAt(record, address), valueAt(chosen, address)]
  if (!Array.isArray(list) || !Array.isArray(model)) return record
  const key = (item: unknown) => keyOf(item) ?? item
  const places = new Map(model.map((item, index) => [key(item), index]))
  const place = (item: unknown) => places.get(key(item)) ?? model.length
  return apply(record, {
    kind: 'value',
    address,
    after: list.toSorted((a, b) => place(a) - place(b)),
  })
}
