import type { ListName } from '../codebook/schema'
import { addressAt, type Address } from './address'
import type { Policy } from './policy'
import type { Choices } from './section'

/** A list of categories of a policy, of which any number can be ticked. */
export type TickedList = {
  readonly list: ListName
  readonly address: Address
  readonly given: Choices
}

export function tickedLists(policy: Policy): readonly TickedList[] {
  const here = addressAt('policies', policy.id)
  const at = (list: ListName, field: string, given: Choices): TickedList => ({
    list,
    address: `${here}/${field}`,
    given,
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
