import type { ListName } from '../../../codebook/schema'
import { addressAt, type Address } from '../../../factsheet/address'
import { tickedLists } from '../../../factsheet/ticked-lists'
import type { PolicyAt } from '../../policy-at'

/** A code that the record uses, of which list, and where. */
export type UsedCode = { readonly list: ListName; readonly code: string; readonly address: Address }

export function codesOf(at: Pick<PolicyAt, 'policy' | 'address'>): readonly UsedCode[] {
  const { policy, address } = at
  const one = (list: ListName, code: string | null, field: string): readonly UsedCode[] =>
    code === null ? [] : [{ list, code, address: `${address}/${field}` }]
  return [
    ...one('policyType', policy.type, 'type'),
    ...tickedLists(policy).flatMap(({ list, address: where, given }) =>
      given.choices.map(({ code }) => ({
        list,
        code,
        address: `${where}/${addressAt('choices', code)}`,
      })),
    ),
    ...one('period', policy.history.period, 'history/period'),
  ]
}
