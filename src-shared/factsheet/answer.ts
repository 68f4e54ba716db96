import { z } from 'zod'

/** Who did something and when. `by` is the id of a person of the record, empty where nobody has said who they are. */
export const act = z.strictObject({ by: z.string(), at: z.iso.datetime() })
export type Act = z.infer<typeof act>

const confirmed = act.optional()

/** Sought and not found, and where and when it was sought. */
const notAvailable = z.strictObject({
  state: z.literal('notAvailable'),
  searched: z.strictObject({ where: z.string(), at: z.string() }).optional(),
  confirmed,
})
const notApplicable = z.strictObject({ state: z.literal('notApplicable'), confirmed })
const unanswered = z.strictObject({ state: z.literal('unanswered') })

/** An answer, or one of the three empties that are never mixed up: "n/a", "-" and not yet filled. */
export function answer<T extends z.ZodType>(value: T) {
  return z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('answered'), value, confirmed }),
    notAvailable,
    notApplicable,
    unanswered,
  ])
}
export type Answer<T> =
  | { state: 'answered'; value: T; confirmed?: Act | undefined }
  | z.infer<typeof notAvailable>
  | z.infer<typeof notApplicable>
  | z.infer<typeof unanswered>

export const noAnswer = { state: 'unanswered' } as const

/** What was answered, or undefined for each of the three empties. */
export function answered<T>(given: Answer<T>): T | undefined {
  return given.state === 'answered' ? given.value : undefined
}
