import { z } from 'zod'
import { levels } from '../codebook/schema'
import { statuses } from '../factsheet/people'

const level = z.literal([...levels]).nullable()

/** A factsheet as the library lists it, without opening its file. */
export const summary = z.strictObject({
  id: z.uuid(),
  code: z.string(),
  country: z.string(),
  edition: z.number().int(),
  status: z.enum(statuses),
  /** Assessed levels in the order of the criteria, in points. */
  levels: z.tuple([level, level, level, level]),
  /** Sum of the assessed levels; null while one is missing. */
  total: z.number().nullable(),
  /** Answered fields of all that a complete export needs. */
  answered: z.number().int(),
  of: z.number().int(),
  changedAt: z.iso.datetime(),
})
export type Summary = z.infer<typeof summary>
