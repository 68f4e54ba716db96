import { z } from 'zod'
import { criteria } from '../codebook/criteria'
import type { Address } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import { exchangeWords } from '../words/exchange'
import { fromPublication } from './from-publication'
import { lift, withExtensions } from './lift'
import { publicationSha } from './publication'
import {
  publication,
  publicationDocument,
  publicationVersion,
  type Publication,
} from './publication-schema'
import { unread, type Read } from './read'

export type ReadPublication = {
  readonly publication: Publication
  readonly record: Factsheet
  /** Addresses of fields this version does not know; they stand in the record's extensions now. */
  readonly lifted: readonly Address[]
}

const stated = z.object({ version: z.number() })
const sealed = z.object({ sha256: z.string() })

/** The factsheet in a parsed publication, whose content must match its checksum and its total its levels. */
export function publicationIn(value: unknown): Read<ReadPublication> {
  const version = stated.safeParse(value)
  if (version.success && version.data.version > publicationVersion)
    return unread('newer', exchangeWords.newerPublication(String(version.data.version)))
  const read = lift(publication, value)
  // A changed file that is also out of shape is told its shape first: that is what can be mended by hand.
  if (!read.ok) return read
  if (sealed.safeParse(value).data?.sha256 !== publicationSha(value as object)) {
    const message = exchangeWords.changedPublication
    return unread('malformed', message, [{ address: 'sha256', message }])
  }
  const document = read.value.value
  const contradiction = contradictionIn(document)
  if (contradiction)
    return unread('malformed', contradiction, [
      { address: 'maturity/total', message: contradiction },
    ])
  const unknown = new Map(
    [...read.value.unknown].map(([address, field]) => [address.replace(/^factsheet\//, ''), field]),
  )
  const record = fromPublication(document)
  return {
    ok: true,
    value: {
      publication: document,
      record:
        unknown.size === 0
          ? record
          : { ...record, extensions: withExtensions(record.extensions, unknown) },
      lifted: [...unknown.keys()],
    },
  }
}

/** Whether a parsed file calls itself a publication. */
export function isPublication(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'document' in value &&
    value.document === publicationDocument
  )
}

function contradictionIn({ maturity }: Publication): string | undefined {
  const assessed = criteria.map((criterion) => maturity.assessed[criterion].level)
  const sum = assessed.includes(null)
    ? null
    : assessed.reduce<number>((points, level) => points + (level ?? 0), 0)
  return maturity.total === sum
    ? undefined
    : exchangeWords.totalIsNotTheSum(printed(maturity.total), printed(sum))
}

function printed(points: number | null): string {
  return points === null ? exchangeWords.noTotal : String(points)
}
