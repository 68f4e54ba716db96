import { maximumTotal } from '../../src-shared/codebook/lookup'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { suggestedTotal } from '../../src-shared/maturity/total'
import { suggestionsFor } from '../fields/suggestions-for'

/** What follows from the facts. What was assessed is read beside it, at once: it is a click, and costs nothing. */
export function readScore(record: Factsheet) {
  const suggestions = suggestionsFor(record)
  return {
    suggestions,
    suggested: suggestedTotal(suggestions),
    max: maximumTotal(record.codebook),
    collection: record.collection,
  }
}
