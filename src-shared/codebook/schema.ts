import { z } from 'zod'
import { criteria, levels } from './criteria'

/** The lists of standardised categories an edition prints, by the part of the factsheet that uses them. */
export const listNames = [
  'policyType',
  'objectives',
  'focus',
  'authorities',
  'beneficiaries',
  'financialInstruments',
  'technicalInstruments',
  'period',
  'evaluationAvailability',
  'euPriorities',
  'chapters',
] as const
export type ListName = (typeof listNames)[number]

export const category = z.strictObject({
  /** Stable over editions: a renamed category keeps its code. */
  code: z.string().min(1),
  label: z.string().min(1),
  definition: z.string(),
  /** printed: seen as a category; wording: the document's own words, its use as a category inferred; no: neither. */
  attested: z.enum(['printed', 'wording', 'no']),
  /** The category asks for words of its own, such as "Others". */
  takesText: z.literal(true).optional(),
})
export type Category = Readonly<z.infer<typeof category>>

const list = z.strictObject({
  label: z.string(),
  definition: z.string(),
  many: z.boolean(),
  categories: z.array(category),
})
export type CategoryList = z.infer<typeof list>

const rubricLevel = z.strictObject({
  value: z.literal([...levels]),
  /** Wording of the table in chapter 2. */
  table: z.string(),
  /** Wording of the annex. */
  annex: z.string(),
})

const rubricCriterion = z.strictObject({
  id: z.enum(criteria),
  label: z.string(),
  annexLabel: z.string(),
  definition: z.string(),
  levels: z.array(rubricLevel).length(levels.length),
})
export type RubricCriterion = z.infer<typeof rubricCriterion>

/** A name of one word, by which records and people call a codebook. */
export const codebookId = z
  .string()
  .max(64)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u)

export const codebook = z.strictObject({
  id: codebookId,
  version: z.string(),
  edition: z.number().int(),
  title: z.string(),
  lists: z.record(z.enum(listNames), list),
  rubric: z.strictObject({
    source: z.string(),
    criteria: z.array(rubricCriterion).length(criteria.length),
  }),
})
export type Codebook = z.infer<typeof codebook>

/** Categories added to a codebook only where an analyst turns them on. */
export const codebookExtension = z.strictObject({
  id: z.string(),
  extends: z.string(),
  version: z.string(),
  title: z.string(),
  definition: z.string(),
  lists: z.partialRecord(z.enum(listNames), z.array(category)),
})
export type CodebookExtension = z.infer<typeof codebookExtension>
