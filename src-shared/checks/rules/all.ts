import type { Rule, RuleOf } from '../rule'
import { gapDenied } from './history/gap-denied'
import { inForceButEnded } from './history/in-force-but-ended'
import { lineageGap } from './history/lineage-gap'
import { startAfterCollection } from './history/start-after-collection'
import { successionBackwards } from './history/succession-backwards'
import { successionCircular } from './history/succession-circular'
import { evaluationAgainstNone } from './evaluation/evaluation-against-none'
import { evaluationBeforeStart } from './evaluation/evaluation-before-start'
import { evaluationNotTold } from './evaluation/evaluation-not-told'
import { allTicked } from './sections/all-ticked'
import { categoryNotAttested } from './sections/category-not-attested'
import { categoryRetired } from './sections/category-retired'
import { categoryUnknown } from './sections/category-unknown'
import { instrumentNotMentioned } from './sections/instrument-not-mentioned'
import { roleWithoutBody } from './sections/role-without-body'
import { amountInText } from './budget/amount-in-text'
import { amountWithoutPeriod } from './budget/amount-without-period'
import { annualAboveOverall } from './budget/annual-above-overall'
import { levelMovedByAge } from './score/level-moved-by-age'
import { reasonThoughEqual } from './score/reason-though-equal'
import { scopeAgainstContinuity, scopeAgainstInstruments } from './score/scope-against'
import { citationUnknown } from './texts/citation-unknown'
import { countryNamedOtherwise } from './texts/country-named-otherwise'
import { decimalsMixed } from './texts/decimals-mixed'
import { linkNotInBibliography } from './texts/link-not-in-bibliography'
import { markdownUnbalanced } from './texts/markdown-unbalanced'
import { originalNameWithoutLanguage } from './texts/original-name-without-language'
import { passageAlike } from './texts/passage-alike'
import { textAsLastEdition } from './texts/text-as-last-edition'
import { accessDatesSeveral } from './sources/access-dates-several'
import { accessTooOld } from './sources/access-too-old'
import { linkLooksBroken } from './sources/link-looks-broken'
import { linkPercentEncoded } from './sources/link-percent-encoded'
import { linkWithoutScheme } from './sources/link-without-scheme'
import { sourceNeverCited } from './sources/source-never-cited'
import { sourcesAlike } from './sources/sources-alike'

/** Every rule beside the gate. */
const all: readonly Rule[] = [
  gapDenied,
  inForceButEnded,
  lineageGap,
  startAfterCollection,
  successionBackwards,
  successionCircular,
  evaluationAgainstNone,
  evaluationBeforeStart,
  evaluationNotTold,
  allTicked,
  categoryNotAttested,
  categoryRetired,
  categoryUnknown,
  instrumentNotMentioned,
  roleWithoutBody,
  amountInText,
  amountWithoutPeriod,
  annualAboveOverall,
  levelMovedByAge,
  reasonThoughEqual,
  scopeAgainstContinuity,
  scopeAgainstInstruments,
  citationUnknown,
  countryNamedOtherwise,
  decimalsMixed,
  linkNotInBibliography,
  markdownUnbalanced,
  originalNameWithoutLanguage,
  passageAlike,
  textAsLastEdition,
  accessDatesSeveral,
  accessTooOld,
  linkLooksBroken,
  linkPercentEncoded,
  linkWithoutScheme,
  sourceNeverCited,
  sourcesAlike,
]

const of = <K extends Rule['of']>(kind: K) =>
  all.filter((rule): rule is RuleOf<K> => rule.of === kind)

export const policyRules = of('policy')
export const sourceRules = of('source')
export const sourcesRules = of('sources')
export const textRules = of('text')
export const recordRules = of('record')
