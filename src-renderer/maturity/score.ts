import { maximumTotal } from '../../src-shared/codebook/lookup'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { suggest } from '../../src-shared/maturity/suggest'
import { assessedLevels, suggestedTotal, total } from '../../src-shared/maturity/total'

/** All that the panel shows of the record. */
export type Score = ReturnType<typeof readScore>

export function readScore(record: Factsheet) {
  const suggestions = suggest(record)
  return {
    suggestions,
    suggested: suggestedTotal(suggestions),
    total: total(record),
    assessed: assessedLevels(record),
    max: maximumTotal(record.codebook),
    collection: record.collection,
  }
}
