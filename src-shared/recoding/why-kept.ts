import type { CodebookFile } from '../codebook/crosswalk'
import type { Factsheet } from '../factsheet/factsheet'
import { isLocked } from '../status/course'
import { codebookWords } from '../words/codebook'

const words = codebookWords.why

/** Why a record keeps the codebook it has, in words that follow its name; undefined where the codebook moves. */
export function whyKept(
  record: Pick<Factsheet, 'codebook' | 'edition' | 'events'>,
  { codebook, crosswalk }: CodebookFile,
): string | undefined {
  if (record.codebook.id === codebook.id) return words.sameCodebook
  if (record.edition < codebook.edition) return words.earlierEdition(record.edition)
  if (record.codebook.id !== crosswalk.from.id) return words.otherCodebook(record.codebook.id)
  if (isLocked(record)) return words.published
  return undefined
}
