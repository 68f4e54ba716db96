import type { CodebookFile } from '../../src-shared/codebook/crosswalk'
import type { Read } from '../../src-shared/exchange/read'
import type { ReadDocument } from '../../src-shared/exchange/read-document'
import type { Review } from '../../src-shared/review/remark'
import type { ReadReferences } from '../references/read-references'
import type { Style } from '../references/read-style'
import type { Listed } from './list-files'

/** What a foreign file may be meant to be, and what is in it then. */
export type Foreign = {
  readonly factsheet: ReadDocument
  readonly codebook: CodebookFile
  readonly references: ReadReferences
  readonly review: Review
  readonly style: Style
}

/** What is asked of the process that reads foreign files. */
export type Request =
  | { readonly kind: 'list'; readonly paths: readonly string[] }
  | { readonly kind: 'read'; readonly file: string }
  | {
      readonly kind: 'parse'
      readonly as: keyof Foreign
      readonly bytes: Uint8Array
      /** Of the factsheet that a review copy was made of, where that is at hand. */
      readonly addresses?: readonly string[] | undefined
    }

export type Answer<R extends Request> = R extends { kind: 'list' }
  ? Listed
  : R extends { as: infer As extends keyof Foreign }
    ? Read<Foreign[As]>
    : Read<ReadDocument>

export type Numbered<T> = { readonly n: number; readonly is: T }

/** A process, or a thread, that answers requests, until it is closed or ends by itself. */
export type Channel = { post(request: Numbered<Request>): void; close(): void }
export type StartChannel = (on: {
  readonly answered: (answer: Numbered<unknown>) => void
  /** It has ended, by itself or for want of memory. */
  readonly ended: () => void
}) => Channel
