import { ancestryOf } from '../factsheet/ancestry'
import { contentSha } from '../factsheet/content-sha'
import type { Envelope } from '../factsheet/envelope'
import type { Factsheet } from '../factsheet/factsheet'
import { refusedTogether } from './may-merge'

/** How a factsheet from elsewhere stands to the library. */
export const standings = [
  'new',
  'identical',
  /** The library's was made from it. */
  'newerHere',
  /** It was made from the library's. */
  'newerThere',
  'bothChanged',
  /** It says of itself to be one of the library's, and is of another edition, country or series. */
  'otherEdition',
  /** Another file of the same import is this factsheet. */
  'twice',
  'invalid',
] as const
export type Standing = (typeof standings)[number]

/** What may be done with it: take it, as it is or in the place of the library's; add it as a factsheet of its own; or leave it. */
export type Taking = 'take' | 'apart' | 'leave'

/** What may be done with a factsheet that stands so; the first is what is done unless somebody says otherwise. */
export function takingsOf(standing: Standing): readonly Taking[] {
  switch (standing) {
    case 'new':
    case 'newerThere':
      return ['take', 'leave']
    case 'bothChanged':
    case 'newerHere':
      return ['leave', 'apart', 'take']
    case 'otherEdition':
    case 'twice':
      return ['leave', 'apart']
    case 'identical':
    case 'invalid':
      return ['leave']
  }
}

type Copy = { readonly record: Factsheet; readonly envelope?: Envelope | undefined }

/**
 * How a copy of a factsheet stands to the one here, as far as the two say it themselves. undefined: they do not, and the
 * content that both were made from has to be looked for (`standingByBase`).
 */
export function standingByWord(
  here: Required<Copy>,
  there: Copy,
  isSameContent: boolean,
): Standing | undefined {
  if (refusedTogether(here.record, there.record)) return 'otherEdition'
  if (isSameContent) return 'identical'
  if (!there.envelope) return 'bothChanged'
  if (ancestryOf(there.envelope).includes(here.envelope.contentSha)) return 'newerThere'
  if (ancestryOf(here.envelope).includes(there.envelope.contentSha)) return 'newerHere'
  return undefined
}

export function standingByBase(
  here: Required<Copy>,
  there: Copy,
  base: Factsheet | undefined,
): Standing {
  if (!base) return 'bothChanged'
  const sha = contentSha(base)
  if (sha === here.envelope.contentSha) return 'newerThere'
  return sha === there.envelope?.contentSha ? 'newerHere' : 'bothChanged'
}
