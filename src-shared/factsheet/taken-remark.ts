import { z } from 'zod'

export const settlements = ['accepted', 'rejected', 'answered'] as const
export type Settlement = (typeof settlements)[number]

/**
 * What an authority said of a field in a review copy, and what became of it here. It belongs to those who work on the
 * factsheet: it stays in working copies and never leaves in a publication.
 */
export const takenRemark = z.strictObject({
  /** Hash of what was said, so that the same copy taken in twice says it once. */
  id: z.string(),
  /** Empty where the file no longer says which field it is about. */
  address: z.string(),
  kind: z.enum(['suggestion', 'comment']),
  /** The field as it was sent, in the words of the review copy. */
  sent: z.string(),
  /** The field as it should be, in the same words; or the comment. */
  text: z.string(),
  /** Who said it and when, as the file has it; empty where it does not say. */
  author: z.string(),
  at: z.string(),
  copy: z.strictObject({ contentSha: z.string(), sentTo: z.string(), sentAt: z.string() }),
  settled: z
    .strictObject({ how: z.enum(settlements), by: z.string(), at: z.iso.datetime() })
    .optional(),
  answer: z.string().optional(),
})
export type TakenRemark = z.infer<typeof takenRemark>
