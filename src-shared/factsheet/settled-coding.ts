import { z } from 'zod'
import { levels } from '../codebook/criteria'
import { act } from './answer'

/** What one coder answered: whether a category was ticked, or which level was given and why. The other is null. */
const coded = z.strictObject({
  ticked: z.boolean().nullable(),
  level: z.literal([...levels]).nullable(),
  reason: z.string(),
})

/**
 * What became of an answer on which a second coder differed: both answers as they were, which of them stands, who said so
 * and when. How far two coders agreed is told by these, for afterwards the factsheet agrees with whoever was followed.
 */
export const settledCoding = z.strictObject({
  /** Hash of what was settled, so that it stands here once. */
  id: z.string(),
  /** The second coding that differed. */
  second: z.string(),
  address: z.string(),
  /** Of the category; null where a level was settled. */
  code: z.string().nullable(),
  first: coded,
  other: coded,
  kept: z.enum(['first', 'second']),
  settled: act,
})
export type SettledCoding = z.infer<typeof settledCoding>
