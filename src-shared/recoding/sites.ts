import type { ListName } from '../codebook/schema'
import { addressAt, type Address } from '../factsheet/address'
import type { Act } from '../factsheet/answer'
import type { Factsheet } from '../factsheet/factsheet'
import { tickedLists } from '../factsheet/ticked-lists'

/** A place of a record that holds categories of a list: ticks, the roles of a body, or the one chosen. */
export type Site = {
  readonly list: ListName
  readonly address: Address
  readonly codes: readonly string[]
  /** At most one can be chosen here. */
  readonly isOne: boolean
  /** Of ticks that somebody has gone through: there an empty box says "no". */
  readonly examined?: Act | null | undefined
}

/** Every place of a record where a category can stand, in the order of print. */
export function sitesOf(record: Factsheet): readonly Site[] {
  const one = (list: ListName, address: Address, code: string | null): Site => ({
    list,
    address,
    codes: code === null ? [] : [code],
    isOne: true,
  })
  return [
    ...record.chapters.map(({ id, kind }) =>
      one('chapters', addressAt('chapters', id, 'kind'), kind),
    ),
    ...record.policies.flatMap((policy) => {
      const here = addressAt('policies', policy.id)
      return [
        one('policyType', `${here}/type`, policy.type),
        ...tickedLists(policy).map(({ list, address, given }) => ({
          list,
          address,
          codes: given.choices.map(({ code }) => code),
          isOne: false,
          examined: given.examined,
        })),
        ...policy.authorities.bodies.map(({ id, roles }) => ({
          list: 'authorities' as const,
          address: `${here}/authorities/${addressAt('bodies', id, 'roles')}`,
          codes: roles,
          isOne: false,
        })),
        one('period', `${here}/history/period`, policy.history.period),
      ]
    }),
    ...record.evaluations.map(({ id, kind }) =>
      one('evaluationAvailability', addressAt('evaluations', id, 'kind'), kind),
    ),
  ]
}
