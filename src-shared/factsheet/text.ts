import { z } from 'zod'

/** Prose in a language (BCP 47), as Markdown. A gloss translates what stands in another language. */
export const text = z.strictObject({
  lang: z.string(),
  markdown: z.string(),
  gloss: z.string().optional(),
  /** What the app proposed from the record's own facts; as long as `markdown` is the same, nobody has made it theirs. */
  drafted: z.string().optional(),
})
export type Text = z.infer<typeof text>

export function emptyText(lang = 'en'): Text {
  return { lang, markdown: '' }
}

/** Whether a text is still word for word what the app proposed. */
export function isDraft({ markdown, drafted }: Text): boolean {
  return drafted !== undefined && markdown !== '' && markdown === drafted
}

/** A name in its own language and script, `text` empty where none was given. */
export const originalName = z.strictObject({ lang: z.string(), text: z.string() })
