import type { Rule, RuleOf } from '../rule'
import { evaluationAgainstNone } from './evaluation/evaluation-against-none'
import { inForceButEnded } from './history/in-force-but-ended'
import { startAfterCollection } from './history/start-after-collection'
import { roleWithoutBody } from './sections/role-without-body'

/** Every rule beside the gate. */
const all: readonly Rule[] = [
  startAfterCollection,
  inForceButEnded,
  evaluationAgainstNone,
  roleWithoutBody,
]

const of = <K extends Rule['of']>(kind: K) =>
  all.filter((rule): rule is RuleOf<K> => rule.of === kind)

export const policyRules = of('policy')
export const sourceRules = of('source')
export const textRules = of('text')
export const recordRules = of('record')
