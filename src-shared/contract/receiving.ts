import { z } from 'zod'
import { envelope } from '../factsheet/envelope'
import { factsheet } from '../factsheet/factsheet'
import { standings } from '../merge/standing'
import { summary } from '../exchange/summary-schema'

const nothing = z.strictObject({})
const issue = z.strictObject({ address: z.string(), message: z.string() })

const known = summary.pick({ id: true, country: true, edition: true, changedAt: true })

const plannedFile = z.strictObject({
  item: z.number().int().nonnegative(),
  file: z.string(),
  standing: z.enum(standings),
  why: z.string(),
  issues: z.array(issue).readonly(),
  notes: z.array(z.string()).readonly(),
  hasBase: z.boolean(),
  there: known.nullable(),
  here: known.nullable(),
})
export type PlannedFile = z.infer<typeof plannedFile>

/** One of the two that are compared: who made it what it is, and when. */
const copy = z.strictObject({
  record: factsheet,
  /** Missing where nobody can say, as for a publication. */
  made: envelope.pick({ by: true, at: true }).optional(),
  /** The file it came in; empty for one of the library. */
  file: z.string(),
})
export type Copy = z.infer<typeof copy>

/** How factsheets come in from elsewhere, and how two copies of one become one again. */
export const receiving = {
  /**
   * What bringing in files would mean: those that are asked for, those of a folder that is asked for, or those that were
   * dropped on the window or named at the start. Nothing has changed by it.
   */
  planImport: {
    asks: z.strictObject({ from: z.enum(['files', 'folder', 'given']) }),
    answers: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.enum(['cancelled', 'stopped']) }),
      z.strictObject({
        outcome: z.literal('planned'),
        /** Names the plan until another one is made. */
        pending: z.uuid(),
        files: z.array(plannedFile).readonly(),
        passedOver: z.number().int().nonnegative(),
        isCut: z.boolean(),
      }),
    ]),
  },
  /** How far the plan under way has come; null while there is none. */
  planProgress: {
    asks: nothing,
    answers: z.strictObject({ done: z.number().int(), of: z.number().int() }).nullable(),
  },
  stopPlan: { asks: nothing, answers: nothing },
  /** All of what is chosen comes in, as one step, or nothing. `choices` by item; what is not chosen stays out. */
  applyImport: {
    asks: z.strictObject({
      pending: z.uuid(),
      choices: z.record(z.string(), z.enum(['take', 'apart', 'leave'])),
    }),
    answers: z.strictObject({
      step: z.uuid(),
      added: z.number().int().nonnegative(),
      replaced: z.number().int().nonnegative(),
    }),
  },
  /** Puts all files of an import back to the byte, or what it made of them once more; all or none. */
  undoImport: {
    asks: z.strictObject({ step: z.uuid(), again: z.boolean() }),
    answers: nothing,
  },
  /** A factsheet of the library beside another copy, with what both were made from where that is known. */
  compareCopies: {
    asks: z.strictObject({
      id: z.uuid(),
      with: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('factsheet'), id: z.uuid() }),
        z.strictObject({ kind: z.literal('version'), version: z.string() }),
        /** One that is asked for. */
        z.strictObject({ kind: z.literal('file') }),
        z.strictObject({
          kind: z.literal('planned'),
          pending: z.uuid(),
          item: z.number().int().nonnegative(),
        }),
        /** The one that `openFile` has found to differ. */
        z.strictObject({ kind: z.literal('opened'), pending: z.uuid() }),
      ]),
    }),
    answers: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      z.strictObject({
        outcome: z.literal('compared'),
        /** Names the two to `mergeCopies`, until others are compared. */
        pending: z.uuid(),
        here: copy,
        there: copy,
        base: factsheet.nullable(),
        /** What people are called, by their ids. */
        names: z.record(z.string(), z.string()),
      }),
    ]),
  },
  /** What somebody made of the two takes the place of the library's, as one step of it; the other copy is kept as a version. */
  mergeCopies: {
    asks: z.strictObject({ pending: z.uuid(), record: factsheet }),
    answers: z.strictObject({ id: z.uuid() }),
  },
} as const
