import { z } from 'zod'
import { apply, type Operation } from './operations'
import { note, redo, undo, type EditLog, type Step } from './edit-log'

/** The shapes of `Operation`; what an operation holds may be any JSON, and its result is checked against the record's schema. */
export const operation: z.ZodType<Operation> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    address: z.string(),
    at: z.number().int().nonnegative(),
    removed: z.string(),
    inserted: z.string(),
  }),
  z.strictObject({
    kind: z.literal('value'),
    address: z.string(),
    before: z.unknown().optional(),
    after: z.unknown().optional(),
  }),
  z.strictObject({
    kind: z.literal('add'),
    address: z.string(),
    at: z.number().int().nonnegative(),
    item: z.unknown(),
  }),
  z.strictObject({
    kind: z.literal('remove'),
    address: z.string(),
    at: z.number().int().nonnegative(),
    item: z.unknown(),
  }),
  z.strictObject({
    kind: z.literal('move'),
    address: z.string(),
    from: z.number().int().nonnegative(),
    to: z.number().int().nonnegative(),
  }),
])

export const step = z.strictObject({
  label: z.string().optional(),
  operations: z.array(operation).readonly(),
  at: z.number(),
}) satisfies z.ZodType<Step>

/**
 * One thing that happened to an open record, in the order in which it happened: something was done, or the last step
 * was taken back, or done again. Its operations lead from the record before to the record after, whatever the kind.
 */
export const edit = z.strictObject({
  kind: z.enum(['do', 'undo', 'redo']),
  label: z.string().optional(),
  operations: z.array(operation).readonly(),
  /** When, in milliseconds. */
  at: z.number(),
})
export type Edit = z.infer<typeof edit>

/** So many steps can still be taken back after the factsheet was closed. */
export const stepsKept = 500

/** The log after one more edit. Throws where the edit was not made on this record. */
export function follow<T>(log: EditLog<T>, { kind, label, operations, at }: Edit): EditLog<T> {
  switch (kind) {
    case 'do':
      return note(log, operations, at, label)
    case 'undo':
    case 'redo': {
      // A step that is older than what was kept is not here to be moved; what it did to the record is.
      const moved = (kind === 'undo' ? undo : redo)(log)
      const record = operations.reduce<T>((here, each) => apply(here, each), log.record)
      return { done: log.done, undone: log.undone, ...moved, record }
    }
  }
}

/** The log without the steps that are too old to be kept. */
export function shortened<T>({ record, done, undone }: EditLog<T>): EditLog<T> {
  return { record, done: done.slice(-stepsKept), undone: undone.slice(-stepsKept) }
}
