import { z } from 'zod'
import { statuses } from './statuses'

/** A step in the life of a factsheet, with who took it and when; the last one in the list is its state. */
export const statusEvent = z.strictObject({
  id: z.string(),
  status: z.enum(statuses),
  by: z.string(),
  at: z.iso.datetime(),
  /** Of the record as it was then: what was sent can be told from what it has become. */
  contentSha: z.string(),
  /** Of what readers get of it, as it was then (`readersSha`): a note or a further event does not change that. */
  readersSha: z.string().optional(),
  /** To whom it was sent, or by whom it was validated. */
  sentTo: z.string().optional(),
  validatedBy: z.string().optional(),
  /** The day by which an answer is asked for, YYYY-MM-DD. */
  due: z.string().optional(),
  /** Why it is corrected, as it is printed. */
  reason: z.string().optional(),
  note: z.string().optional(),
})
export type StatusEvent = z.infer<typeof statusEvent>
