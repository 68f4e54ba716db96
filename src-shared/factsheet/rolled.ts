import { z } from 'zod'
import { act } from './answer'
import { collection } from './collection'

export const verdicts = ['unchanged', 'updated', 'corrected'] as const

/** What somebody says of an answer of the edition before: it still holds, the world has changed, or it was wrong then. */
export type Verdict = (typeof verdicts)[number]

const rolledAnswer = z.strictObject({
  /** Hash of the answer as it came over. */
  was: z.string(),
  said: act.extend({ verdict: z.enum(verdicts) }).optional(),
})
export type RolledAnswer = z.infer<typeof rolledAnswer>

/** Where a factsheet comes from that was made of the edition before, and what has become of its answers. */
export const rolled = z.strictObject({
  edition: z.number().int(),
  /** When the data of the edition before were collected; ages have moved since. */
  collection,
  /** What each thing is called there, by what it is called here. */
  ids: z.record(z.string(), z.string()),
  /** By the address of the answer here. An answer that is not among them is new. */
  answers: z.record(z.string(), rolledAnswer),
})
