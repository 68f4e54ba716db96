import { z } from 'zod'
import { criteria, type Criterion } from './criteria'
import { codebook, listNames, type ListName } from './schema'

const code = z.string().min(1)

/** What becomes of a category that the next codebook does not simply keep. One that it keeps, renamed or not, has its code. */
const fate = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('merged'), code, into: code }),
  /** Which of them an answer means is for a person to say. The category itself may be among them, in a narrower sense. */
  z.strictObject({ kind: z.literal('split'), code, into: z.array(code).min(2) }),
  z.strictObject({ kind: z.literal('retired'), code }),
])
export type Fate = Readonly<z.infer<typeof fate>>

/** How the categories of one codebook lead to those of the next. */
export const crosswalk = z.strictObject({
  from: z.strictObject({ id: z.string(), hash: z.string() }),
  lists: z.partialRecord(z.enum(listNames), z.array(fate)),
  /** Criteria whose levels no longer mean what they meant, and why: judged levels are to be looked at again. */
  criteria: z.partialRecord(z.enum(criteria), z.string().min(1)),
})
export type Crosswalk = z.infer<typeof crosswalk>

/** A codebook that is loaded from a file, with the way that leads to it. */
export const codebookFile = z.strictObject({
  format: z.literal('factsheet-codebook'),
  codebook,
  crosswalk,
})
export type CodebookFile = z.infer<typeof codebookFile>

/** undefined: the category is kept. */
export function fateOf({ lists }: Crosswalk, list: ListName, ofCode: string): Fate | undefined {
  return lists[list]?.find((each) => each.code === ofCode)
}

export function changedCriteria({ criteria: changed }: Crosswalk): readonly Criterion[] {
  return criteria.filter((criterion) => changed[criterion] !== undefined)
}
