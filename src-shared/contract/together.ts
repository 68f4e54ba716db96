import { z } from 'zod'
import { standing } from '../exchange/standing'

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

/** `Query`. */
const query = z.strictObject({
  find: z.string().max(400),
  matchCase: z.boolean(),
  wholeWord: z.boolean(),
})

const foundIn = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  /** The content that this was found in: another one is not changed in its name. */
  sha: z.string(),
  hits: z.array(
    z.strictObject({
      key: z.string(),
      /** What the field is called. */
      label: z.string(),
      /** The line that it stands in, or as much of a long one as is shown. */
      text: z.string(),
      start: z.number().int().nonnegative(),
      end: z.number().int().nonnegative(),
    }),
  ),
})
export type FoundIn = z.infer<typeof foundIn>

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
  /** Where these say it, in the order asked, as many places as are shown at once. Nothing has changed by it. */
  findTogether: {
    asks: z.strictObject({ ids, query }),
    answers: z.strictObject({
      found: z.array(foundIn).readonly(),
      /** Names of those that say it and are published, and so are not changed. */
      locked: z.array(z.string()).readonly(),
      isCut: z.boolean(),
    }),
  },
  /** Replaces the hits of these keys in all of these factsheets, or none. Throws `stale` where one is another by now. */
  replaceTogether: {
    asks: z.strictObject({
      chosen: z
        .array(z.strictObject({ id: z.uuid(), sha: z.string().max(64), keys: z.array(z.string()) }))
        .min(1)
        .max(1000)
        .readonly(),
      query,
      by: z.string().max(10_000),
    }),
    answers: z.strictObject({
      step: z.uuid(),
      hits: z.number().int().nonnegative(),
      factsheets: z.number().int().nonnegative(),
    }),
  },
  /** Makes all files of a step what they were before, to the byte, or what it made of them once more; all or none. */
  undoTogether: {
    asks: z.strictObject({ step: z.uuid(), again: z.boolean() }),
    answers: z.strictObject({}),
  },
} as const
