import { z } from 'zod'

export const quarters = ['Q1', 'Q2', 'Q3', 'Q4'] as const

/** When the data of an edition were collected. The year is as typed. */
export const collection = z.strictObject({ year: z.string(), quarter: z.enum(quarters).nullable() })
