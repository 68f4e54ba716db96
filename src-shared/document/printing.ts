import type { CodebookUse } from '../codebook/lookup'
import type { Address } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import type { Text } from '../factsheet/text'
import { documentWords } from '../words/document'
import type { Citing } from './citing'
import { paragraph, tongueOf, written } from './inlines'
import type { Block, Cited } from './tree'
import { blocksOf } from './written-text'

/** What all chapters of one document are printed with. */
export type Printing = {
  readonly record: Factsheet
  readonly use: CodebookUse
  readonly citing: Citing
  /** Points with the decimal sign of this document. */
  readonly points: (points: number) => string
}

/** The text of a field with its translation; nothing where nothing is written. */
export function proseOf(
  { citing }: Printing,
  address: Address,
  { lang, markdown, gloss }: Text,
): readonly Block[] {
  const blocks = blocksOf(markdown, citing)
  const translation = gloss?.trim()
    ? [paragraph('gloss', written(documentWords.translation(gloss)))]
    : []
  if (blocks.length === 0 && translation.length === 0) return []
  return [
    ...(blocks.length > 0
      ? [{ kind: 'prose' as const, address, tongue: tongueOf(lang), blocks }]
      : []),
    ...translation,
  ]
}

/** Which sources prove what stands above; nothing where none does. */
export function evidenceLine(
  cited: readonly Cited[],
  label: string = documentWords.evidence,
): readonly Block[] {
  if (cited.length === 0) return []
  return [
    paragraph('evidence', written(label), { kind: 'text', text: ' ' }, { kind: 'citation', cited }),
  ]
}

/** What is not yet filled in, in drafts. */
export const open = (address: Address): Block => ({
  ...paragraph('open', written(documentWords.answers.open)),
  address,
})
