import type { Address } from '../factsheet/address'

/** A passage of this record that another factsheet has in nearly the same words. */
export type Alike = {
  /** Of the text that holds the passage. */
  readonly address: Address
  /** One paragraph of it, as it is written. */
  readonly passage: string
  readonly other: {
    readonly id: string
    readonly country: string
    readonly edition: number
    readonly address: Address
  }
  /** Of the stretches of words that the two have together, how many they share: 0.6 to 1. */
  readonly likeness: number
}
