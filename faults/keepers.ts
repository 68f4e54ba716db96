import { inPlace, without } from './guards-off'
import type { Keeper } from './keeper'
import { heldStore, ourStore } from './our-store'
import { stockLowdb } from './stock-lowdb'

export const writtenInPlace = without('written in place', ourStore, inPlace)

const all: readonly Keeper[] = [ourStore, heldStore, stockLowdb, writtenInPlace]

/** By its name, as another process is told which one to use. */
export function keeperNamed(wanted: string): Keeper {
  const keeper = all.find(({ name }) => name === wanted)
  if (!keeper) throw new Error(`No keeper is named ${wanted}`)
  return keeper
}
