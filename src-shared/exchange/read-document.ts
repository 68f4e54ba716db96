import type { Address } from '../factsheet/address'
import type { Envelope } from '../factsheet/envelope'
import type { Factsheet } from '../factsheet/factsheet'
import { exchangeWords } from '../words/exchange'
import { unread, type Read } from './read'
import { isPublication, publicationIn } from './read-publication'
import { isStored, storedIn } from './stored'
import { parseWhole } from './untrusted'

/** A file that this app wrote, whichever of the two it is. */
export type ReadDocument = {
  readonly kind: 'publication' | 'workingCopy'
  readonly record: Factsheet
  /** Of a working copy only. */
  readonly envelope?: Envelope
  readonly lifted: readonly Address[]
}

/** The factsheet in a file that anybody may have made: a publication (`.json`) or a working copy (`.factsheet`). */
export function readDocument(bytes: Uint8Array): Read<ReadDocument> {
  const parsed = parseWhole(bytes)
  if (!parsed.ok) return parsed
  const { value } = parsed.value
  if (isPublication(value)) {
    const read = publicationIn(value)
    if (!read.ok) return read
    const { record, lifted } = read.value
    return { ok: true, value: { kind: 'publication', record, lifted } }
  }
  if (isStored(value)) {
    const read = storedIn(parsed.value)
    return read.ok ? { ok: true, value: { kind: 'workingCopy', ...read.value } } : read
  }
  const message = exchangeWords.notAFactsheet
  return unread('malformed', message, [{ address: 'document', message }])
}
