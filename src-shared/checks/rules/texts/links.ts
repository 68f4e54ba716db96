import { byWording } from '../../by-wording'

/** A link in a text: what it leads to, and the words that bear it. */
export type LinkInText = { readonly url: string; readonly words: string }

const link =
  /\[([^\][]*)\]\(\s*<?((?:https?:\/\/|www\.)[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?[^)]*\)|<?((?:https?:\/\/|www\.)[^\s<>\][]+)>?/gi

/** The web links of a Markdown text, with and without words of their own. */
export const linksIn = byWording((markdown): readonly LinkInText[] =>
  [...markdown.matchAll(link)].map(([, words = '', of, bare = '']) => ({
    url: of ?? bare.replace(/[.,;:!?)'"]+$/, ''),
    words: words.trim(),
  })),
)
