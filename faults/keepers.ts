import { inPlace, without } from './guards-off'
import type { Keeper } from './keeper'
import { foundUnmended, heldStore, ourStore } from './our-store'
import { stockLowdb } from './stock-lowdb'

/** The store would mend what that tears: to show that it tears, nothing is mended either. */
export const writtenInPlace = without(
  'written in place, never mended',
  { ...ourStore, find: foundUnmended },
  inPlace,
)

const all: readonly Keeper[] = [ourStore, heldStore, stockLowdb, writtenInPlace]

/** By its name, as another process is told which one to use. */
export function keeperNamed(wanted: string): Keeper {
  const keeper = all.find(({ name }) => name === wanted)
  if (!keeper) throw new Error(`No keeper is named ${wanted}`)
  return keeper
}
