import { z } from 'zod'
import type { Address } from '../factsheet/address'
import { canonicalText, contentSha, sha256Of } from '../factsheet/content-sha'
import { envelope, recordFormat, type Envelope } from '../factsheet/envelope'
import { factsheet, schemaVersion, type Factsheet } from '../factsheet/factsheet'
import { migrated } from '../factsheet/migrations/migrate'
import { plan as thePlan, type OldRecord, type Plan } from '../factsheet/migrations/plan'
import { noteSound } from '../factsheet/sound'
import { exchangeWords } from '../words/exchange'
import { lift, withExtensions } from './lift'
import { unread, type Read } from './read'
import { parseWhole, type Parsed } from './untrusted'

/** A record as the data folder and the working copy (`.factsheet`) hold it. */
export const storedFactsheet = envelope.extend({ record: factsheet })

export type Stored = {
  readonly record: Factsheet
  readonly envelope: Envelope
  /** Addresses of fields this version does not know; they stand in the record's extensions now. */
  readonly lifted: readonly Address[]
  /** It was of an older version: the record is that of this one, and the envelope's hash that of the old. */
  readonly wasOlder?: true
}

/**
 * The text of a stored record or working copy: one field a line and names in order, so that two versions compare line
 * by line. Whoever has the record in order already (`inOrder`) gives it, which spares half the work. Throws on what
 * JSON cannot hold, such as half a character.
 */
export function storedText(
  record: Factsheet,
  around: Envelope,
  ordered: unknown = JSON.parse(canonicalText(record)),
): string {
  const { format, rev, parents, ancestors, contentSha: stated, by, at } = around
  const stored = { format, rev, parents, ancestors, contentSha: stated, by, at, record: ordered }
  return `${JSON.stringify(stored, null, 2)}\n`
}

/** The record in a stored record or working copy; its content must match its checksum. */
export function readStored(bytes: Uint8Array, plan: Plan = thePlan): Read<Stored> {
  const parsed = parseWhole(bytes)
  return parsed.ok ? storedIn(parsed.value, plan) : parsed
}

const versioned = z.object({ record: z.object({ schemaVersion: z.number() }) })

/** The same for a file that was parsed before. A record of an older version is read as one of this version. */
export function storedIn({ value, compact }: Parsed, plan: Plan = thePlan): Read<Stored> {
  const stated = versioned.safeParse(value)
  if (stated.success && stated.data.record.schemaVersion > schemaVersion) {
    const version = String(stated.data.record.schemaVersion)
    return unread('newer', exchangeWords.newerRecord(version))
  }
  if (isDamaged(value, compact)) return unread('unreadable', exchangeWords.damagedRecord)
  const now = inThisVersion(value, plan)
  const read = lift(storedFactsheet, now)
  if (!read.ok) return read
  const { record, ...around } = read.value.value
  noteSound(record)
  const unknown = new Map(
    [...read.value.unknown].map(([address, field]) => [placeInRecord(address), field]),
  )
  return {
    ok: true,
    value: {
      record:
        unknown.size === 0
          ? record
          : { ...record, extensions: withExtensions(record.extensions, unknown) },
      envelope: around,
      lifted: [...unknown.keys()],
      ...(now !== value && { wasOlder: true }),
    },
  }
}

/**
 * The hash of a record as it was read. That of its file was found to hold, but does not count what was moved into the
 * extensions, nor what an older version became.
 */
export function contentShaOf({ record, envelope: around, lifted, wasOlder }: Stored): string {
  return lifted.length > 0 || wasOlder === true ? contentSha(record) : around.contentSha
}

function inThisVersion(value: unknown, plan: Plan): unknown {
  if (typeof value !== 'object' || value === null || !('record' in value)) return value
  const { record } = value
  if (typeof record !== 'object' || record === null) return value
  const now = migrated(record as OldRecord, plan)
  return now === undefined || now === record ? value : { ...value, record: now }
}

function isDamaged(value: unknown, compact: string | undefined): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (!('contentSha' in value && 'record' in value) || typeof value.contentSha !== 'string')
    return false
  // What `storedText` wrote has its names in canonical order already, which spares the sorting.
  const asItStands = sha256Of(recordIn(value, compact) ?? '')
  return asItStands !== value.contentSha && contentSha(value.record) !== value.contentSha
}

/** The record's text. It stands at the end of what `storedText` wrote. */
function recordIn(value: { readonly record: unknown }, compact?: string): string | undefined {
  const around = JSON.stringify({ ...value, record: 0 })
  return compact !== undefined && around.endsWith(',"record":0}')
    ? compact.slice(around.length - 2, -1)
    : JSON.stringify(value.record)
}

function placeInRecord(address: Address): Address {
  return address.startsWith('record/') ? address.slice('record/'.length) : `envelope/${address}`
}

/** Whether a parsed file calls itself a stored record or working copy. */
export function isStored(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === recordFormat
  )
}
