import type { Block, Cited, Entry, FactsheetDocument, Field, Inline } from './tree'

/** Every text of a document in reading order, as plain words: what no rendering may lose. */
export function textsOf(document: FactsheetDocument): readonly string[] {
  const { cover } = document
  const lines = [cover.kind, cover.subject]
  for (const field of [
    cover.country,
    cover.alsoKnownAs,
    cover.footnote,
    cover.edition,
    cover.collection,
    cover.publisher,
    cover.published,
    cover.authors,
  ] satisfies (Field | undefined)[]) {
    if (field) lines.push(field.text)
  }
  for (const part of document.parts) lines.push(part.title, ...part.blocks.flatMap(textsOfBlock))
  return lines
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
        ...named.map((field) => field.text),
        ...evidence.map(citedMark),
      ])
    case 'table':
      return [...block.head, ...block.groups.flat()]
        .flatMap(({ cells }) => cells)
        .flatMap(({ blocks }) => blocks.flatMap(textsOfBlock))
    case 'figure':
      return [block.caption, block.origin]
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
          return inline.cited.map(citedMark).join(' ')
        case 'break':
          return ' '
      }
    })
    .join('')
}

const citedMark = ({ mark, locator }: Cited) => [mark, locator].filter(Boolean).join(', ')
