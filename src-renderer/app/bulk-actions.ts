import { comparisonWords } from '../../src-shared/words/comparison'
import { selectionWords as words } from '../../src-shared/words/selection'
import { togetherWords } from '../../src-shared/words/together'
import type { BulkAction } from '../library/bulk'
import type { KeepingHouse } from './keeping-house'
import type { Question } from './view'

/** As many as the contract takes in one step. */
const mostTogether = 1000

/** What can be done with the chosen rows of the library. A room that works on several factsheets adds its line here. */
export function bulkActions({
  house,
  onQuestion,
  onCompare,
}: {
  readonly house: KeepingHouse
  readonly onQuestion: (question: Question) => void
  readonly onCompare: BulkAction['act']
}): readonly BulkAction[] {
  const idsOf = (chosen: Parameters<BulkAction['act']>[0]) => chosen.map(({ id }) => id)
  return [
    { label: comparisonWords.bulk, act: onCompare, least: 2 },
    {
      label: togetherWords.status.bulk,
      act: (chosen) => onQuestion({ kind: 'status', ids: idsOf(chosen) }),
      most: mostTogether,
    },
    {
      label: togetherWords.find.bulk,
      act: (chosen) => onQuestion({ kind: 'findTogether', ids: idsOf(chosen) }),
      most: mostTogether,
    },
    {
      label: words.nextEdition,
      act: (chosen) => onQuestion({ kind: 'nextEdition', failure: '', ids: idsOf(chosen) }),
    },
    {
      label: words.exportThem,
      act: (chosen) => onQuestion({ kind: 'export', ids: idsOf(chosen) }),
    },
    { label: words.trash, act: (chosen) => void house.trashMany(idsOf(chosen)) },
  ]
}
