import { z } from 'zod'

export const reviewFormat = 'factsheet-review'

/** What a review copy says of itself: which factsheet it shows, in which state, and to whom it went. */
export const reviewHead = z.object({
  format: z.literal(reviewFormat),
  version: z.literal(1),
  /** Id and content hash of the record it was made of. */
  record: z.string(),
  contentSha: z.string(),
  country: z.string(),
  edition: z.number(),
  sentTo: z.string(),
  /** UTC. */
  sentAt: z.string(),
})
export type ReviewHead = z.infer<typeof reviewHead>
