import type { CodebookFile } from '../../src-shared/codebook/crosswalk'
import type { Read } from '../../src-shared/exchange/read'
import type { Inline } from '../../src-shared/document/tree'
import type { ReadDocument } from '../../src-shared/exchange/read-document'
import type { Source } from '../../src-shared/factsheet/source'
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

/** Where a file lies, which is looked at where it is read, or what was pasted. */
export type Origin = { readonly path: string } | Uint8Array

/** What is asked of the process that reads foreign files. */
export type Request =
  | { readonly kind: 'list'; readonly paths: readonly string[] }
  /** What a citation style makes of sources: it may make a heap of work of few. */
  | { readonly kind: 'styled'; readonly style: Uint8Array; readonly sources: readonly Source[] }
  | {
      readonly kind: 'parse'
      readonly as: keyof Foreign
      readonly from: Origin
      /** Of the factsheet that a review copy was made of, where that is at hand. */
      readonly addresses?: readonly string[] | undefined
    }

export type Answer<R extends Request> = R extends { kind: 'list' }
  ? Listed
  : R extends { as: infer As extends keyof Foreign }
    ? Read<Foreign[As]>
    : R extends { kind: 'styled' }
      ? Read<StyledSources>
      : never

/** By the ids of the sources. */
export type StyledSources = ReadonlyMap<string, readonly Inline[]>

export type Numbered<T> = { readonly n: number; readonly is: T }

/** A process, or a thread, that answers requests, until it is closed or ends by itself. */
export type Channel = { post(request: Numbered<Request>): void; close(): void }
export type StartChannel = (on: {
  readonly answered: (answer: Numbered<unknown>) => void
  /** It has ended, by itself or for want of memory. */
  readonly ended: () => void
}) => Channel
