import { z } from 'zod'
import { act, answer, noAnswer } from './answer'
import { money } from './money'
import { choices, emptySection, section } from './section'
import { emptyText, originalName, text } from './text'

/** A year as typed. `checks` says whether it is one; the store keeps it either way. */
export const year = z.string()

/** The nine sections of the policy table, in the order in which they are printed. */
export const policySections = [
  'objectives',
  'focus',
  'authorities',
  'beneficiaries',
  'instruments',
  'history',
  'budget',
  'evaluation',
  'euPriorities',
] as const
export type PolicySection = (typeof policySections)[number]

export const policyStatuses = ['inForce', 'planned', 'ended'] as const
export type PolicyStatus = (typeof policyStatuses)[number]

export const policyLevels = ['national', 'regional'] as const

const region = z.strictObject({
  id: z.string(),
  /** Whose codes these are, such as "NUTS 2021". */
  scheme: z.string(),
  code: z.string(),
  name: z.string(),
})
export type Region = z.infer<typeof region>

/** A public body and its roles, by the codes of the list "Responsible authorities". */
const body = z.strictObject({ id: z.string(), name: z.string(), roles: z.array(z.string()) })
export type Body = z.infer<typeof body>

/** One policy with its nine sections. A predecessor is a policy too, with most sections unanswered. */
export const policy = z.strictObject({
  id: z.string(),
  /** Code of the list "Policy type"; null while not chosen. */
  type: z.string().min(1).nullable(),
  level: z.enum(policyLevels).nullable(),
  regions: z.array(region),
  names: z.strictObject({ printed: z.string(), short: z.string(), original: originalName }),
  status: z.enum(policyStatuses),
  objectives: section,
  focus: section,
  authorities: section.extend({ bodies: z.array(body) }),
  beneficiaries: section,
  instruments: z.strictObject({
    financial: choices,
    technical: choices,
    explanation: text,
    confirmed: act.optional(),
  }),
  history: z.strictObject({
    /** Code of the list "Period"; null while not chosen. */
    period: z.string().min(1).nullable(),
    end: answer(year),
    start: answer(year),
    explanation: text,
    confirmed: act.optional(),
  }),
  budget: z.strictObject({
    overall: answer(money),
    annual: answer(money),
    source: answer(text),
  }),
  evaluation: choices.extend({ results: text }),
  euPriorities: section,
})
export type Policy = z.infer<typeof policy>

export function beginPolicy(id: string, status: PolicyStatus): Policy {
  return {
    id,
    type: null,
    level: null,
    regions: [],
    names: { printed: '', short: '', original: { lang: '', text: '' } },
    status,
    objectives: emptySection(),
    focus: emptySection(),
    authorities: { ...emptySection(), bodies: [] },
    beneficiaries: emptySection(),
    instruments: {
      financial: { choices: [] },
      technical: { choices: [] },
      explanation: emptyText(),
    },
    history: { period: null, end: noAnswer, start: noAnswer, explanation: emptyText() },
    budget: { overall: noAnswer, annual: noAnswer, source: noAnswer },
    evaluation: { choices: [], results: emptyText() },
    euPriorities: emptySection(),
  }
}

/** Made for clusters, by a country or a region. Only these count for continuity (annex, row 2). */
export function isTargeted(given: Policy): boolean {
  return given.type === 'national' || given.type === 'regional'
}

/** What a policy is called where there is little room; empty while it has no name. */
export function shortName(given: Policy): string {
  return given.names.short.trim() || given.names.printed.trim()
}
