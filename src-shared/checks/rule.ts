import type { Address } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import type { Source } from '../factsheet/source'
import type { Text } from '../factsheet/text'
import type { Found } from './finding'
import type { Suggestions } from '../maturity/suggestion'
import type { Alike } from './alike'
import type { PolicyAt } from './policy-at'
import type { OwnRule } from './rule-ids'
import type { Setting } from './setting'

/** A text with where it stands and what it is called there, ready to stand in a sentence. */
export type TextAt = {
  readonly text: Text
  readonly address: Address
  readonly name: () => string
}

/** A source with where it stands and what it is called. */
export type SourceAt = {
  readonly source: Source
  readonly address: Address
  readonly name: () => string
}

/** The record as a whole, for what no part of it can tell by itself. */
export type Whole = {
  readonly record: Factsheet
  readonly setting: Setting
  readonly policies: readonly PolicyAt[]
  readonly sources: readonly SourceAt[]
  /** Every text of the record, those of the policies included. */
  readonly texts: readonly TextAt[]
  /** What the rubric suggests for the record. */
  readonly suggestions: () => Suggestions
  /** The texts of the last edition by their words, where the record was made from one. */
  readonly lastEdition?: ReadonlySet<string>
  /** What a comparison with other factsheets has found, perhaps some keys ago. */
  readonly alike?: readonly Alike[]
}

/**
 * A rule says how much of the record it looks at, so that after a key only what has changed is looked at again: what is
 * found for a policy, source or text rests on it and its setting alone, and for the sources on nothing but them.
 */
export type Rule =
  | {
      readonly rule: OwnRule
      readonly of: 'policy'
      readonly find: (at: PolicyAt, setting: Setting) => readonly Found[]
    }
  | {
      readonly rule: OwnRule
      readonly of: 'source'
      readonly find: (at: SourceAt, setting: Setting) => readonly Found[]
    }
  | {
      readonly rule: OwnRule
      readonly of: 'text'
      readonly find: (at: TextAt, setting: Setting) => readonly Found[]
    }
  | {
      readonly rule: OwnRule
      readonly of: 'sources'
      readonly find: (sources: readonly SourceAt[]) => readonly Found[]
    }
  | {
      readonly rule: OwnRule
      readonly of: 'record'
      readonly find: (whole: Whole) => readonly Found[]
      /**
       * All that it reads, where that is less than the record: while each of these is the same by identity, what was found
       * before holds. For rules that go through hundreds of texts or sources.
       */
      readonly rests?: (whole: Whole) => readonly unknown[]
    }

/** The rules of one kind, such as those on a policy. */
export type RuleOf<K extends Rule['of']> = Extract<Rule, { readonly of: K }>
