import { z } from 'zod'

/** Which factsheet a blind copy was made of, and when. Its state is not named: a hash might tell an answer. */
export const secondCoding = z.strictObject({
  of: z.string(),
  at: z.iso.datetime(),
})
