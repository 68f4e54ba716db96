import { compareEditions, type EditionChanges } from '../editions/compare-editions'
import { ancestryOf } from '../factsheet/ancestry'
import type { Envelope } from '../factsheet/envelope'
import type { Factsheet } from '../factsheet/factsheet'
import { comparingWords as words } from '../words/editions'
import { seenThrough } from './seen-through'

type Copy = { readonly record: Factsheet; readonly envelope?: Envelope | undefined }

/** Two factsheets, the older first and in the categories of the newer, with what is different in the newer. */
export type Compared = {
  readonly before: Factsheet
  readonly after: Factsheet
  readonly found: EditionChanges
  /** What is to be known of the comparison itself: that the two were turned round, seen through a crosswalk, or could not be. */
  readonly notes: readonly string[]
}

/** What changed from the older of two factsheets to the newer, in whichever order they were named, across codebooks too. */
export function compareThrough(one: Copy, other: Copy): Compared {
  const isTurned = isNewer(one, other)
  const [{ record: was }, { record: after }] = isTurned ? [other, one] : [one, other]
  const { record: before, apart } = seenThrough(was, after)
  return {
    before,
    after,
    found: compareEditions(before, after),
    notes: [
      ...(isTurned ? [words.turned(nameOf(after), nameOf(was))] : []),
      ...saidOf(was, before),
      ...apart,
    ],
  }
}

/** That a factsheet is seen in other categories than its own, where it is. */
export function saidOf(was: Factsheet, seen: Factsheet): readonly string[] {
  return seen === was ? [] : [words.through(was.codebook.id, seen.codebook.id)]
}

/** Whether the first says of itself that it comes after the other. What says nothing is taken in the order given. */
function isNewer(one: Copy, other: Copy): boolean {
  const [is, was] = [one.record, other.record]
  if (is.id === was.id) {
    if (madeOf(one, other) || madeOf(other, one)) return madeOf(one, other)
  } else {
    if (is.derivedFrom?.record === was.id) return is.edition >= was.edition
    if (was.derivedFrom?.record === is.id) return is.edition > was.edition
  }
  if (is.edition !== was.edition) return is.edition > was.edition
  // The crosswalk leads only from the older codebook to the newer.
  return is.codebook.id !== was.codebook.id && seenThrough(was, is).record !== was
}

const madeOf = ({ envelope }: Copy, other: Copy) =>
  envelope !== undefined &&
  other.envelope !== undefined &&
  envelope.contentSha !== other.envelope.contentSha &&
  ancestryOf(envelope).includes(other.envelope.contentSha)

const nameOf = ({ country, edition }: Factsheet) => `${country.name} ${edition}`
