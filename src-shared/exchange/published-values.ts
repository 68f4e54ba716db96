import { z } from 'zod'
import { text as recordText } from '../factsheet/text'
import { publicationWords as says } from '../words/exchange'

/** What the parts of a publication are made of. Those with an `id` stand once in the JSON Schema, under `$defs`. */

export const publishedText = recordText.meta({ id: 'text', description: says.text })

export const publishedCategory = z
  .strictObject({
    code: z.string().min(1),
    label: z.string(),
    attested: z.enum(['printed', 'wording', 'no', 'retired', 'unknown']).describe(says.attested),
    text: z.string().optional().describe(says.categoryText),
  })
  .meta({ id: 'category', description: says.category })
export type PublishedCategory = z.infer<typeof publishedCategory>

const given = <T extends z.ZodType>(value: T) =>
  z.strictObject({ state: z.literal('answered'), value }).describe(says.answered)
const notAvailable = z
  .strictObject({
    state: z.literal('notAvailable'),
    searched: z.strictObject({ where: z.string(), at: z.string() }).optional(),
  })
  .describe(says.notAvailable)
const notApplicable = z
  .strictObject({ state: z.literal('notApplicable') })
  .describe(says.notApplicable)
const unanswered = z.strictObject({ state: z.literal('unanswered') }).describe(says.unanswered)
const illFormed = <T extends z.ZodType>(typed: T) =>
  z.strictObject({ state: z.literal('illFormed'), typed }).describe(says.illFormed)

/** A value that was typed where nothing but a value can stand. */
const typed = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('state', [given(value), unanswered, illFormed(z.string())])
/** An answer, with the three empties. */
const typedAnswer = <T extends z.ZodType, U extends z.ZodType>(value: T, asTyped: U) =>
  z.discriminatedUnion('state', [
    given(value),
    notAvailable,
    notApplicable,
    unanswered,
    illFormed(asTyped),
  ])
const answer = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('state', [given(value), notAvailable, notApplicable, unanswered])

const yearValue = z.int().min(1000).max(9999).describe(says.year)
export const publishedYear = typed(yearValue).meta({ id: 'year' })
export const publishedYearAnswer = typedAnswer(yearValue, z.string()).meta({ id: 'yearAnswer' })
export const publishedDay = typed(z.iso.date().describe(says.day)).meta({ id: 'day' })

const moneyNotes = {
  period: z.string().describe(says.moneyPeriod),
  approximate: z.boolean().optional(),
  note: z.string(),
}
export const publishedMoneyAnswer = typedAnswer(
  z
    .strictObject({
      amount: z
        .string()
        .regex(/^(0|[1-9]\d*)(\.\d*[1-9])?$/)
        .nullable(),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .nullable(),
      ...moneyNotes,
    })
    .describe(says.money),
  z.strictObject({ amount: z.string(), currency: z.string(), ...moneyNotes }),
).meta({ id: 'moneyAnswer' })
export const publishedTextAnswer = answer(publishedText).meta({ id: 'textAnswer' })

const ticked = {
  choices: z.array(publishedCategory),
  examined: z.iso.date().nullable().describe(says.examined),
}
export const publishedChoices = z.strictObject(ticked).meta({ id: 'choices' })
export const publishedSection = z
  .strictObject({ ...ticked, explanation: publishedText })
  .meta({ id: 'section' })
