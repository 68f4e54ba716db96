import { z } from 'zod'
import { criteria, levels, type Criterion } from '../codebook/criteria'

/**
 * One coder's judgement of one criterion. The adopted one carries the criterion's own name as its id,
 * so that its address reads `assessments/continuity/level`; a further coder's carries an id of its own.
 */
export const assessment = z.strictObject({
  id: z.string(),
  criterion: z.enum(criteria),
  coder: z.string(),
  /** null while not assessed. */
  level: z.literal([...levels]).nullable(),
  /** Why the level differs from the suggested one; empty where it does not. */
  reason: z.string(),
  at: z.string(),
  /** Hash of the facts the level was judged on, empty while not assessed. */
  factsSha: z.string(),
})
export type Assessment = z.infer<typeof assessment>

export function beginAssessment(criterion: Criterion): Assessment {
  return { id: criterion, criterion, coder: '', level: null, reason: '', at: '', factsSha: '' }
}

/** The assessments with an empty adopted one for each criterion that has none: a file may have lost it. */
export function withAdopted(given: readonly Assessment[]): Assessment[] {
  const lost = criteria.filter((criterion) => !given.some(({ id }) => id === criterion))
  return [...given, ...lost.map(beginAssessment)]
}
