import type { ReadDocument } from '../../src-shared/exchange/read-document'
import { ancestryOf } from '../../src-shared/factsheet/ancestry'
import type { Kept, Library } from './library'

/** Adds what came in from elsewhere. A working copy tells what it was made from, so that it can be merged later. */
export function addReceived(
  library: Library,
  { record, envelope }: Pick<ReadDocument, 'record' | 'envelope'>,
): Promise<Kept> {
  if (!envelope) return library.add(record)
  return library.add(record, [envelope.contentSha], ancestryOf(envelope))
}
