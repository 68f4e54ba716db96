import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { blockers } from '../../src-shared/checks/blockers'
import { sortDismissed } from '../../src-shared/checks/dismissals'
import { findings } from '../../src-shared/checks/findings'
import type { Severity } from '../../src-shared/checks/rule-ids'
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
  readonly rulesVersion: string
  /** How many things keep it from being complete. */
  readonly missing: number
  /** What its author was told of and has not dismissed, by severity; the errors are what is missing. */
  readonly findings: Standing['findings']
}

/** How a factsheet stands, for all the files that are made of it. */
export type Standing = {
  readonly missing: number
  readonly findings: Readonly<Record<Severity, number>>
}

export function standingOf(record: Factsheet): Standing {
  const { open } = sortDismissed(record, findings(record))
  const count = (severity: Severity) => open.filter((each) => each.severity === severity).length
  return {
    missing: blockers(record).length,
    findings: {
      error: count('error'),
      contradiction: count('contradiction'),
      warning: count('warning'),
    },
  }
}

export function manifestFile(
  record: Factsheet,
  given: {
    readonly file: string
    readonly format: string
    readonly bytes: Uint8Array
    readonly standing: Standing
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
    rulesVersion: record.rulesVersion,
    ...given.standing,
  }
}

/**
 * Does `work`, which names each file that it has written, and then writes the manifest of them: also where the work has
 * failed, so that what is there is named as far as can be. That failure is the one that is told.
 */
export async function withManifest(
  write: (name: string, content: string) => Promise<void>,
  given: { readonly writtenAt: string; readonly generator: Generator },
  work: (wrote: (file: ManifestFile) => void) => Promise<void>,
): Promise<readonly ManifestFile[]> {
  const files: ManifestFile[] = []
  const writeManifest = async () => {
    if (files.length > 0) await write(manifestName, manifestText({ ...given, files }))
  }
  try {
    await work((file) => files.push(file))
  } catch (error) {
    await writeManifest().catch(() => undefined)
    throw error
  }
  await writeManifest()
  return files
}

function manifestText(given: {
  readonly writtenAt: string
  readonly generator: Generator
  readonly files: readonly ManifestFile[]
}): string {
  const { writtenAt, generator, files } = given
  return `${JSON.stringify({ document: 'factsheet-export', version: 1, writtenAt, generator, files }, null, 2)}\n`
}
