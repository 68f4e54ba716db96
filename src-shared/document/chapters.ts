import { labelOf } from '../codebook/lookup'
import { addressAt } from '../factsheet/address'
import type { Chapter } from '../factsheet/factsheet'
import { documentWords } from '../words/document'
import { anchorAt } from './anchor'
import { printableLine } from './printable'
import { open, proseOf, type Printing } from './printing'
import type { DocumentPart } from './tree'

export type Place = 'afterIntroduction' | 'afterStateOfPlay' | 'atTheEnd'

/**
 * Where an optional chapter stands. The EU factsheets of 2023 lead from the economy of a country to its policy, answer
 * the European Semester after it, and close with the legal notice; a kind nobody has seen yet follows the state of play.
 */
function placeOf(kind: string | null): Place {
  switch (kind) {
    case 'economic-context':
    case 'industrial-ecosystems':
    case 'regional-agglomerations':
    case 'cluster-organisations':
      return 'afterIntroduction'
    case 'legal-notice':
      return 'atTheEnd'
    default:
      return 'afterStateOfPlay'
  }
}

/** The optional chapters of one place, in the order of the record. They bear no number: 1 and 2 mean the same in all factsheets. */
export function chaptersAt(printing: Printing, place: Place): readonly DocumentPart[] {
  return printing.record.chapters
    .filter(({ kind }) => placeOf(kind) === place)
    .map((chapter): DocumentPart => {
      const address = addressAt('chapters', chapter.id)
      const text = proseOf(printing, `${address}/text`, chapter.text)
      return {
        kind: 'chapter',
        anchor: anchorAt('chapter', chapter.id),
        number: '',
        title: titleOf(printing, chapter),
        address,
        blocks: text.length > 0 ? text : [open(`${address}/text`)],
      }
    })
}

function titleOf({ use }: Printing, { title, kind }: Chapter): string {
  const known = kind === null ? '' : labelOf(use, 'chapters', kind)
  return printableLine(title) || printableLine(known) || documentWords.unnamedChapter
}
