import { contentSha } from '../../../src-shared/factsheet/content-sha'
import { follow } from '../../../src-shared/factsheet/edit'
import type { EditLog } from '../../../src-shared/factsheet/edit-log'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import type { JournalLine } from './lines'

/** The record as it was when its file got this content, going by the lines of a segment. */
export function recordOf(sha: string, lines: readonly JournalLine[]): Factsheet | undefined {
  const [first] = lines
  if (first?.kind !== 'begins') return undefined
  const written = lines.find((line) => line.kind === 'keeping' && line.sha === sha)
  const upTo = written?.kind === 'keeping' ? written.n : first.n
  const edits = lines
    .flatMap((line) => (line.kind === 'edits' ? line.edits : []))
    .slice(0, upTo - first.n)
  try {
    const { record } = edits.reduce(follow<Factsheet>, first as EditLog<Factsheet>)
    return contentSha(record) === sha ? record : undefined
  } catch {
    return undefined
  }
}
