import { keyOf, stepsOf, valueAt, type Address } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'

/** The place of an item in its list, counted from 1; 0 where it is in none. */
export function placeOf(record: Factsheet, address: Address): number {
  const list = valueAt(record, address.slice(0, address.lastIndexOf('/')))
  const key = stepsOf(address).at(-1)
  return Array.isArray(list) ? list.findIndex((item) => keyOf(item) === key) + 1 : 0
}
