import { z } from 'zod'

/** An amount as typed, in digits with a decimal point or comma; never a floating-point number. */
export const money = z.strictObject({
  amount: z.string(),
  /** ISO 4217, empty while not said. */
  currency: z.string(),
  /** What the amount is for: "2021-2027", "per year". */
  period: z.string(),
  approximate: z.boolean().optional(),
  note: z.string(),
})
export type Money = z.infer<typeof money>

export const noMoney: Money = { amount: '', currency: '', period: '', note: '' }

/** Nothing was written in any part of it: as good as not yet filled. */
export function saysNothing({ amount, currency, period, note }: Money): boolean {
  return [amount, currency, period, note].every((part) => part.trim() === '')
}
