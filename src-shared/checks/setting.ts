import { codebookOf } from '../codebook/lookup'
import type { Codebook } from '../codebook/schema'
import type { Factsheet } from '../factsheet/factsheet'
import { yearOf } from '../maturity/year'
import { ownWordsOf, type OwnWords } from './own-words'

/** What rules on a single policy, source or text may know of the record around it. */
export type Setting = {
  readonly use: Factsheet['codebook']
  readonly codebook: Codebook
  readonly ownWords: OwnWords
  readonly country: Factsheet['country']
  readonly collection: Factsheet['collection']
  readonly collectionYear: number | undefined
}

export function settingOf(
  { codebook, country, collection }: Pick<Factsheet, 'codebook' | 'country' | 'collection'>,
  book: Codebook = codebookOf(codebook),
): Setting {
  return {
    use: codebook,
    codebook: book,
    ownWords: ownWordsOf(codebook),
    country,
    collection,
    collectionYear: yearOf(collection.year),
  }
}
