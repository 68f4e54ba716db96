import {
  Bookmark,
  HeadingLevel,
  Paragraph,
  type Table,
  TextRun,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx'
import type {
  Block,
  Entry,
  Paragraph as TreeParagraph,
  ParagraphRole,
  PrintedCategory,
  Tongue,
} from '../../../src-shared/document/tree'
import { bookmarkOf } from './bookmarks'
import { docxCitation, docxInlines } from './inlines'
import { runIn } from './languages'
import type { Numbering } from './numbering'
import { docxFigure } from './figure'
import { docxTable } from './table'
import { docxTimeline } from './timeline'

export type Body = Paragraph | Table

/** What stands around blocks: the language of a text, a table cell, a list. */
export type Around = {
  readonly numbering: Numbering
  readonly tongue?: Tongue | undefined
  readonly inTable?: boolean
  readonly style?: string
  readonly indent?: number
}

export function docxBlocks(blocks: readonly Block[], around: Around): readonly Body[] {
  return blocks.flatMap((block) => docxBlock(block, around))
}

function docxBlock(block: Block, around: Around): readonly Body[] {
  switch (block.kind) {
    case 'paragraph':
      return [docxParagraph(block, around)]
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          children: [
            new Bookmark({ id: bookmarkOf(block.anchor), children: [new TextRun(block.text)] }),
          ],
        }),
      ]
    case 'list': {
      const list = around.numbering.list(block.start)
      return block.items.flatMap((item) =>
        item.flatMap((each, at) =>
          at === 0 && each.kind === 'paragraph'
            ? [docxParagraph(each, around, { numbering: list })]
            : docxBlock(each, { ...around, indent: (around.indent ?? 0) + 360 }),
        ),
      )
    }
    case 'prose':
      return docxBlocks(block.blocks, { ...around, tongue: block.tongue })
    case 'quote':
      return docxBlocks(block.blocks, { ...around, style: 'Quotation' })
    case 'categories':
      return block.categories.flatMap((category) => docxCategory(category, around))
    case 'table':
      return [
        docxTable(block, (blocks) => docxBlocks(blocks, { ...around, inTable: true })),
        // Word joins tables that nothing parts.
        new Paragraph({ children: [] }),
      ]
    case 'figure':
      return docxFigure(block)
    case 'timeline':
      return docxTimeline(block)
    case 'bibliography':
      return block.entries.flatMap((entry) => docxEntry(entry, 0))
    case 'code':
      return block.text
        .split('\n')
        .map((text) => new Paragraph({ children: [new TextRun({ text, font: 'Courier New' })] }))
    case 'rule':
      return [new Paragraph({ thematicBreak: true, children: [] })]
  }
}

const styleOf: Readonly<Partial<Record<ParagraphRole, string>>> = {
  note: 'Note',
  evidence: 'Note',
  gloss: 'Note',
  open: 'Note',
  caution: 'Caution',
  subheading: 'Subheading',
  caption: 'FigureCaption',
  origin: 'Note',
}

function docxParagraph(
  { role, inlines }: TreeParagraph,
  around: Around,
  more: IParagraphOptions = {},
): Paragraph {
  return paragraphOf(docxInlines(inlines, runIn(around.tongue)), styleOf[role], around, more)
}

function paragraphOf(
  children: readonly ParagraphChild[],
  style: string | undefined,
  { tongue, inTable, style: outer, indent }: Around,
  more: IParagraphOptions = {},
): Paragraph {
  const name = style ?? outer ?? (inTable ? 'TableText' : undefined)
  return new Paragraph({
    ...(name && { style: name }),
    ...(indent && { indent: { left: indent } }),
    ...(tongue?.dir === 'rtl' && { bidirectional: true }),
    ...more,
    children: [...children],
  })
}

function docxCategory(
  { label, text, named, evidence }: PrintedCategory,
  around: Around,
): readonly Paragraph[] {
  const first = [
    new TextRun({ text: text === '' ? label : `${label}:`, bold: true, boldComplexScript: true }),
    ...(text === '' ? [] : [new TextRun(` ${text}`)]),
    ...(evidence.length === 0 ? [] : [new TextRun(' '), ...docxCitation(evidence)]),
  ]
  return [
    paragraphOf(first, 'Category', around),
    ...named.map((field) => paragraphOf([new TextRun(field.text)], 'NamedBody', around)),
  ]
}

function docxEntry(
  { anchor, mark, inlines, translations }: Entry,
  depth: number,
): readonly Paragraph[] {
  return [
    new Paragraph({
      style: 'BibliographyEntry',
      ...(depth > 0 && { indent: { left: 560 * (depth + 1), hanging: 560 } }),
      children: [
        new Bookmark({ id: bookmarkOf(anchor), children: [new TextRun(`[${mark}]`)] }),
        new TextRun('\t'),
        ...docxInlines(inlines),
      ],
    }),
    ...translations.flatMap((entry) => docxEntry(entry, depth + 1)),
  ]
}
