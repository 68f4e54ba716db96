import type { BlockContent, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import { documentWords } from '../../words/document'
import { citedWords } from '../cited'
import { contentsOf } from '../contents'
import type { Block, Entry, FactsheetDocument, Table } from '../tree'
import { emphasised, mdInlines, strong, words } from './inlines'
import { mdSections, mdTable } from './table'

/** A document as Markdown (CommonMark with the tables of GitHub): what was typed cannot become a mark by accident. */
export function markdownFile(document: FactsheetDocument): string {
  const children = [
    ...cover(document),
    ...document.parts.flatMap(({ number, title, blocks }): RootContent[] => [
      heading(2, number === '' ? title : `${number}. ${title}`),
      ...mdBlocks(blocks),
    ]),
  ]
  return toMarkdown(
    { type: 'root', children },
    { extensions: [gfmTableToMarkdown({ tablePipeAlign: false })], bullet: '-', rule: '-' },
  )
}

function cover(document: FactsheetDocument): RootContent[] {
  const { cover: given } = document
  const facts = [
    given.edition,
    given.collection,
    given.alsoKnownAs,
    given.authors,
    given.publisher,
    given.published,
    given.footnote,
  ].flatMap((field) => (field ? [listItem([paragraph(words(field.text))])] : []))
  return [
    heading(1, given.country.text),
    paragraph(strong(words(`${given.kind}. ${given.subject}`))),
    ...(given.draft === undefined ? [] : [paragraph(strong(words(given.draft)))]),
    { type: 'list', ordered: false, spread: false, children: facts },
    heading(2, documentWords.contents),
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: contentsOf(document)
        .filter(({ level }) => level === 1)
        .map(({ number, text }) =>
          listItem([paragraph(words(number === '' ? text : `${number}. ${text}`))]),
        ),
    },
  ]
}

const heading = (depth: 1 | 2 | 3 | 4, text: string): RootContent => ({
  type: 'heading',
  depth,
  children: [words(text)],
})
const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children })
const listItem = (children: BlockContent[]) => ({
  type: 'listItem' as const,
  spread: false,
  children,
})

export function mdBlocks(blocks: readonly Block[]): BlockContent[] {
  return blocks.flatMap(mdBlock)
}

function mdBlock(block: Block): BlockContent[] {
  switch (block.kind) {
    case 'paragraph': {
      const inlines = mdInlines(block.inlines)
      switch (block.role) {
        case 'subheading':
        case 'caption':
          return [paragraph(strong(...inlines))]
        case 'open':
        case 'gloss':
          return [paragraph(emphasised(...inlines))]
        case 'caution':
          return [{ type: 'blockquote', children: [paragraph(...inlines)] }]
        case 'body':
        case 'answer':
        case 'note':
        case 'evidence':
        case 'origin':
          return [paragraph(...inlines)]
      }
    }
    // falls through
    case 'heading':
      return [heading(block.level === 2 ? 3 : 4, block.text) as BlockContent]
    case 'list':
      return [
        {
          type: 'list',
          ordered: block.start !== null,
          start: block.start,
          spread: false,
          children: block.items.map((item) => listItem(mdBlocks(item))),
        },
      ]
    case 'prose':
      return mdBlocks(block.blocks)
    case 'quote':
      return [{ type: 'blockquote', children: mdBlocks(block.blocks) }]
    case 'code':
      return [{ type: 'code', value: block.text }]
    case 'rule':
      return [{ type: 'thematicBreak' }]
    case 'categories':
      return [
        {
          type: 'list',
          ordered: false,
          spread: false,
          children: block.categories.map(({ label, text, named, evidence }) =>
            listItem([
              paragraph(
                strong(words(text === '' ? label : `${label}:`)),
                ...(text === '' ? [] : [words(` ${text.replaceAll(/\s+/g, ' ')}`)]),
                ...(evidence.length === 0 ? [] : [words(' '), words(citedWords(evidence))]),
              ),
              ...(named.length === 0
                ? []
                : [
                    {
                      type: 'list' as const,
                      ordered: false,
                      spread: false,
                      children: named.map((field) => listItem([paragraph(words(field.text))])),
                    },
                  ]),
            ]),
          ),
        },
      ]
    case 'table':
      return mdTableOf(block)
    case 'figure':
      return [
        paragraph(strong(words(block.caption))),
        paragraph(words(block.said)),
        paragraph(words(block.origin)),
      ]
    case 'timeline':
      return [
        {
          type: 'list',
          ordered: false,
          spread: false,
          children: block.strips.map(({ name, facts }) =>
            listItem([paragraph(strong(words(name)), words(` ${facts}`))]),
          ),
        },
        paragraph(strong(words(block.caption))),
      ]
    case 'bibliography':
      return block.entries.flatMap(mdEntry)
  }
}

/** A policy table has lists and several paragraphs in a cell, which no table of Markdown can hold. */
function mdTableOf(table: Table): BlockContent[] {
  return table.form === 'policy' ? mdSections(table, mdBlocks) : [mdTable(table)]
}

function mdEntry({ mark, inlines, translations }: Entry): BlockContent[] {
  return [paragraph(words(`[${mark}] `), ...mdInlines(inlines)), ...translations.flatMap(mdEntry)]
}
