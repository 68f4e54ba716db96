import { z } from 'zod'
import { act } from './answer'
import { operation } from './edit'

const codebook = z.strictObject({ id: z.string(), hash: z.string() })

/** Each move of the codebook under a factsheet, with what was changed by it, so that no answer of before is lost. */
export const recoded = z.array(
  act.extend({ from: codebook, to: codebook, operations: z.array(operation).readonly() }),
)
