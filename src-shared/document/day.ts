import { dateComplaint } from '../checks/field'
import { printableLine } from './printable'

const written = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** "4 January 2023"; what is no day stays as it was typed. */
export function printDay(typed: string): string {
  const line = printableLine(typed)
  if (line === '' || dateComplaint(line) !== undefined) return line
  return written.format(new Date(`${line}T00:00:00Z`))
}
