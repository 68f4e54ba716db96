import { z } from 'zod'
import { blockers } from '../checks/blockers'
import { carriedAmong, rolledFields } from '../editions/carried'
import { statusOf, type Factsheet } from '../factsheet/factsheet'
import { statuses, type Status } from '../factsheet/statuses'
import { stepsFrom } from '../status/steps'

/** Where a factsheet stands, and what keeps it from being published. */
export const standing = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  status: z.enum(statuses),
  steps: z.array(z.enum(statuses)).readonly(),
  /** How many answers are missing before it can be published. */
  missing: z.number().int().nonnegative(),
  /** How many answers of the edition before nobody stands by yet. */
  carried: z.number().int().nonnegative(),
  /** To whom it went last; empty where it never did. */
  sentTo: z.string(),
})
export type Standing = z.infer<typeof standing>

/** Where a factsheet stands among others that are to take the same step. */
export function standingOf(record: Factsheet): Standing {
  const { id, country, edition, events } = record
  return {
    id,
    name: `${country.name} ${edition}`,
    status: statusOf(record),
    steps: stepsFrom(record),
    missing: blockers(record).length,
    carried: carriedAmong(rolledFields(record)).length,
    sentTo: events.findLast(({ sentTo }) => sentTo !== undefined)?.sentTo ?? '',
  }
}

/** Once out, it stays out: a correction is the only way on. */
export const isPublishing = (status: Status): boolean =>
  status === 'published' || status === 'corrected'

/** Whether it can take this step now; what is not complete is not published. */
export function mayTake(
  { steps, missing }: Pick<Standing, 'steps' | 'missing'>,
  status: Status,
): boolean {
  return steps.includes(status) && !(isPublishing(status) && missing > 0)
}

/** The steps that at least one of these can take: what most of them can take first, then the most likely. */
export function stepsAmong(standings: readonly Standing[]): readonly Status[] {
  const able = (status: Status) => standings.filter((each) => mayTake(each, status)).length
  return [...new Set(standings.flatMap(({ steps }) => steps))]
    .filter((status) => able(status) > 0)
    .toSorted((one, other) => able(other) - able(one))
}
