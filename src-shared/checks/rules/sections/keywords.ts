import type { Category } from '../../../codebook/schema'

/** Words that stand in many labels and tell none of them apart. */
const common = new Set(
  'support supporting supported policy policies cluster clusters becoming members other others etc national international level with from that their this runs together such like what used use firm firms small new work money help places anything development develop developing innovation cooperation actors several organisations'.split(
    ' ',
  ),
)

/** The beginnings of the telling words of a label and its definition, by which other forms of them are found too. */
function stemsOf({ label, definition }: Category): readonly string[] {
  const words = `${label} ${definition}`.toLowerCase().match(/[\p{L}&]{3,}/gu) ?? []
  return words
    .filter((word) => !common.has(word) && word.length > 3)
    .map((word) => word.slice(0, 5))
}

/** Whether a text has any word that tells of this category. Generous: one is enough. */
export function standsFor(text: string, category: Category): boolean {
  const words = text.toLowerCase().match(/[\p{L}&]+/gu) ?? []
  return stemsOf(category).some((stem) => words.some((word) => word.startsWith(stem)))
}
