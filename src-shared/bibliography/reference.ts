import { z } from 'zod'
import { csl } from '../factsheet/source'

export const referenceFormats = ['bibtex', 'ris', 'csl-json'] as const
export type ReferenceFormat = (typeof referenceFormats)[number]

/** An entry of another program's bibliography, before anybody has decided what becomes of it. */
export const reference = z.strictObject({
  /** What the other program calls it. Empty where it has no name for it. */
  key: z.string(),
  csl,
  accesses: z.array(z.string()),
  /** The key of the entry that this one translates. */
  translationOf: z.string().optional(),
})
export type Reference = z.infer<typeof reference>

/** What a text looks like; undefined where it looks like none of them. */
export function formatOf(text: string): ReferenceFormat | undefined {
  if (/^\s*[[{]\s*["{\]}]/.test(text)) return 'csl-json'
  if (/^\s*TY {1,2}- /m.test(text)) return 'ris'
  if (/@\s*[a-z]+\s*[{(]/i.test(text)) return 'bibtex'
  return undefined
}
