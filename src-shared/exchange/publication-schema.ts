import { z } from 'zod'
import { criteria, levels, type Criterion } from '../codebook/criteria'
import { quarters } from '../factsheet/collection'
import { relationKinds } from '../factsheet/links'
import { policyLevels, policyStatuses } from '../factsheet/policy'
import { csl } from '../factsheet/source'
import { statuses } from '../factsheet/statuses'
import { originalName, text as recordText } from '../factsheet/text'
import { publicationWords as says } from '../words/exchange'
import {
  publishedCategory,
  publishedChoices,
  publishedDay,
  publishedMoneyAnswer,
  publishedSection,
  publishedText,
  publishedTextAnswer,
  publishedYear,
  publishedYearAnswer,
} from './published-values'

export const publicationDocument = 'country-factsheet'
export const publicationVersion = 1

const id = z.string()

const policy = z.strictObject({
  id,
  type: publishedCategory.nullable(),
  level: z.enum(policyLevels).nullable(),
  regions: z
    .array(z.strictObject({ id, scheme: z.string(), code: z.string(), name: z.string() }))
    .describe(says.regions),
  names: z.strictObject({
    printed: z.string(),
    short: z.string(),
    original: originalName.describe(says.original),
  }),
  status: z.enum(policyStatuses),
  objectives: publishedSection,
  focus: publishedSection,
  authorities: publishedSection.extend({
    bodies: z
      .array(z.strictObject({ id, name: z.string(), roles: z.array(publishedCategory) }))
      .describe(says.bodies),
  }),
  beneficiaries: publishedSection,
  instruments: z.strictObject({
    financial: publishedChoices,
    technical: publishedChoices,
    explanation: publishedText,
  }),
  history: z.strictObject({
    period: publishedCategory.nullable(),
    end: publishedYearAnswer,
    start: publishedYearAnswer,
    explanation: publishedText,
  }),
  budget: z.strictObject({
    overall: publishedMoneyAnswer,
    annual: publishedMoneyAnswer,
    source: publishedTextAnswer,
  }),
  evaluation: publishedChoices.extend({ results: publishedText }),
  euPriorities: publishedSection,
})
export type PublishedPolicy = z.infer<typeof policy>

const byCriterion = <T extends z.ZodType>(value: T) =>
  z.strictObject(
    Object.fromEntries(criteria.map((criterion) => [criterion, value])) as Record<Criterion, T>,
  )
const level = z.literal([...levels]).nullable()

const publishedFactsheet = z
  .strictObject({
    id: z.uuid().describe(says.id),
    country: z.strictObject({
      code: z.string().describe(says.countryCode),
      name: z.string(),
      alsoKnownAs: z.string(),
      footnote: z.string(),
    }),
    edition: z.int().describe(says.edition),
    status: z.enum(statuses).describe(says.status),
    version: z.string().optional().describe(says.versionOut),
    corrections: z
      .array(z.strictObject({ version: z.string(), date: z.string(), reason: z.string() }))
      .optional()
      .describe(says.corrections),
    publisher: z.string(),
    publicationDate: publishedDay,
    authors: z.array(z.strictObject({ name: z.string() })).describe(says.authors),
    collection: z
      .strictObject({ year: publishedYear, quarter: z.enum(quarters).nullable() })
      .describe(says.collection),
    introduction: publishedText,
    chapters: z
      .array(
        z.strictObject({
          id,
          kind: publishedCategory.nullable(),
          title: z.string(),
          text: publishedText,
        }),
      )
      .describe(says.chapters),
    absence: z
      .strictObject({ declared: z.boolean(), explanation: publishedText })
      .describe(says.absence),
    policies: z.array(policy.meta({ id: 'policy' })).describe(says.policies),
    relations: z
      .array(z.strictObject({ id, from: id, to: id, kind: z.enum(relationKinds) }))
      .describe(says.relations),
    evaluations: z
      .array(
        z.strictObject({
          id,
          policy: id,
          year: publishedYear,
          kind: publishedCategory.nullable(),
          title: z.string(),
          sources: z.array(id),
        }),
      )
      .describe(says.evaluations),
    stateOfPlay: byCriterion(publishedText).describe(says.stateOfPlay),
    sources: z
      .array(
        z.strictObject({
          id,
          csl: csl.describe(says.csl),
          accesses: z.array(publishedDay).describe(says.accesses),
          translationOf: id.optional(),
          snapshot: z
            .strictObject({ sha256: z.string(), mediaType: z.string() })
            .optional()
            .describe(says.snapshot),
        }),
      )
      .describe(says.sources),
    evidence: z
      .array(
        z.strictObject({
          id,
          target: z.strictObject({ address: z.string(), code: z.string().optional() }),
          source: id,
          locator: z.string().optional(),
          quote: recordText
            .omit({ drafted: true })
            .extend({ translation: z.string().optional() })
            .optional(),
        }),
      )
      .describe(says.evidence),
  })
  .describe(says.factsheet)
export type PublishedFactsheet = z.infer<typeof publishedFactsheet>

const maturity = z
  .strictObject({
    rulesVersion: z.string().describe(says.rulesVersion),
    suggested: byCriterion(
      z.strictObject({
        level: level.describe(says.suggested),
        rule: z.string(),
        words: z.string(),
        facts: z
          .array(z.strictObject({ address: z.string(), words: z.string() }))
          .describe(says.facts),
      }),
    ),
    assessed: byCriterion(
      z.strictObject({
        level: level.describe(says.assessed),
        reason: z.string().describe(says.reason),
      }),
    ),
    total: z.number().min(0).nullable().describe(says.total),
    suggestedTotal: z.number().min(0).nullable().describe(says.suggestedTotal),
    max: z.number().min(0).describe(says.max),
  })
  .describe(says.maturity)
export type PublishedMaturity = z.infer<typeof maturity>

/** The published file, whole. Its JSON Schema is what `factsheets schema` prints. */
export const publication = z
  .strictObject({
    document: z.literal(publicationDocument).describe(says.document),
    version: z.literal(publicationVersion).describe(says.version),
    exportedAt: z.iso.datetime().describe(says.exportedAt),
    generator: z.strictObject({ name: z.string(), version: z.string() }).describe(says.generator),
    codebook: z
      .strictObject({
        id: z.string(),
        version: z.string(),
        hash: z.string(),
        extensions: z.array(z.string()),
      })
      .describe(says.codebook),
    completeness: z
      .strictObject({
        complete: z.boolean(),
        missing: z.array(
          z
            .strictObject({ address: z.string(), rule: z.string(), message: z.string() })
            .describe(says.missing),
        ),
      })
      .describe(says.completeness),
    caution: z.string().describe(says.caution),
    factsheet: publishedFactsheet,
    maturity,
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe(says.sha256),
  })
  .describe(says.root)
export type Publication = z.infer<typeof publication>
