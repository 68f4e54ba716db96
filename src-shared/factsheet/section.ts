import { z } from 'zod'
import { act } from './answer'
import { emptyText, text } from './text'

/** A ticked category; `text` where it asks for words of its own ("Others: …"). */
export const choice = z.strictObject({ code: z.string().min(1), text: z.string().optional() })
export type Choice = z.infer<typeof choice>

const ticked = {
  choices: z.array(choice),
  /** Set once somebody has looked at the whole list: only then does an empty box say "no". */
  examined: act.nullish(),
  confirmed: act.optional(),
}

/** A list of standardised categories without text of its own. */
export const choices = z.strictObject(ticked)
export type Choices = z.infer<typeof choices>

/** Standardised categories and the text that explains them. */
export const section = z.strictObject({ ...ticked, explanation: text })
export type Section = z.infer<typeof section>

export function emptySection(): Section {
  return { choices: [], explanation: emptyText() }
}

export function ticks(list: Choices, code: string): boolean {
  return list.choices.some((each) => each.code === code)
}
