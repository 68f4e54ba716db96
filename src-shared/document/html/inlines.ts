import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { documentWords } from '../../words/document'
import type { Cited, Inline, Tongue } from '../tree'

export function htmlInlines(inlines: readonly Inline[]): ElementContent[] {
  return inlines.flatMap(htmlInline)
}

function htmlInline(inline: Inline): ElementContent[] {
  switch (inline.kind) {
    case 'text':
      return [{ type: 'text', value: inline.text }]
    case 'strong':
      return [h('strong', htmlInlines(inline.inlines))]
    case 'emphasis':
      return [h('em', htmlInlines(inline.inlines))]
    case 'code':
      return [h('code', inline.text)]
    case 'link':
      return [h('a', { href: inline.url }, htmlInlines(inline.inlines))]
    case 'foreign':
      return [h('span', said(inline.tongue), htmlInlines(inline.inlines))]
    case 'break':
      return [h('br')]
    case 'citation':
      return [htmlCitation(inline.cited)]
  }
}

/** What tells a browser, and a screen reader, that a text is in another language. */
export function said(tongue: Tongue | undefined): { lang?: string; dir?: string } {
  return tongue ? { lang: tongue.lang, dir: tongue.dir } : {}
}

/** "[3, p. 4; 6a]", each number a link to its entry. */
export function htmlCitation(cited: readonly Cited[]): ElementContent {
  const marks = cited.flatMap(({ source, mark, anchor, locator }, index): ElementContent[] => [
    ...(index > 0 ? [{ type: 'text' as const, value: '; ' }] : []),
    anchor === undefined
      ? { type: 'text', value: documentWords.unknownSource(source) }
      : h('a', { href: `#${anchor}` }, mark),
    ...(locator === '' ? [] : [{ type: 'text' as const, value: `, ${locator}` }]),
  ])
  return h('span.citation', '[', ...marks, ']')
}
