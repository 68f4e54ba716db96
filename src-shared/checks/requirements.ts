import type { Factsheet } from '../factsheet/factsheet'
import { chapterChecks, introductionChecks } from './chapters'
import type { Listener } from './problem'
import { coverChecks } from './cover'
import { evaluationListChecks, relationChecks } from './links'
import { ownWordsOf } from './own-words'
import { absenceChecks, policyChecks } from './policies'
import { sourceChecks } from './sources'
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
