import { contentSha } from '../factsheet/content-sha'
import type { Factsheet } from '../factsheet/factsheet'
import { authorRole } from '../factsheet/people'
import { lastOf } from './course'

/** What belongs to those who work on a factsheet, and says nothing to its readers. */
const ofItsMakers = [
  'events',
  'notes',
  'remarks',
  'dismissals',
  'glossary',
  'rolled',
  'derivedFrom',
  'secondCoding',
  'reconciled',
] as const

/** Hash of what readers get of a factsheet: of everything but what belongs to its makers. */
export function readersSha(record: Factsheet): string {
  const none = Object.fromEntries(ofItsMakers.map((field) => [field, undefined]))
  const people = record.people.filter(({ role }) => role === authorRole)
  return contentSha({ ...record, ...none, people })
}

/**
 * Whether what was validated reads otherwise now. False where nobody has validated it, and where it has been sent or
 * taken back into review since: then another validation is asked for anyway.
 */
export function isChangedSinceValidated(record: Factsheet): boolean {
  const event = lastOf(record, 'validated')
  if (!event?.readersSha || record.events.at(-1) !== event) return false
  return readersSha(record) !== event.readersSha
}
