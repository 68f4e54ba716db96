import type { Surroundings } from './findings'
import { findings } from './findings'
import { patched, type Patch } from './patched'
import type { RuleId } from './rule-ids'
import { cleanTestland } from './testland'

/** For tests: where a rule finds something in a factsheet with this change, and the facts that it rests on. */
export function foundBy(rule: RuleId, patch: Patch, around: Surroundings = {}) {
  return findings(patched(cleanTestland(), patch), around)
    .filter((finding) => finding.rule === rule)
    .map(({ address, facts }) => [address, facts])
}
