import type { CodebookUse } from '../codebook/lookup'
import { addressAt, type Address } from '../factsheet/address'
import type { Policy } from '../factsheet/policy'
import { checkWords } from '../words/checks'
import { isBlank } from './field'
import type { OwnWords } from './own-words'

/** A policy with what its checks need to know around it. */
export type PolicyAt = {
  readonly policy: Policy
  readonly address: Address
  /** Ready to stand in a sentence. */
  readonly name: string
  readonly use: CodebookUse
  readonly ownWords: OwnWords
}

/** `index` is the place of the policy in its list, by which it is called while it has no name. */
export function policyAt(
  policy: Policy,
  index: number,
  use: CodebookUse,
  ownWords: OwnWords,
): PolicyAt {
  return {
    policy,
    address: addressAt('policies', policy.id),
    name: policyName(policy, index),
    use,
    ownWords,
  }
}

/** The short name, else the printed one, else its number in the list. */
export function policyName({ names }: Policy, index: number): string {
  const name = isBlank(names.short) ? names.printed : names.short
  return isBlank(name) ? checkWords.unnamedPolicy(index + 1) : checkWords.named(name.trim())
}
