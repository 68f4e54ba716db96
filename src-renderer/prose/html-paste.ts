import { cleanPaste, type Cleaned } from '../../src-shared/prose/clean-paste'

/** Longer HTML is a page and no passage; its plain text is taken. */
const longest = 3_000_000
const maySayMore =
  /<(?:b|strong|i|em|a|ul|ol|table|blockquote|h[1-6])[\s>]|font-weight|font-style|mso-list/i

/** Whether HTML on the clipboard may say more than the plain text beside it; told without reading all of it. */
export const isWorthReading = (html: string): boolean =>
  html.length <= longest && maySayMore.test(html)

/**
 * A paste of which there is HTML too: its bold, italics, links and lists as Markdown, cleaned as plain text is. Where
 * the HTML says no more, the plain text. What reads HTML is loaded when it is first wanted.
 */
export async function cleanHtmlPaste(html: string, plain: string): Promise<Cleaned> {
  const { markdownOf } = await import('./from-html')
  const markdown = isWorthReading(html) ? markdownOf(html) : undefined
  if (markdown === undefined) return cleanPaste(plain)
  const { text, cleaned } = cleanPaste(markdown)
  return { text, cleaned: [...cleaned, 'formatting'] }
}
