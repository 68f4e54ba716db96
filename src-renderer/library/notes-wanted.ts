import type { Answers } from '../../src-shared/contract/contract'
import type { Note } from '../../src-shared/factsheet/people'

export type ListedNote = Answers<'listNotes'>['notes'][number]

/** Which notes are to be seen; an empty kind or assignee is any. */
export type Wanted = {
  readonly state: 'open' | 'late' | 'resolved' | 'all'
  readonly kind: '' | Note['kind']
  readonly assignee: string
  readonly text: string
}
export const anything: Wanted = { state: 'open', kind: '', assignee: '', text: '' }

/** Those that are wanted: what is due first comes first, then what has no day, by factsheet. */
export function notesWanted(
  notes: readonly ListedNote[],
  { state, kind, assignee, text }: Wanted,
  now: Date = new Date(),
): readonly ListedNote[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  return notes
    .filter(({ note, factsheet, field }) => {
      if (!isInState(note, state, now)) return false
      if (kind !== '' && note.kind !== kind) return false
      if (assignee !== '' && (note.assignee ?? '').trim() !== assignee) return false
      const all =
        `${factsheet.name} ${field} ${note.text} ${note.assignee ?? ''}`.toLocaleLowerCase()
      return words.every((word) => all.includes(word))
    })
    .toSorted(
      (one, other) =>
        dayOf(one.note).localeCompare(dayOf(other.note)) ||
        one.factsheet.name.localeCompare(other.factsheet.name, 'en', { numeric: true }) ||
        one.note.at.localeCompare(other.note.at),
    )
}

function isInState(note: Note, state: Wanted['state'], now: Date): boolean {
  switch (state) {
    case 'open':
      return !note.resolved
    case 'late':
      return isOverdue(note, now)
    case 'resolved':
      return note.resolved !== undefined
    case 'all':
      return true
  }
}

/** Nobody has settled it, and its day is over here. What was typed and is no day is never late. */
export function isOverdue({ due = '', resolved }: Note, now: Date = new Date()): boolean {
  return !resolved && isPast(due, now)
}

/** Whether a day (YYYY-MM-DD) is over here. */
export function isPast(day: string, now: Date = new Date()): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T23:59:59`) < now
}

const dayOf = ({ due }: Note) => due || '9999'

/** Everybody who is to settle a note. */
export function assigneesIn(notes: readonly ListedNote[]): readonly string[] {
  const names = notes.map(({ note }) => (note.assignee ?? '').trim()).filter(Boolean)
  return [...new Set(names)].toSorted((one, other) => one.localeCompare(other, 'en'))
}
