/** A link in a text: what it leads to, and the words that bear it. */
export type LinkInText = { readonly url: string; readonly words: string }

const link =
  /\[([^\][]*)\]\(\s*<?((?:https?:\/\/|www\.)[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?[^)]*\)|<?((?:https?:\/\/|www\.)[^\s<>\][]+)>?/gi
const known = new Map<string, readonly LinkInText[]>()
const mostKnown = 5000

/** The web links of a Markdown text, with and without words of their own. Read once for each wording. */
export function linksIn(markdown: string): readonly LinkInText[] {
  const before = known.get(markdown)
  if (before) return before
  if (known.size >= mostKnown) known.clear()
  const links = [...markdown.matchAll(link)].map(([, words = '', of, bare = '']) => ({
    url: of ?? bare.replace(/[.,;:!?)'"]+$/, ''),
    words: words.trim(),
  }))
  known.set(markdown, links)
  return links
}
