import { contentSha } from '../../../src-shared/factsheet/content-sha'
import { recordFormat } from '../../../src-shared/factsheet/envelope'
import type { OldRecord, Plan } from '../../../src-shared/factsheet/migrations/plan'
import { testland } from '../testland'

/**
 * A version 0 that never was, for tests and trials alone: it had no footnote on a country's status, and called the
 * publisher "issuer". The product has no older version than 1.
 */
export const inventedPlan: Plan = {
  to: 1,
  steps: [
    {
      from: 0,
      name: 'A footnote for the country; the issuer is the publisher',
      step: ({ issuer, country, ...others }) => ({
        ...others,
        publisher: issuer,
        country: { ...(country as object), footnote: '' },
      }),
    },
  ],
}

export function recordOfVersion0(issuer: string): {
  readonly id: string
  readonly record: OldRecord
} {
  const { publisher: _, country, ...others } = testland()
  const { footnote: __, ...bare } = country
  return { id: others.id, record: { ...others, schemaVersion: 0, issuer, country: bare } }
}

/** The same as the bytes of its file. */
export function storedOfVersion0(issuer: string): {
  readonly id: string
  readonly bytes: Uint8Array
} {
  const { id, record } = recordOfVersion0(issuer)
  const around = {
    format: recordFormat,
    rev: 1,
    parents: [],
    contentSha: contentSha(record),
    by: '',
    at: '2026-05-03T10:00:00.000Z',
  }
  const text = `${JSON.stringify({ ...around, record }, null, 2)}\n`
  return { id, bytes: new TextEncoder().encode(text) }
}
