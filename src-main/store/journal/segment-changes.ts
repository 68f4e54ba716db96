import { loggedBetween, type LoggedChange } from '../../../src-shared/changes/logged'
import { historyWords } from '../../../src-shared/words/history'
import { changesIn } from '../history/sittings'
import type { Beginning, JournalLine } from './lines'

/** A segment as it was read: its lines, and the sum of the last of them, by which it is known again. */
export type SegmentLines = {
  readonly name: string
  readonly sum: string
  readonly lines: readonly JournalLine[]
}

export type SegmentChanges = {
  readonly name: string
  readonly sum: string
  /** In the order in which they were made, up to where the next segment begins. */
  readonly changes: readonly LoggedChange[]
  /** What people were called, by their ids. */
  readonly names: Readonly<Record<string, string>>
}

type Edits = Extract<JournalLine, { readonly kind: 'edits' }>
type Read = SegmentLines & { readonly beginning: Beginning }

/**
 * What was changed in each segment of a journal. Edits that the next one has taken as not written are left to it, and
 * where that begins with something else than what was made here, the record was changed outside of the journal.
 */
export function changesOfSegments(segments: readonly SegmentLines[]): readonly SegmentChanges[] {
  const read = segments.flatMap((segment): Read[] => {
    const [beginning] = segment.lines
    return beginning?.kind === 'begins' ? [{ ...segment, beginning }] : []
  })
  return read.map(({ name, sum, lines, beginning }) => {
    const next = read.find((each) => each.beginning.after.includes(name))?.beginning
    const edits = lines.filter(
      (line): line is Edits =>
        line.kind === 'edits' && line.from + line.edits.length - 1 <= (next?.n ?? Infinity),
    )
    const { changes, record } = changesIn(beginning.record, edits)
    const outside = next
      ? loggedBetween(record, next.record, () => ({
          at: next.at,
          by: '',
          how: historyWords.outside,
        }))
      : []
    const people = [...beginning.record.people, ...record.people]
    return {
      name,
      sum,
      changes: [...changes, ...outside],
      names: Object.fromEntries(people.map((person) => [person.id, person.name])),
    }
  })
}
