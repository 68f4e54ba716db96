import { diff } from '../factsheet/operations'
import { stepsOf, type Address } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import { fieldsOf, type LabelledField } from '../factsheet/fields'
import { partOf, partsOf, type Part } from '../factsheet/parts'
import { changeWords as words } from '../words/changes'
import { editorWords } from '../words/editor'
import { alterationOf } from './alteration'
import { bothOf } from './both-of'
import type { Change } from './change'
import { nameOfItem } from './item-name'
import { unitOf, type Unit } from './unit'

/**
 * What was changed to get from one state of a factsheet to another, field by field in the order in which the factsheet
 * is printed; what is never printed comes last. Nothing that differs is left out. Both are states of one record, or of
 * records whose items share their ids.
 */
export function changesBetween(before: Factsheet, after: Factsheet): readonly Change[] {
  return unitsBetween(before, after).map((unit) => changeOf(unit, before, after))
}

/** What was done to a unit, in words: for texts, comparing them word by word is what takes long. */
export function changeOf(
  { unit, label, about: of }: NamedUnit,
  before: Factsheet,
  after: Factsheet,
): Change {
  const { address, places } = unit
  return {
    address,
    part: partOf(address),
    label,
    ...(of !== undefined && { about: of }),
    places,
    ...alterationOf(unit, before, after),
  }
}

/** A unit with the label of its field, and which of several things it is about. */
export type NamedUnit = { readonly unit: Unit; readonly label: string; readonly about?: string }

/** The units that differ, in the same order: what costs no reading of what was written in them. */
export function unitsBetween(before: Factsheet, after: Factsheet): readonly NamedUnit[] {
  const units = differing(before, after)
  if (units.length === 0) return []
  const both = bothOf(before, after)
  const fields = fieldsOf(both)
  const byAddress = new Map(fields.map((field, index) => [field.address, { field, index }]))
  const place = placeIn(both, fields, byAddress)
  return units
    .map((unit) => ({ unit, place: place(unit.address) }))
    .toSorted((a, b) => a.place.part - b.place.part || a.place.field - b.place.field)
    .map(({ unit }) => ({ unit, ...named(unit, both, byAddress) }))
}

function differing(before: Factsheet, after: Factsheet): readonly Unit[] {
  const units = new Map<string, Unit>()
  for (const operation of diff(before, after)) {
    const unit = unitOf(operation, before, after)
    // An item may be moved and changed: two things to read, and to take back.
    units.set(`${unit.kind === 'itemMoved' ? 'moved ' : ''}${unit.address}`, unit)
  }
  return [...units.values()]
}

type ByAddress = ReadonlyMap<Address, { readonly field: LabelledField; readonly index: number }>

/** Says where an address stands among all parts and fields. */
function placeIn(record: Factsheet, fields: readonly LabelledField[], byAddress: ByAddress) {
  const parts = new Map<Part, number>(
    partsOf(record.policies.map((policy) => policy.id)).map((part, index) => [part, index]),
  )
  /** Of the field at an address, or of the nearest one around it. */
  const around = (address: Address): number | undefined => {
    for (
      let here = address;
      here !== '';
      here = here.slice(0, Math.max(0, here.lastIndexOf('/')))
    ) {
      const found = byAddress.get(here)
      if (found) return found.index
    }
    return undefined
  }
  const within = (address: Address) => {
    const first = fields.findIndex((field) => field.address.startsWith(`${address}/`))
    return first < 0 ? fields.length : first
  }
  return (address: Address) => ({
    part: parts.get(partOf(address)) ?? parts.size,
    field: around(address) ?? within(address),
  })
}

/** The label of what changed and which of several things it is about, in the words of the form where it has any. */
function named(unit: Unit, record: Factsheet, byAddress: ByAddress) {
  const steps = stepsOf(unit.address)
  const item = steps.length > 2 ? nameOfItem(record, steps[0]!, steps[1]!) : undefined
  switch (unit.kind) {
    case 'itemAdded':
    case 'itemRemoved':
    case 'itemMoved':
      return { label: words.items[steps.at(-2) ?? ''] ?? words.unnamed, ...about(item, steps) }
    case 'text':
    case 'answer':
    case 'ticks':
    case 'assessment':
    case 'value': {
      const field = byAddress.get(unit.address)?.field
      if (field) {
        return { label: field.label, ...(field.about !== undefined && { about: field.about }) }
      }
      return { label: labelOfPlace(steps), ...about(item, steps) }
    }
  }
}

const about = (item: string | undefined, [, id]: readonly string[]) =>
  item === undefined || item === id ? {} : { about: item }

/** For what the form does not label. */
function labelOfPlace(steps: readonly string[]): string {
  const name = steps.at(-1)!
  if (steps[0] === 'extensions' && steps.length === 2) return name
  const label = words.fields[name] ?? name
  const section = steps[0] === 'policies' ? steps[2] : undefined
  const title = (editorWords.parts as Readonly<Record<string, string>>)[section ?? '']
  return title === undefined || steps.length < 4 ? label : words.within(title, label)
}
