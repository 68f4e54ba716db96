import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Block, Categories, Entry, Paragraph } from '../tree'
import { htmlFigure } from './figure'
import { htmlCitation, htmlInlines, said } from './inlines'
import { htmlTable } from './table'
import { htmlTimeline } from './timeline'

export function htmlBlocks(blocks: readonly Block[]): ElementContent[] {
  return blocks.map(htmlBlock)
}

function htmlBlock(block: Block): ElementContent {
  switch (block.kind) {
    case 'paragraph':
      return htmlParagraph(block)
    case 'heading':
      // The title of the document is the first level, the titles of its parts are the second.
      return h(
        block.level === 2 ? 'h3' : 'h4',
        { id: block.anchor, dataAddress: block.address },
        block.text,
      )
    case 'list':
      return h(
        block.start === null ? 'ul' : 'ol',
        { start: block.start === null || block.start === 1 ? undefined : block.start },
        block.items.map((item) => h('li', htmlBlocks(item))),
      )
    case 'prose':
      return h(
        'div.prose',
        { dataAddress: block.address, ...said(block.tongue) },
        htmlBlocks(block.blocks),
      )
    case 'categories':
      return htmlCategories(block)
    case 'table':
      return htmlTable(block, htmlBlocks)
    case 'figure':
      return htmlFigure(block)
    case 'timeline':
      return htmlTimeline(block)
    case 'bibliography':
      return h('ul.bibliography', block.entries.map(htmlEntry))
    case 'quote':
      return h('blockquote', htmlBlocks(block.blocks))
    case 'code':
      return h('pre', h('code', block.text))
    case 'rule':
      return h('hr')
  }
}

function htmlParagraph({ role, address, inlines }: Paragraph): ElementContent {
  return h(
    'p',
    { className: role === 'body' ? [] : [role], dataAddress: address },
    htmlInlines(inlines),
  )
}

function htmlCategories({ address, categories }: Categories): ElementContent {
  return h(
    'ul.categories',
    { dataAddress: address },
    categories.map(({ code, label, text, named, evidence }) =>
      h('li', { dataAddress: `${address}/${code}` }, [
        h('p', [
          h('strong', text === '' ? label : `${label}:`),
          ...(text === '' ? [] : [` ${text}`]),
          ...(evidence.length === 0 ? [] : [' ', htmlCitation(evidence)]),
        ]),
        ...(named.length === 0
          ? []
          : [
              h(
                'ul.named',
                named.map((field) => h('li', { dataAddress: field.address }, field.text)),
              ),
            ]),
      ]),
    ),
  )
}

function htmlEntry({ anchor, address, mark, inlines, translations }: Entry): ElementContent {
  return h('li', { dataAddress: address }, [
    h('p.entry', { id: anchor }, [
      h('span.mark', `[${mark}]`),
      ' ',
      h('span.words', htmlInlines(inlines)),
    ]),
    ...(translations.length === 0 ? [] : [h('ul.translations', translations.map(htmlEntry))]),
  ])
}
