import * as fc from 'fast-check'
import { keyOf } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'

/** A factsheet and two versions that were made of it: fields changed, items added, removed and moved, some on both sides. */
export const twoVersionsOf = (
  factsheet: fc.Arbitrary<Factsheet>,
): fc.Arbitrary<{ base: Factsheet; left: Factsheet; right: Factsheet }> =>
  fc
    .record({
      base: factsheet,
      one: factsheet,
      other: factsheet,
      share: fc.constantFrom(0.03, 0.15, 0.5),
      seeds: fc.tuple(fc.integer(), fc.integer()),
    })
    .map(({ base, one, other, share, seeds }) => ({
      base,
      left: edited(base, one, dice(seeds[0], share)),
      right: edited(base, other, dice(seeds[1], share)),
    }))

/** Says in one of so many cases that something is taken from elsewhere. */
function dice(seed: number, share: number) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32 < share
  }
}

const fixed: ReadonlySet<string> = new Set(['id', 'schemaVersion', 'edition', 'codebook'])

function edited(base: Factsheet, from: Factsheet, isTaken: () => boolean): Factsheet {
  return {
    ...(mixed(base, from, isTaken) as Factsheet),
    ...(Object.fromEntries([...fixed].map((key) => [key, base[key as keyof Factsheet]])) as object),
    country: { ...from.country, code: base.country.code },
  }
}

function mixed(base: unknown, from: unknown, isTaken: () => boolean): unknown {
  if (Array.isArray(base) && Array.isArray(from)) return mixedLists(base, from, isTaken)
  if (!isMixable(base) || !isMixable(from)) return isTaken() ? from : base
  return Object.fromEntries(
    Object.keys({ ...base, ...from }).flatMap((key) => {
      const value =
        base[key] === undefined || from[key] === undefined
          ? isTaken()
            ? from[key]
            : base[key]
          : mixed(base[key], from[key], isTaken)
      return value === undefined ? [] : [[key, value]]
    }),
  )
}

/** Of an answer no part goes into another kind of answer. */
const isMixable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('state' in value)

function mixedLists(base: readonly unknown[], from: readonly unknown[], isTaken: () => boolean) {
  const others = new Map(from.map((item) => [keyOf(item) ?? item, item]))
  const kept = base.flatMap((item) => {
    const other = others.get(keyOf(item) ?? item)
    if (other === undefined) return isTaken() ? [] : [item]
    return [mixed(item, other, isTaken)]
  })
  const there = new Set(base.map((item) => keyOf(item) ?? item))
  const added = from.filter((item) => !there.has(keyOf(item) ?? item) && isTaken())
  const all = [...added, ...kept]
  return isTaken() ? all.toReversed() : all
}
