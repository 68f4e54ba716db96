import { z } from 'zod'
import { levels } from '../codebook/schema'
import { act } from './answer'

const level = z.literal([...levels])
const common = {
  /** Hash of what was settled, so that it stands here once. */
  id: z.string(),
  /** The second coding that differed. */
  second: z.string(),
  address: z.string(),
  kept: z.enum(['first', 'second']),
  settled: act,
}

/**
 * What became of an answer on which a second coder differed: both answers as they were, which of them stands, who said so
 * and when. How far two coders agreed is told by these, for afterwards the factsheet agrees with whoever was followed.
 */
export const settledCoding = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('category'),
    ...common,
    code: z.string(),
    /** Whether the first and the second had ticked it. */
    ticked: z.tuple([z.boolean(), z.boolean()]).readonly(),
  }),
  z.strictObject({
    kind: z.literal('level'),
    ...common,
    levels: z.tuple([level, level]).readonly(),
    /** Why each of them chose that level, as typed. */
    reasons: z.tuple([z.string(), z.string()]).readonly(),
  }),
])
export type SettledCoding = z.infer<typeof settledCoding>
