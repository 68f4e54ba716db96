import type { Finding } from './finding'
import type { Severity } from './rule-ids'

/** How a finding is sorted for its author: what is only not filled in yet is no mistake. */
export type Kind = 'missing' | Severity

export function kindOf({ rule, severity }: Pick<Finding, 'rule' | 'severity'>): Kind {
  return severity === 'error' && rule.endsWith('-missing') ? 'missing' : severity
}
