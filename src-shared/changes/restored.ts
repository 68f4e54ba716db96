import { keyOf, stepsOf, valueAt, type Address } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import { apply } from '../factsheet/operations'
import type { Change } from './change'

/**
 * A record with these changes taken back: the fields and items they name are as `from` has them, everything else is as
 * it was. `changes` are between `from` and any later state; what there is no place for any more is left out, and
 * `canRestore` says so before. All changes between two records taken back give the first of them.
 */
export function restored(now: Factsheet, from: Factsheet, changes: readonly Change[]): Factsheet {
  const leaving = changes.filter(({ kind }) => kind === 'itemAdded')
  const returning = changes.filter(({ kind }) => kind === 'itemRemoved' || kind === 'itemMoved')
  const fields = changes.filter(({ kind }) => !kind.startsWith('item'))
  const gone = [...leaving, ...returning].reduce(
    (record, { address }) => withoutItem(record, address),
    now,
  )
  const back = inOrderOf(from, returning).reduce(
    (record, { address }) => withItem(record, from, now, address),
    gone,
  )
  return fields
    .flatMap(({ places }) => places)
    .reduce((record, place) => withValue(record, from, place), back)
}

/** Whether a record still has the place that a change is to be taken back at. */
export function canRestore(now: Factsheet, change: Change): boolean {
  const around = holderOf(change.places[0]!)
  return around === '' || valueAt(now, around) !== undefined
}

/** What has happened to a factsheet, such as that it was sent, is not undone by making it what it was. */
export const hasHappened = ({ address }: Pick<Change, 'address'>): boolean =>
  address === 'events' || address.startsWith('events/')

/** The whole record as `from` was, but for what has happened since. */
export function allRestored(now: Factsheet, from: Factsheet): Factsheet {
  return { ...from, events: now.events }
}

const holderOf = (address: Address) => address.slice(0, Math.max(0, address.lastIndexOf('/')))

function listAround(record: Factsheet, address: Address): readonly unknown[] | undefined {
  const list = valueAt(record, holderOf(address))
  return Array.isArray(list) ? list : undefined
}

function withoutItem(record: Factsheet, address: Address): Factsheet {
  const item = valueAt(record, address)
  return item === undefined ? record : apply(record, { kind: 'remove', address, at: 0, item })
}

/** With the item of `from` in the place it had there. One that was only moved keeps what it holds now. */
function withItem(record: Factsheet, from: Factsheet, now: Factsheet, address: Address): Factsheet {
  const list = listAround(record, address)
  const places = listAround(from, address)
  const item = valueAt(now, address) ?? valueAt(from, address)
  if (!list || !places || item === undefined || valueAt(record, address) !== undefined)
    return record
  const key = stepsOf(address).at(-1)
  const present = new Map(list.map((each, index) => [keyOf(each), index]))
  const neighbour = places
    .slice(
      0,
      places.findIndex((each) => keyOf(each) === key),
    )
    .findLast((each) => present.has(keyOf(each)))
  const at = neighbour === undefined ? 0 : present.get(keyOf(neighbour))! + 1
  return apply(record, { kind: 'add', address, at, item })
}

/** In the order of `from`'s lists, so that each finds the neighbour it had. */
function inOrderOf(from: Factsheet, changes: readonly Change[]): readonly Change[] {
  const place = ({ address }: Change) =>
    listAround(from, address)?.findIndex((each) => keyOf(each) === stepsOf(address).at(-1)) ?? 0
  return changes.toSorted((a, b) => place(a) - place(b))
}

function withValue(record: Factsheet, from: Factsheet, address: Address): Factsheet {
  const holder = holderOf(address)
  if (holder !== '' && valueAt(record, holder) === undefined) return record
  const after = valueAt(from, address)
  if (after === undefined && valueAt(record, address) === undefined) return record
  return apply(record, { kind: 'value', address, after })
}
