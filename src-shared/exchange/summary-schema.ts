import { z } from 'zod'
import { levels } from '../codebook/criteria'
import { statuses } from '../factsheet/statuses'
import { forms } from './sound-summary'
import type { Summary } from './summary'

const level = z.literal([...levels]).nullable()
const count = z.number().int()

/** What may cross between the processes as a summary. `isSummary` says the same without the schema library. */
export const summary = z.strictObject({
  id: z.uuid(),
  code: z.string(),
  country: z.string(),
  edition: z.number().int(),
  status: z.enum(statuses),
  version: z.string().nullable(),
  due: z.string().nullable(),
  secondOf: z.string().nullable(),
  levels: z.tuple([level, level, level, level]),
  total: z.number().nullable(),
  answered: z.number().int(),
  of: z.number().int(),
  notes: z.number().int(),
  changedAt: z.iso.datetime(),
  findings: z.tuple([count, count, count]),
  people: z.array(z.string()),
  codebook: z.string(),
  marks: z.string().regex(forms.marks),
  sections: z.string().regex(forms.sections),
}) satisfies z.ZodType<Summary>
