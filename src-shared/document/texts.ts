import { citedWords } from './cited'
import type { Block, Entry, FactsheetDocument, Field, Inline } from './tree'

/** Every text of a document in reading order, as plain words: what no rendering may lose. */
export function textsOf(document: FactsheetDocument): readonly string[] {
  const parts = document.parts.flatMap(({ title, blocks }) => [
    title,
    ...blocks.flatMap(textsOfBlock),
  ])
  return [...coverTexts(document), ...parts]
}

/** The texts of the cover alone. A format without pages may give them another order. */
export function coverTexts({ cover }: FactsheetDocument): readonly string[] {
  const { country, alsoKnownAs, edition, collection, authors, publisher, published, footnote } =
    cover
  const words = (field: Field | undefined) => (field ? [field.text] : [])
  return [
    cover.kind,
    country.text,
    ...words(alsoKnownAs),
    cover.subject,
    ...(cover.draft === undefined ? [] : [cover.draft]),
    ...[edition, collection, authors, publisher, published, footnote].flatMap(words),
  ]
}

function textsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [plain(block.inlines)]
    case 'heading':
    case 'code':
      return [block.text]
    case 'rule':
      return []
    case 'prose':
    case 'quote':
      return block.blocks.flatMap(textsOfBlock)
    case 'list':
      return block.items.flat().flatMap(textsOfBlock)
    case 'categories':
      return block.categories.flatMap(({ label, text, named, evidence }) => [
        label,
        ...(text === '' ? [] : [text]),
        ...(evidence.length === 0 ? [] : [citedWords(evidence)]),
        ...named.map((field) => field.text),
      ])
    case 'table':
      return [...block.head, ...block.groups.flat()]
        .flatMap(({ cells }) => cells)
        .flatMap(({ blocks }) => blocks.flatMap(textsOfBlock))
    case 'figure':
      return [block.caption, block.origin]
    case 'timeline':
      return [...block.strips.flatMap(({ name, facts }) => [name, facts]), block.caption]
    case 'bibliography':
      return block.entries.flatMap(textsOfEntry)
  }
}

function textsOfEntry({ mark, inlines, translations }: Entry): readonly string[] {
  return [mark, plain(inlines), ...translations.flatMap(textsOfEntry)]
}

/** Inlines without their looks. */
export function plain(inlines: readonly Inline[]): string {
  return inlines
    .map((inline): string => {
      switch (inline.kind) {
        case 'text':
        case 'code':
          return inline.text
        case 'strong':
        case 'emphasis':
        case 'link':
        case 'foreign':
          return plain(inline.inlines)
        case 'citation':
          return citedWords(inline.cited)
        case 'break':
          return ' '
      }
    })
    .join('')
}
