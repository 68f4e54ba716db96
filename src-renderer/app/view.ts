import type { Answers, Asks } from '../../src-shared/contract/contract'
import type { Summary } from '../../src-shared/exchange/summary'
import type { Differing } from '../library/differs'

export type View =
  | { readonly kind: 'library' }
  | { readonly kind: 'compare' }
  | { readonly kind: 'cockpit' }
  | {
      readonly kind: 'editor'
      readonly opened: Answers<'openFactsheet'>
      readonly exporting: boolean
      /** It was opened from there, which is a step back from here. */
      readonly from: 'compare' | 'cockpit' | undefined
      /** Counts openings: what was opened again begins anew, also where it is the same factsheet. */
      readonly opening: number
    }

/** What is asked in a dialog over the view. */
export type Question =
  | { readonly kind: 'begin'; readonly failure: string }
  /** With `ids`, of these and no others. */
  | { readonly kind: 'nextEdition'; readonly failure: string; readonly ids?: readonly string[] }
  | { readonly kind: 'export'; readonly ids?: readonly string[] }
  | { readonly kind: 'status' | 'findTogether'; readonly ids: readonly string[] }
  | { readonly kind: 'compareEditions'; readonly id: string }
  /** `key` tells one import from the next. */
  | { readonly kind: 'import'; readonly from: Asks<'planImport'>['from']; readonly key: number }
  | { readonly kind: 'compareWith'; readonly id: string }
  | {
      readonly kind: 'merge'
      readonly id: string
      readonly with: Asks<'compareCopies'>['with']
    }
  | { readonly kind: 'differs'; readonly differing: Differing }

export const nameOf = (summary: Pick<Summary, 'country' | 'edition'>) =>
  `${summary.country} ${summary.edition}`
