import { z } from 'zod'
import { keyOf, stepsOf, valueAt, type Address } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import { partOf } from '../factsheet/parts'
import { alterationOf } from './alteration'
import type { Change } from './change'
import { unitsBetween } from './changes-between'
import { unitKinds, type Unit } from './unit'
import { placeOf } from './place-of'

/** What stood at a place; without `value` there was nothing. */
const held = z.strictObject({ value: z.unknown().optional() })
type Held = z.infer<typeof held>

/** One field that one person changed in one stretch of work, with what it held before and after. Plain JSON. */
export const loggedChange = z.strictObject({
  kind: z.enum(unitKinds),
  address: z.string(),
  places: z.array(z.string()).readonly(),
  label: z.string(),
  about: z.string().optional(),
  /** In the order of the places. Of an item that was moved, its place in its list, counted from 1. */
  before: z.array(held).readonly(),
  after: z.array(held).readonly(),
  /** When it was changed last in that stretch. */
  at: z.iso.datetime(),
  /** The id of a person, empty where nobody had said who they are. */
  by: z.string(),
  /** What changed it, where it was not simply edited: such as "replace all". */
  how: z.string().optional(),
})
export type LoggedChange = z.infer<typeof loggedChange>

type Doing = Pick<LoggedChange, 'at' | 'by' | 'how'>

/** The fields that differ between two states, as they are logged. `doing` says who changed a field, when and how. */
export function loggedBetween(
  before: Factsheet,
  after: Factsheet,
  doing: (places: readonly Address[]) => Doing,
): readonly LoggedChange[] {
  return unitsBetween(before, after).map(({ unit, label, about }) => ({
    ...unit,
    label,
    ...(about !== undefined && { about }),
    before: heldIn(before, unit),
    after: heldIn(after, unit),
    ...doing(unit.places),
  }))
}

function heldIn(record: Factsheet, { kind, address, places }: Unit): readonly Held[] {
  if (kind === 'itemMoved') return [{ value: placeOf(record, address) }]
  return places.map((place) => {
    const value = valueAt(record, place)
    return value === undefined ? {} : { value }
  })
}

/** A logged change in words. `now` says what ids are called; the item it is of may have gone since. */
export function changeOf(logged: LoggedChange, now: Factsheet): Change {
  const { kind, address, places, label, about } = logged
  const common = {
    address,
    places,
    label,
    part: partOf(address),
    ...(about !== undefined && { about }),
  }
  if (kind === 'itemMoved') {
    const [from, to] = [logged.before[0]?.value, logged.after[0]?.value] as [number, number]
    const item = valueAt(now, address)
    const { name } = alterationOf(
      { kind: 'itemAdded', address, places },
      now,
      item === undefined ? holding(now, address, { id: stepsOf(address).at(-1) }) : now,
    ) as { readonly name: string }
    return { ...common, kind, name, from, to, asides: [] }
  }
  const [was, is] = [stateBefore(logged, now), withHeld(now, places, logged.after)]
  return { ...common, ...alterationOf({ kind, address, places }, was, is) }
}

/** The record as it is now, with what this field held before it was changed. */
export function stateBefore({ places, before }: LoggedChange, now: Factsheet): Factsheet {
  return withHeld(now, places, before)
}

/** Whether a field holds now what it held before it was changed. */
export function isAsBefore({ kind, places, before }: LoggedChange, now: Factsheet): boolean {
  if (kind === 'itemMoved') return false
  return places.every(
    (place, index) => JSON.stringify(valueAt(now, place)) === JSON.stringify(before[index]?.value),
  )
}

/** Whether a logged change tells something of the field, or of the item or list that a field is in. */
export function isAbout({ address, places }: LoggedChange, field: Address): boolean {
  return [address, ...places].some(
    (place) => place === field || place.startsWith(`${field}/`) || field.startsWith(`${place}/`),
  )
}

const withHeld = (record: Factsheet, places: readonly Address[], values: readonly Held[]) =>
  places.reduce((here, place, index) => holding(here, place, values[index]?.value), record)

/** A record that holds this at an address, and no more of what it is in than that where that is gone. */
function holding(record: Factsheet, address: Address, value: unknown): Factsheet {
  return put(record, stepsOf(address), value) as Factsheet
}

function put(here: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(here)) {
    const place = here.findIndex((item) => keyOf(item) === step)
    const item = put(place < 0 ? { id: step } : here[place], rest, value)
    if (item === undefined) return place < 0 ? here : here.toSpliced(place, 1)
    return place < 0 ? [...here, item] : here.with(place, item)
  }
  const fields = typeof here === 'object' && here !== null ? here : {}
  const { [step]: inside, ...others } = fields as Readonly<Record<string, unknown>>
  const after = put(inside, rest, value)
  return after === undefined ? others : { ...fields, [step]: after }
}
