import { z } from 'zod'
import { year } from './policy'

export const relationKinds = ['succeeds', 'implements', 'amends'] as const

/** One policy's tie to another: `from` succeeds, implements or amends `to`. Both are ids of policies, empty while not chosen. */
export const relation = z.strictObject({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  kind: z.enum(relationKinds),
})
export type Relation = z.infer<typeof relation>

/** An evaluation that exists of one policy. `kind` is a code of the list "Availability". */
export const evaluation = z.strictObject({
  id: z.string(),
  policy: z.string(),
  year,
  kind: z.string().min(1).nullable(),
  title: z.string(),
  sources: z.array(z.string()),
})
export type Evaluation = z.infer<typeof evaluation>
