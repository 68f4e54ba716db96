import type { Address } from '../factsheet/address'

/** Why a person has to decide. */
export const clashReasons = [
  /** Both sides changed the field, and not alike. */
  'bothChanged',
  /** One side removed what the other has changed, or has come to refer to. */
  'removedAndChanged',
  /** Both sides put a list into another order. */
  'order',
  /** One side judged a level on facts that the other has changed. */
  'levelOnOtherFacts',
] as const
export type ClashReason = (typeof clashReasons)[number]

/** A field, an item or the order of a list on which two sides do not agree. */
export type Clash = {
  readonly why: ClashReason
  readonly address: Address
  /** The addresses whose values are to be chosen together. */
  readonly places: readonly Address[]
}
