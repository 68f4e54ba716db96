import type { Address } from '../factsheet/address'
import type { Part } from '../factsheet/parts'
import { checkWords } from '../words/checks'
import type { Complaint } from './field'
import type { GateRule } from './rule-ids'

/** What keeps a factsheet from a complete export: the rule, the field to go to, and what to do there. */
export type Problem = {
  readonly rule: GateRule
  readonly address: Address
  readonly message: string
}

/**
 * Who hears what a complete export asks of a record. A need is heard of whether it is met or not, so that progress can
 * be counted; a fault (ill-formed, dangling, contradictory) only where it is. Both are stated in one place only, and
 * sentences are made only for who wants them.
 */
export type Listener = {
  readonly need: (part: Part, met: boolean, missing: () => Problem) => void
  readonly fault: (found: () => Problem) => void
}

/** A fault where there is a complaint about a value, nothing where there is none. */
export function wellFormed(
  listener: Listener,
  rule: GateRule,
  address: Address,
  complaint: Complaint,
  field: () => string,
): void {
  if (complaint === undefined) return
  listener.fault(() => ({ rule, address, message: checkWords.illFormed(field(), complaint) }))
}
