import { stepsOf } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import type { Operation } from '../factsheet/operations'
import { analystRole } from '../factsheet/people'
import { isLocked } from './course'

type Locked = Pick<Factsheet, 'events' | 'people'>

/** What people go on doing about a published factsheet without changing it. */
const open: ReadonlySet<string> = new Set(['notes', 'remarks', 'dismissals', 'glossary'])

/**
 * Whether operations would change a factsheet that is published. Notes may be written on it, and what happens to it
 * noted: that it is corrected now opens it.
 */
export function breaksLock(record: Locked, operations: readonly Operation[]): boolean {
  return isLocked(record) && operations.some((operation) => !isFree(record, operation))
}

function isFree(record: Locked, operation: Operation): boolean {
  const [field = '', id] = stepsOf(operation.address)
  if (open.has(field)) return true
  if (id === undefined) return false
  // What has happened is added to, and never taken away.
  if (field === 'events') return operation.kind === 'add'
  if (field !== 'people') return false
  const person =
    operation.kind === 'add' ? operation.item : record.people.find((each) => each.id === id)
  return isAnalyst(person)
}

/** Who has acted here is noted under the name they bear; authors are printed. */
function isAnalyst(person: unknown): boolean {
  return (
    typeof person === 'object' && person !== null && 'role' in person && person.role === analystRole
  )
}
