import type { PhrasingContent } from 'mdast'
import { citedWords } from '../cited'
import type { Inline } from '../tree'

export const words = (value: string): PhrasingContent => ({ type: 'text', value })
export const strong = (...children: PhrasingContent[]): PhrasingContent => ({
  type: 'strong',
  children,
})
export const emphasised = (...children: PhrasingContent[]): PhrasingContent => ({
  type: 'emphasis',
  children,
})

export function mdInlines(inlines: readonly Inline[]): PhrasingContent[] {
  return inlines.flatMap((inline): PhrasingContent[] => {
    switch (inline.kind) {
      case 'text':
        return [words(inline.text)]
      case 'strong':
        return [strong(...mdInlines(inline.inlines))]
      case 'emphasis':
        return [emphasised(...mdInlines(inline.inlines))]
      case 'code':
        return [{ type: 'inlineCode', value: inline.text }]
      case 'link':
        return [{ type: 'link', url: inline.url, children: mdInlines(inline.inlines) }]
      case 'foreign':
        return mdInlines(inline.inlines)
      case 'citation':
        return [words(citedWords(inline.cited))]
      case 'break':
        return [{ type: 'break' }]
    }
  })
}
