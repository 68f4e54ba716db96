import { answered } from '../../src-shared/factsheet/answer'
import type { Policy } from '../../src-shared/factsheet/policy'

/** Since when a policy is and until when, as far as that is known: “2005–2020”, “since 2021”. */
export function yearsOf({ history }: Policy): string {
  const start = answered(history.start)?.trim() ?? ''
  const end = answered(history.end)?.trim() ?? ''
  return start === '' && end === '' ? '' : `${start}–${end}`
}
