import { z } from 'zod'
import { statuses } from '../factsheet/status-event'

const ids = z.array(z.uuid()).min(1).max(1000).readonly()
const line = z.string().max(200)

/** `StepAsked`. */
const asked = z.discriminatedUnion('status', [
  z.strictObject({ status: z.enum(['draft', 'inReview', 'returned', 'corrected']) }),
  z.strictObject({ status: z.literal('sent'), sentTo: line, due: line }),
  z.strictObject({ status: z.literal('validated'), validatedBy: line }),
  z.strictObject({ status: z.literal('published'), publicationDate: line }),
  z.strictObject({ status: z.literal('correcting'), reason: z.string().max(20_000) }),
])

/** Where a factsheet stands, and what keeps it from being published. */
const standing = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  status: z.enum(statuses),
  steps: z.array(z.enum(statuses)).readonly(),
  /** How many answers are missing before it can be published. */
  missing: z.number().int().nonnegative(),
  /** How many answers of the edition before nobody stands by yet. */
  carried: z.number().int().nonnegative(),
  /** To whom it went last; empty where it never did. */
  sentTo: z.string(),
})
export type Standing = z.infer<typeof standing>

/** What is done to several factsheets of the library as one step: all of them, or none. */
export const together = {
  /** The steps that each of these can take. Nothing has changed by it; one that cannot be read is left out. */
  planSteps: {
    asks: z.strictObject({ ids }),
    answers: z.strictObject({ standings: z.array(standing).readonly() }),
  },
  /** Those that can take the step take it; the ids of the others are answered, and they are as they were. */
  takeSteps: {
    asks: z.strictObject({ ids, asked, note: line }),
    answers: z.strictObject({
      /** Names it to `undoTogether`; null where it is not taken back, as what was published. */
      step: z.uuid().nullable(),
      taken: z.array(z.uuid()).readonly(),
      leftOut: z.array(z.uuid()).readonly(),
    }),
  },
  /** Makes all files of a step what they were before, to the byte, or what it made of them once more; all or none. */
  undoTogether: {
    asks: z.strictObject({ step: z.uuid(), again: z.boolean() }),
    answers: z.strictObject({}),
  },
} as const
