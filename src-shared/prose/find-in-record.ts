import type { Factsheet } from '../factsheet/factsheet'
import { rangesOf, replaceRanges, type Query, type Range } from './find'
import { passagesOf, type Passage } from './passages'

export type Hit = {
  /** Names the hit for as long as the text around it stays the same. */
  readonly key: string
  readonly passage: Passage
  readonly range: Range
}

/** A value of the record that is edited as one, at its path in the form. */
export type Change = { readonly path: string; readonly value: unknown }

/** All places in a record where something is written, in the order of print. */
export function findInRecord(record: Factsheet, query: Query): readonly Hit[] {
  return hitsIn(passagesOf(record), query)
}

export function hitsIn(passages: readonly Passage[], query: Query): readonly Hit[] {
  return passages.flatMap((passage) =>
    rangesOf(passage.text, query).map((range, index) => ({
      key: `${passage.address}#${index}`,
      passage,
      range,
    })),
  )
}

/** The values that differ once these hits are replaced. What no hit stands in is not among them. */
export function changesFor(record: Factsheet, hits: readonly Hit[], by: string): readonly Change[] {
  const units = new Map<string, unknown>()
  const byPassage = new Map<Passage, Range[]>()
  for (const { passage, range } of hits) {
    byPassage.set(passage, [...(byPassage.get(passage) ?? []), range])
  }
  for (const [{ path, unit, text }, ranges] of byPassage) {
    const replaced = replaceRanges(text, ranges, by)
    if (replaced === text) continue
    const inside = path === unit ? [] : path.slice(unit.length + 1).split('.')
    units.set(
      unit,
      withValue(units.has(unit) ? units.get(unit) : valueIn(record, unit), inside, replaced),
    )
  }
  return [...units].map(([path, value]) => ({ path, value }))
}

/** The record with these values; what no change names stays the very same. */
export function withChanges(record: Factsheet, changes: readonly Change[]): Factsheet {
  return changes.reduce<unknown>(
    (now, { path, value }) => withValue(now, path.split('.'), value),
    record,
  ) as Factsheet
}

function valueIn(record: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((here, step) => (here as Record<string, unknown> | undefined)?.[step], record)
}

function withValue(here: unknown, path: readonly string[], value: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return value
  if (Array.isArray(here)) {
    return here.map((each: unknown, index) =>
      String(index) === step ? withValue(each, rest, value) : each,
    )
  }
  const object = here as Readonly<Record<string, unknown>>
  return { ...object, [step]: withValue(object[step], rest, value) }
}
