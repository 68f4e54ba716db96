import { z } from 'zod'
import { criteria } from '../codebook/criteria'
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

/** What a factsheet writes that answers none of these. */
export const furtherTexts = [
  'introduction',
  'chapters',
  'absence',
  'funding',
  'policiesNotInForce',
] as const
export type FurtherText = (typeof furtherTexts)[number]

/** What some factsheets can be asked to say, to be read beside each other. */
export const toRead = z.discriminatedUnion('kind', [
  ...question.options,
  z.strictObject({ kind: z.literal('text'), text: z.enum(furtherTexts) }),
])
export type ToRead = z.infer<typeof toRead>
