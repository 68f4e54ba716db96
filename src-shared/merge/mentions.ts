import { stepsOf } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import { citedIn } from '../factsheet/marks'

/** How often a record speaks of each id: by holding it, in an address, or by citing it. */
export function mentionsOf(record: Factsheet): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const say = (id: string) => found.set(id, (found.get(id) ?? 0) + 1)
  const read = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (key === 'target' || key === 'address') stepsOf(value).forEach(say)
      else say(value)
    } else if (typeof value === 'object' && value !== null) {
      for (const [k, each] of Object.entries(value)) read(each, k)
    }
  }
  read(record, '')
  for (const id of citedIn(record)) say(id)
  return found
}
