import { z } from 'zod'
import { criteria } from '../codebook/criteria'
import { assessment } from './assessment'
import { collection } from './collection'
import { dismissal } from './dismissal'
import { evaluation, relation } from './links'
import { note, person, term } from './people'
import { policy } from './policy'
import { recoded } from './recoded'
import { rolled } from './rolled'
import { secondCoding } from './second-coding'
import { settledCoding } from './settled-coding'
import { evidence, source } from './source'
import type { Status } from './statuses'
import { statusEvent } from './status-event'
import { takenRemark } from './taken-remark'
import { text } from './text'

export const schemaVersion = 1

/** A country's factsheet of one edition, however incomplete. Saving is never refused for what an answer says. */
export const factsheet = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  id: z.uuid(),
  country: z.strictObject({
    /** ISO 3166-1 alpha-2, or a user-assigned code; XK for Kosovo by custom. */
    code: z.string(),
    name: z.string(),
    alsoKnownAs: z.string(),
    /** What must be said of the country's status, such as a footnote on its name. */
    footnote: z.string(),
  }),
  edition: z.number().int(),
  codebook: z.strictObject({
    id: z.string(),
    version: z.string(),
    hash: z.string(),
    extensions: z.array(z.string()),
  }),
  rulesVersion: z.string(),
  derivedFrom: z.strictObject({ record: z.string(), sha: z.string() }).optional(),
  /** Of a factsheet that was made of the edition before. */
  rolled: rolled.optional(),
  /** Of a copy in which somebody else answers without having seen the first answers. */
  secondCoding: secondCoding.optional(),
  /** Of a factsheet whose codebook has moved under its answers. */
  recoded: recoded.optional(),
  publisher: z.string(),
  /** YYYY-MM-DD when valid; empty before publication. */
  publicationDate: z.string(),
  /** All ages count from here, never from today. */
  collection,
  introduction: text,
  chapters: z.array(
    z.strictObject({
      id: z.string(),
      /** Code of the list "Optional chapters". */
      kind: z.string().min(1).nullable(),
      title: z.string(),
      text,
    }),
  ),
  /** That there is no cluster policy is an answer of its own, not an empty list. */
  absence: z.strictObject({ declared: z.boolean(), explanation: text }),
  policies: z.array(policy),
  relations: z.array(relation),
  evaluations: z.array(evaluation),
  assessments: z.array(assessment),
  /** The four qualitative texts of chapter 2. */
  stateOfPlay: z.strictObject(
    Object.fromEntries(criteria.map((criterion) => [criterion, text])) as Record<
      (typeof criteria)[number],
      typeof text
    >,
  ),
  sources: z.array(source),
  evidence: z.array(evidence),
  people: z.array(person),
  events: z.array(statusEvent),
  notes: z.array(note),
  /** Findings that somebody has let be. Files from before there were findings have none. */
  dismissals: z.array(dismissal).optional(),
  /** What came back in review copies. Files from before there were any have none. */
  remarks: z.array(takenRemark).optional(),
  /** What became of the answers on which a second coder differed. Files from before there were any have none. */
  reconciled: z.array(settledCoding).optional(),
  glossary: z.array(term),
  /** Fields that this version does not know, by the address they came from. */
  extensions: z.record(z.string(), z.json()),
})
export type Factsheet = z.infer<typeof factsheet>
export type Chapter = Factsheet['chapters'][number]

export function statusOf(record: Pick<Factsheet, 'events'>): Status {
  return record.events.at(-1)?.status ?? 'draft'
}
