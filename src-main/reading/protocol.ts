import type { Read } from '../../src-shared/exchange/read'
import type { ReadDocument } from '../../src-shared/exchange/read-document'
import type { Listed } from './list-files'

/** What is asked of the process that reads foreign files. */
export type Request =
  | { readonly kind: 'list'; readonly paths: readonly string[] }
  | { readonly kind: 'read'; readonly file: string }
  | { readonly kind: 'parse'; readonly bytes: Uint8Array }

export type Answer<R extends Request> = R extends { kind: 'list' } ? Listed : Read<ReadDocument>

export type Numbered<T> = { readonly n: number; readonly is: T }

/** A process, or a thread, that answers requests, until it is closed or ends by itself. */
export type Channel = { post(request: Numbered<Request>): void; close(): void }
export type StartChannel = (on: {
  readonly answered: (answer: Numbered<unknown>) => void
  /** It has ended, by itself or for want of memory. */
  readonly ended: () => void
}) => Channel
