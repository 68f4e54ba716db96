import { z } from 'zod'

export const recordFormat = 'factsheet-record'

/**
 * What stands around each stored and each working copy. `contentSha` is the SHA-256 of the record's canonical JSON;
 * `parents` are the contents it was made from (two after a merge); `ancestors` those before them that may be found again,
 * as versions or in a colleague's copy, the newest first and not all of them.
 */
export const envelope = z.strictObject({
  format: z.literal(recordFormat),
  rev: z.number().int().positive(),
  parents: z.array(z.string()),
  ancestors: z.array(z.string()).optional(),
  contentSha: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
})
export type Envelope = z.infer<typeof envelope>
