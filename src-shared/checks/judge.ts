import { mattersWords } from '../words/findings'
import type { Finding, Found } from './finding'
import type { Problem } from './problem'
import { severityOf, type OwnRule } from './rule-ids'

/** What a rule found, with what all findings of the rule have in common. */
export function findingOf(rule: OwnRule, found: Found): Finding {
  return { rule, severity: severityOf(rule), matters: mattersWords[rule], ...found }
}

/** A blocker as a finding. It rests on nothing: an error is put right, not dismissed. */
export function errorOf({ rule, address, message }: Problem): Finding {
  return {
    rule,
    severity: severityOf(rule),
    address,
    says: message,
    matters: mattersWords[rule],
    facts: [],
  }
}
