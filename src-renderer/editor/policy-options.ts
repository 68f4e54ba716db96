import { shortName, type Policy } from '../../src-shared/factsheet/policy'
import { editorWords } from '../../src-shared/words/editor'
import type { Option } from '../fields/select-field'

/** The factsheet's policies to choose from, by their short names. */
export function policyOptions(policies: readonly Policy[]): readonly Option[] {
  return policies.map((policy) => ({
    value: policy.id,
    label: shortName(policy) || editorWords.unnamedPolicy,
  }))
}
