import { fileOf } from '../codebook/editions'
import type { Factsheet } from '../factsheet/factsheet'
import { planWords as words } from '../words/codebook'
import { leadBy } from './lead'
import { withCodes } from './recode'
import { notComparable } from './tell'

/** An earlier factsheet in the categories of a later one, as far as a crosswalk leads, and what cannot be compared. */
export type SeenThrough = { readonly record: Factsheet; readonly apart: readonly string[] }

/** For comparing only: what a person would have to decide is left as it is, and named. */
export function seenThrough(before: Factsheet, after: Pick<Factsheet, 'codebook'>): SeenThrough {
  const { id } = after.codebook
  if (before.codebook.id === id) return { record: before, apart: [] }
  const file = fileOf(id)
  if (!file) return { record: before, apart: [words.noCrosswalk(before.codebook.id, id)] }
  const { from } = file.crosswalk
  if (from.id === id) return { record: before, apart: [] }
  const earlier = seenThrough(before, { codebook: { ...before.codebook, id: from.id } })
  // Without a way to where it leads on from, there is none to where it leads.
  if (earlier.record === before && earlier.apart.length > 0)
    return { record: before, apart: [words.noCrosswalk(before.codebook.id, id)] }
  let next = 0
  const record = withCodes(earlier.record, file, {
    lead: leadBy(file, () => undefined),
    again: new Set(),
    newId: () => `seen-${(next += 1)}`,
  })
  return { record, apart: [...earlier.apart, ...notComparable(file)] }
}
