import { addressAt } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import { codesOf } from './rules/sections/category-lists'
import { standingOf } from './rules/sections/category-standing'
import { settingOf } from './setting'

/** Codes of categories that no codebook known here has. They are kept, and nobody can say what they mean. */
export function unknownCodes(record: Factsheet): readonly string[] {
  const setting = settingOf(record)
  const codes = record.policies.flatMap((policy) =>
    codesOf({ policy, address: addressAt('policies', policy.id) }),
  )
  const unknown = codes.filter(
    ({ list, code }) => standingOf(setting, list, code).kind === 'unknown',
  )
  return [...new Set(unknown.map(({ code }) => code))]
}
