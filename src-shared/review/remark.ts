import type { Address } from '../factsheet/address'
import type { ReviewHead } from './review-head'

/** What somebody said about a field: another text for it, or a comment on it. */
export type Remark = {
  readonly address: Address
  readonly kind: 'suggestion' | 'comment'
  readonly text: string
  /** As the file names them; a comment column knows neither. */
  readonly author?: string
  readonly at?: string
}

/** A review copy as it came back. */
export type Review = {
  readonly head: ReviewHead
  /** In the order of the file. */
  readonly remarks: readonly Remark[]
  /** How many fields were found again. */
  readonly fields: number
  /** What stands in rows whose field cannot be told any more. Nothing of it is lost. */
  readonly unplaced: readonly string[]
}
