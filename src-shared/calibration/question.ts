import { z } from 'zod'
import { criteria } from '../codebook/schema'
import { comparedLists } from '../comparison/digest'

/** What is looked at over all countries: a criterion of the score, or a category of a list. */
export const question = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('criterion'), criterion: z.enum(criteria) }),
  z.strictObject({
    kind: z.literal('category'),
    list: z.enum(comparedLists),
    code: z.string().max(200),
  }),
])
export type Question = z.infer<typeof question>
