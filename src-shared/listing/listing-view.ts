import { z } from 'zod'
import { countryGroups } from '../codebook/country-groups'
import { listNames } from '../codebook/schema'
import { marks } from '../exchange/category-marks'
import { statuses } from '../factsheet/statuses'
import { columns } from './columns'
import { findingKinds } from './filter'

const points = z.number().min(0).max(100)
const condition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('edition'), is: z.number().int() }),
  z.strictObject({ kind: z.literal('group'), is: z.enum(countryGroups) }),
  z.strictObject({ kind: z.literal('status'), is: z.enum(statuses) }),
  z.strictObject({ kind: z.literal('total'), from: points, to: points }),
  z.strictObject({
    kind: z.literal('category'),
    list: z.enum(listNames),
    code: z.string().max(200),
    says: z.enum(marks),
  }),
  z.strictObject({ kind: z.literal('findings'), is: z.enum(findingKinds) }),
  z.strictObject({ kind: z.literal('complete'), is: z.boolean() }),
  z.strictObject({ kind: z.literal('changedSince'), day: z.string().max(10) }),
  z.strictObject({ kind: z.literal('changedWithin'), days: z.number().int().min(0).max(10_000) }),
  z.strictObject({ kind: z.literal('author'), is: z.string().max(400) }),
])

const column = z.enum(columns)
export const order = z.strictObject({ by: column, descending: z.boolean() })
export const shownColumns = z.array(column).max(columns.length).readonly()

/** A way to look at the library that somebody wants again, by its name. */
export const listingView = z.strictObject({
  name: z.string().trim().min(1).max(100),
  filter: z.strictObject({
    conditions: z.array(condition).max(100).readonly(),
    opposite: z.boolean(),
  }),
  order,
  columns: shownColumns,
  /** What was searched for. */
  wanted: z.string().max(400),
})
export type ListingView = z.infer<typeof listingView>
