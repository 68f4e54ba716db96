import { z } from 'zod'

/** A damaged record in whose place an older version was put. */
export const mending = z.strictObject({
  id: z.uuid(),
  /** Country and edition. */
  name: z.string(),
  foundAt: z.iso.datetime(),
  /** When the version that is in its place was saved. */
  asOf: z.iso.datetime(),
  from: z.enum(['journal', 'history', 'backup', 'trash', 'elsewhere']),
  /** Name of the damaged file in the quarantine. */
  kept: z.string(),
})
export type Mending = z.infer<typeof mending>
