import type { Level } from '../codebook/criteria'
import type { Address } from '../factsheet/address'
import type { Part } from '../factsheet/parts'

/** A stretch of a text that two versions have in common, or that one of them has. */
export type Stretch = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }

/** A category, role, source or day of a set, by what it is called. */
export type Member = { readonly code: string; readonly label: string }

/** An answer in words; of an empty one the words are its sign, such as "n/a". */
export type AnswerWords = {
  readonly state: 'answered' | 'notAvailable' | 'notApplicable' | 'unanswered'
  readonly words: string
}

/** What was done to a field or to an item of a list. Everything is in words; a level is in points. */
export type Alteration =
  | { readonly kind: 'value'; readonly before: string; readonly after: string }
  | { readonly kind: 'text'; readonly stretches: readonly Stretch[] }
  | { readonly kind: 'answer'; readonly before: AnswerWords; readonly after: AnswerWords }
  | {
      readonly kind: 'set'
      readonly added: readonly Member[]
      readonly removed: readonly Member[]
      /** Members that stayed, with the words that somebody wrote beside them changed. */
      readonly reworded: readonly (Member & { readonly stretches: readonly Stretch[] })[]
    }
  /** null while not assessed. */
  | { readonly kind: 'level'; readonly before: Level | null; readonly after: Level | null }
  | { readonly kind: 'itemAdded' | 'itemRemoved'; readonly name: string }
  /** From which place of its list to which, counted from 1. */
  | {
      readonly kind: 'itemMoved'
      readonly name: string
      readonly from: number
      readonly to: number
    }

/** Something beside the value that changed with it, such as the language of a text or the mark "examined". */
export type Aside = { readonly label: string; readonly before: string; readonly after: string }

/** One changed field, or one item that came, went or moved. Plain JSON, so that it can cross and be kept. */
export type Change = {
  /** Of the field, as findings and jumps name it. */
  readonly address: Address
  readonly part: Part
  /** The label of the field in the form; of an item what it is called, such as "policy". */
  readonly label: string
  /** Which of several things it is about, such as the policy. */
  readonly about?: string
  /** The addresses whose values are different, or the item that came, went or moved. */
  readonly places: readonly Address[]
  readonly asides: readonly Aside[]
} & Alteration
