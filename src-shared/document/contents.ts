import type { FactsheetDocument } from './tree'

/** A line of the contents: a part, or a heading of the second level within one. */
export type ContentsLine = {
  readonly level: 1 | 2
  readonly number: string
  readonly text: string
  readonly anchor: string
}

export function contentsOf({ parts }: Pick<FactsheetDocument, 'parts'>): readonly ContentsLine[] {
  return parts.flatMap((part): readonly ContentsLine[] => [
    { level: 1, number: part.number, text: part.title, anchor: part.anchor },
    ...part.blocks.flatMap((block): readonly ContentsLine[] =>
      block.kind === 'heading' && block.level === 2
        ? [{ level: 2, number: '', text: block.text, anchor: block.anchor }]
        : [],
    ),
  ])
}
