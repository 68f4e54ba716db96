import type { Criterion, Level } from '../codebook/criteria'
import type { Address } from '../factsheet/address'
import { rules, ruleWords, type RuleId, type RuleOf } from './rule'

/** Something the record says, where it says so, and how a reader would put it. */
export type Fact = { readonly address: Address; readonly words: string }

/** A fact that was considered, and why it did not decide. */
export type NotUsed = Fact & { readonly why: string }

export type Suggestion = {
  readonly criterion: Criterion
  /** In points; null where the rules suggest none, and `words` then says why. */
  readonly level: Level | null
  readonly rule: RuleId
  readonly words: string
  readonly used: readonly Fact[]
  readonly notUsed: readonly NotUsed[]
  /** The two levels to choose between where the rubric is silent. */
  readonly neighbours?: readonly [Level, Level]
}

export type Suggestions = Readonly<Record<Criterion, Suggestion>>

/** What a rule makes of the facts. `details` are sentences on this record, put after the rule's own. */
export function conclude<C extends Criterion>(
  criterion: C,
  rule: RuleOf<C>,
  facts: {
    readonly details?: readonly string[]
    readonly used: readonly Fact[]
    readonly notUsed: readonly NotUsed[]
    readonly neighbours?: readonly [Level, Level]
  },
): Suggestion {
  return {
    criterion,
    level: rules[rule].level,
    rule,
    words: [ruleWords[rule], ...(facts.details ?? [])].join(' '),
    used: facts.used,
    notUsed: facts.notUsed,
    ...(facts.neighbours && { neighbours: facts.neighbours }),
  }
}
