import { addressAt, keyOf, stepsOf } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import { citedIn } from '../factsheet/marks'

/** Where a record speaks of each id: by holding it, in an address, or by citing it. A place is told as addresses are. */
export function mentionsOf(record: Factsheet): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const read = (value: unknown, key: string, place: string, isProse: boolean): void => {
    if (typeof value === 'string') {
      const say = (id: string) => found.set(id, (found.get(id) ?? new Set()).add(place))
      if (key === 'target' || key === 'address') stepsOf(value).forEach(say)
      else say(value)
      if (isProse) for (const id of citedIn([value])) say(id)
    } else if (typeof value === 'object' && value !== null) {
      const isList = Array.isArray(value)
      for (const [k, each] of Object.entries(value)) {
        const step = addressAt(isList ? (keyOf(each) ?? k) : k)
        const there = place === '' ? step : `${place}/${step}`
        read(each, k, there, isProse && !isNoProse.has(k))
      }
    }
  }
  read(record, '', '', true)
  return found
}

const isNoProse: ReadonlySet<string> = new Set(['csl', 'extensions', 'by'])
