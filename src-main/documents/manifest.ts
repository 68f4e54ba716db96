import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { contentSha } from '../../src-shared/factsheet/content-sha'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import type { Generator } from '../handlers/ports'

/** Names what an export has put into a folder, so that whoever gets it can tell what is there and that it is whole. */
export const manifestName = 'manifest.json'

export type ManifestFile = {
  readonly file: string
  readonly format: string
  readonly bytes: number
  readonly sha256: string
  /** The factsheet it was made of: its id, its state by content hash, and how it stands. */
  readonly factsheet: string
  readonly country: string
  readonly edition: number
  readonly contentSha: string
  readonly codebook: string
  /** How many things keep it from being complete. */
  readonly missing: number
}

export function manifestFile(
  record: Factsheet,
  given: {
    readonly file: string
    readonly format: string
    readonly bytes: Uint8Array
    readonly missing: number
  },
): ManifestFile {
  return {
    file: given.file,
    format: given.format,
    bytes: given.bytes.length,
    sha256: bytesToHex(sha256(given.bytes)),
    factsheet: record.id,
    country: record.country.name,
    edition: record.edition,
    contentSha: contentSha(record),
    codebook: `${record.codebook.id} ${record.codebook.version}`,
    missing: given.missing,
  }
}

export function manifestText(given: {
  readonly writtenAt: string
  readonly generator: Generator
  readonly files: readonly ManifestFile[]
}): string {
  const { writtenAt, generator, files } = given
  return `${JSON.stringify({ document: 'factsheet-export', version: 1, writtenAt, generator, files }, null, 2)}\n`
}
