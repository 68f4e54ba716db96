import type { ListName } from '../../../codebook/schema'
import { addressAt, type Address } from '../../../factsheet/address'
import type { Choices } from '../../../factsheet/section'
import type { PolicyAt } from '../../policy-at'

/** A list of ticked categories of a policy. */
export type TickedList = {
  readonly list: ListName
  readonly address: Address
  readonly choices: Choices['choices']
}

export function tickedLists({ policy, address }: PolicyAt): readonly TickedList[] {
  const at = (list: ListName, field: string, given: Choices): TickedList => ({
    list,
    address: `${address}/${field}`,
    choices: given.choices,
  })
  return [
    at('objectives', 'objectives', policy.objectives),
    at('focus', 'focus', policy.focus),
    at('authorities', 'authorities', policy.authorities),
    at('beneficiaries', 'beneficiaries', policy.beneficiaries),
    at('financialInstruments', 'instruments/financial', policy.instruments.financial),
    at('technicalInstruments', 'instruments/technical', policy.instruments.technical),
    at('evaluationAvailability', 'evaluation', policy.evaluation),
    at('euPriorities', 'euPriorities', policy.euPriorities),
  ]
}

/** A code that the record uses, of which list, and where. */
export type UsedCode = { readonly list: ListName; readonly code: string; readonly address: Address }

export function codesOf(at: PolicyAt): readonly UsedCode[] {
  const { policy, address } = at
  const one = (list: ListName, code: string | null, field: string): readonly UsedCode[] =>
    code === null ? [] : [{ list, code, address: `${address}/${field}` }]
  return [
    ...one('policyType', policy.type, 'type'),
    ...tickedLists(at).flatMap(({ list, address: where, choices }) =>
      choices.map(({ code }) => ({
        list,
        code,
        address: `${where}/${addressAt('choices', code)}`,
      })),
    ),
    ...one('period', policy.history.period, 'history/period'),
  ]
}
