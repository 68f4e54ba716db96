import { contentSha } from '../../../src-shared/factsheet/content-sha'
import { follow } from '../../../src-shared/factsheet/edit'
import { beginLog, type EditLog } from '../../../src-shared/factsheet/edit-log'
import { editable } from '../../../src-shared/factsheet/editable'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import type { JournalLine } from './lines'

/** What a segment comes to when all its lines are followed. */
export type Replayed = {
  readonly name: string
  readonly log: EditLog<Factsheet>
  /** How many edits the record has seen. */
  readonly n: number
  /** When the last of them was made; undefined where the segment holds none. */
  readonly at: string | undefined
  readonly by: string
  /** Content hashes that the record's file had, or was about to get, and up to which edit each goes. */
  readonly marks: readonly { readonly n: number; readonly sha: string }[]
  /** Up to which edit the record's file is known to have been written. */
  readonly keptN: number
  readonly after: readonly string[]
}

/** Follows the lines of a segment, as far as they can be. undefined where it does not begin as one. */
export function replay(name: string, lines: readonly JournalLine[]): Replayed | undefined {
  const [first, ...others] = lines
  if (first?.kind !== 'begins') return undefined
  const { record, done, undone, held, after } = first
  let replayed: Replayed = {
    name,
    log: { record, done, undone },
    n: first.n,
    at: undefined,
    by: '',
    marks: [held],
    keptN: held.n,
    after,
  }
  try {
    for (const line of others) replayed = afterLine(replayed, line)
  } catch {
    // An edit that does not fit ends what can be believed, as a torn line does.
  }
  return replayed
}

function afterLine(before: Replayed, line: JournalLine): Replayed {
  switch (line.kind) {
    case 'begins':
      throw new Error('A segment begins once')
    case 'edits': {
      if (line.from !== before.n + 1) throw new Error('Edits are missing')
      const { edits, at, by } = line
      return {
        ...before,
        log: edits.reduce(follow, before.log),
        n: before.n + edits.length,
        at,
        by,
      }
    }
    case 'keeping':
      return { ...before, marks: [...before.marks, { n: line.n, sha: line.sha }] }
    case 'kept':
      return {
        ...before,
        keptN: Math.max(before.keptN, line.n),
        marks:
          line.sha === undefined ? before.marks : [...before.marks, { n: line.n, sha: line.sha }],
      }
  }
}

/** What the record is, going by its file and by a segment of its journal. */
export type Reconciled =
  /** The file holds all that the journal has: steps can be taken back. */
  | { readonly kind: 'same'; readonly log: EditLog<Factsheet>; readonly n: number }
  /** The journal has edits that the file, which holds `keptN`, does not. */
  | {
      readonly kind: 'ahead'
      readonly log: EditLog<Factsheet>
      readonly n: number
      readonly keptN: number
    }
  /** The file is another one, and the journal has nothing that was not in the file before. */
  | { readonly kind: 'replaced'; readonly log: EditLog<Factsheet>; readonly n: number }
  /** The file is another one, and `ours` was never in it. */
  | {
      readonly kind: 'apart'
      readonly log: EditLog<Factsheet>
      readonly n: number
      readonly ours: Factsheet
    }

export function reconcile(
  file: { readonly record: Factsheet; readonly sha: string },
  replayed: Replayed | undefined,
): Reconciled {
  const asFile = () => beginLog(editable(file.record))
  if (!replayed) return { kind: 'same', log: asFile(), n: 0 }
  const { log, n, marks, keptN } = replayed
  // Content of before it was last written means that somebody has put an older version in its place.
  const mark = marks.findLast((each) => each.sha === file.sha && each.n >= keptN)
  if (mark) return mark.n < n ? { kind: 'ahead', log, n, keptN: mark.n } : { kind: 'same', log, n }
  if (keptN >= n) return { kind: 'replaced', log: asFile(), n }
  // Written from outside with just what was made here.
  if (contentSha(log.record) === file.sha) return { kind: 'same', log, n }
  return { kind: 'apart', log: asFile(), n, ours: log.record }
}
