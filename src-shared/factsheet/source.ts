import { z } from 'zod'
import { snapshot } from './attachment'
import { text } from './text'

const cslName = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  /** An organisation, or a name that does not divide. */
  literal: z.string().optional(),
})
export type CslName = z.infer<typeof cslName>

/**
 * A bibliographic entry as CSL-JSON; the fields the form knows are named, every other field is kept as it came.
 * https://docs.citationstyles.org/en/stable/specification.html
 */
export const csl = z.looseObject({
  type: z.string(),
  title: z.string(),
  author: z.array(cslName).optional(),
  issued: z
    .looseObject({
      'date-parts': z.array(z.array(z.number())).optional(),
      raw: z.string().optional(),
    })
    .optional(),
  publisher: z.string().optional(),
  'container-title': z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  language: z.string().optional(),
  URL: z.string().optional(),
  DOI: z.string().optional(),
  note: z.string().optional(),
})

/** What a record cites: a CSL-JSON entry, when it was read, and what it translates. */
export const source = z.strictObject({
  id: z.string(),
  csl,
  /** Days on which the source was read, as typed (YYYY-MM-DD when valid). */
  accesses: z.array(z.string()),
  translationOf: z.string().optional(),
  /** The copy of it that was kept; null where it was taken away again. */
  snapshot: snapshot.nullable().optional(),
})
export type Source = z.infer<typeof source>

export function beginSource(id: string): Source {
  return { id, csl: { type: 'report', title: '' }, accesses: [] }
}

/** Ties a claim (an address, or one category at it) to a source. */
export const evidence = z.strictObject({
  id: z.string(),
  target: z.strictObject({ address: z.string(), code: z.string().optional() }),
  source: z.string(),
  locator: z.string().optional(),
  quote: text.extend({ translation: z.string().optional() }).optional(),
})
export type Evidence = z.infer<typeof evidence>
export type EvidenceTarget = Evidence['target']

export function beginEvidence(id: string, target: EvidenceTarget): Evidence {
  return { id, target, source: '' }
}

/** Whether a piece of evidence ties nothing to anything yet. */
export function isBlankEvidence(given: Evidence): boolean {
  return given.source === '' && !given.locator?.trim() && !given.quote?.markdown.trim()
}
