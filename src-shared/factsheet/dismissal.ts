import { z } from 'zod'

/**
 * That somebody looked at a finding and let it be, and why. It holds for as long as the facts that the finding rests on
 * are the same. It stays in the working copy and never leaves in a publication.
 */
export const dismissal = z.strictObject({
  id: z.string(),
  rule: z.string(),
  address: z.string(),
  reason: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
  factsSha: z.string(),
})
export type Dismissal = z.infer<typeof dismissal>
