import { gunzipSync, gzipSync } from 'node:zlib'
import { z } from 'zod'
import { readStored } from '../../../src-shared/exchange/stored'
import { sizeLimit } from '../../../src-shared/exchange/untrusted'
import { versionKinds, type VersionKind } from '../../../src-shared/factsheet/version-kind'
import type { StoredRecord } from '../durable-record-file'

const format = 'factsheet-version'

/** A stored record as it was, and why it was kept. gzip's own checksum covers all of it, the record's its content. */
const versionFile = z.looseObject({
  format: z.literal(format),
  kind: z.enum(versionKinds),
  name: z.string(),
  /** The bytes of the record's file, as text. */
  stored: z.string(),
})

export type VersionFile = {
  readonly kind: VersionKind
  readonly name: string
  readonly stored: string
}

export function versionBytes({ kind, name, stored }: VersionFile): Uint8Array {
  return gzipSync(JSON.stringify({ format, kind, name, stored }))
}

/** Throws where the bytes are damaged or none of a version. */
export function readVersionFile(bytes: Uint8Array): VersionFile {
  const text = gunzipSync(bytes, { maxOutputLength: 2 * sizeLimit }).toString('utf8')
  return versionFile.parse(JSON.parse(text))
}

/** The record of a version, checked against its own checksum; undefined where it does not match or is of a newer app. */
export function recordIn({ stored }: VersionFile): StoredRecord | undefined {
  const read = readStored(new TextEncoder().encode(stored))
  return read.ok ? { record: read.value.record, envelope: read.value.envelope } : undefined
}
