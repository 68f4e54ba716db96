import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { saidOf } from '../../src-shared/recoding/compare-through'
import { seenThrough } from '../../src-shared/recoding/seen-through'
import type { Side } from './past'

/**
 * Two states with different codebooks in that of what stands now, as far as a crosswalk leads, so that what is put back
 * fits it too. Two states of one codebook stay as they are.
 */
export function inOneCodebook(before: Side, after: Side, now: Factsheet) {
  if (before.record.codebook.id === after.record.codebook.id) return { before, after, notes: [] }
  const notes = new Set<string>()
  const seen = (side: Side): Side => {
    const { record, apart } = seenThrough(side.record, now)
    for (const note of [...saidOf(side.record, record), ...apart]) notes.add(note)
    return record === side.record ? side : { ...side, record }
  }
  return { before: seen(before), after: seen(after), notes: [...notes] }
}
