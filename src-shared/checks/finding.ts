import type { Address } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import type { Operation } from '../factsheet/operations'
import type { RuleId, Severity } from './rule-ids'

/** A way to put a finding right that asks for no judgement: one click, and one step of undo. */
export type Mend = {
  /** What the button says. */
  readonly label: string
  /** What changes the record as it is now; empty where there is nothing left to mend. */
  readonly operations: (record: Factsheet) => readonly Operation[]
}

/** Something in a record that its author should look at, where it is, and why it matters. */
export type Finding = {
  readonly rule: RuleId
  readonly severity: Severity
  /** The field to go to. It may not be there yet, as the text of a category that asks for one. */
  readonly address: Address
  /** What is wrong, in one sentence. */
  readonly says: string
  /** Why it matters, in one sentence. */
  readonly matters: string
  readonly mend?: Mend
  /** The values that it rests on. A finding that was dismissed stays away for as long as they are the same. */
  readonly facts: readonly unknown[]
}

/** What a rule says of a record; what all findings of a rule have in common is added to it. */
export type Found = Pick<Finding, 'address' | 'says' | 'facts' | 'mend'>
