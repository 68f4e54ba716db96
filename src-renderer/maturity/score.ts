import { maximumTotal } from '../../src-shared/codebook/lookup'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { suggest } from '../../src-shared/maturity/suggest'
import { suggestedTotal } from '../../src-shared/maturity/total'

/** What follows from the facts. What was assessed is read beside it, at once: it is a click, and costs nothing. */
export function readScore(record: Factsheet) {
  const suggestions = suggest(record)
  return {
    suggestions,
    suggested: suggestedTotal(suggestions),
    max: maximumTotal(record.codebook),
    collection: record.collection,
  }
}
