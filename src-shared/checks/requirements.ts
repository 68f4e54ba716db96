import type { Factsheet } from '../factsheet/factsheet'
import type { Suggestions } from '../maturity/suggestion'
import { chapterChecks, introductionChecks } from './chapters'
import type { Listener } from './problem'
import { coverChecks } from './cover'
import { evaluationListChecks, relationChecks } from './links'
import { ownWordsOf, type OwnWords } from './own-words'
import { absenceChecks, policyChecks } from './policies'
import { noSourceChecks, sourceChecks, translationChecks } from './sources'
import { stateOfPlayChecks } from './state-of-play'

/** Every question that a complete export puts to this record, in the order in which a factsheet is read. */
export function requirements(listener: Listener, record: Factsheet): void {
  const ownWords = ownWordsOf(record.codebook)
  coverChecks(listener, record)
  introductionChecks(listener, record)
  chapterChecks(listener, record, ownWords)
  absenceChecks(listener, record)
  policyChecks(listener, record, ownWords)
  relationChecks(listener, record)
  evaluationListChecks(listener, record)
  stateOfPlayChecks(listener, record)
  sourceChecks(listener, record)
}

/** Those that no single policy or source answers: they take the whole record, and are few. */
export function wholeRequirements(
  listener: Listener,
  record: Factsheet,
  {
    ownWords,
    suggestions,
  }: { readonly ownWords: OwnWords; readonly suggestions: () => Suggestions },
): void {
  coverChecks(listener, record)
  introductionChecks(listener, record)
  chapterChecks(listener, record, ownWords)
  absenceChecks(listener, record)
  relationChecks(listener, record)
  evaluationListChecks(listener, record)
  stateOfPlayChecks(listener, record, suggestions)
  noSourceChecks(listener, record)
  const ids = new Set(record.sources.map(({ id }) => id))
  for (const [index, source] of record.sources.entries()) {
    translationChecks(listener, source, index, ids)
  }
}
