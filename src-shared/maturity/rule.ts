import type { Criterion, Level } from '../codebook/criteria'
import { maturityWords } from '../words/maturity'

type Rule = { readonly criterion: Criterion | 'any'; readonly level: Level | null }

/**
 * Every rule that can decide a suggestion, with the level it leads to; null where it leads to none.
 * A level is looked up here and nowhere else, so a rule and its level cannot disagree.
 */
export const rules = {
  nothingRecorded: { criterion: 'any', level: null },
  criterionChanged: { criterion: 'any', level: null },

  'scope.absent': { criterion: 'scope', level: 0 },
  'scope.noneInForce': { criterion: 'scope', level: 0 },
  'scope.broad': { criterion: 'scope', level: 0.5 },
  'scope.sectoral': { criterion: 'scope', level: 1 },
  'scope.targeted': { criterion: 'scope', level: 2 },
  'scope.typeUnknown': { criterion: 'scope', level: null },

  'continuity.noTargeted': { criterion: 'continuity', level: 0 },
  'continuity.upTo2': { criterion: 'continuity', level: 0.5 },
  'continuity.upTo10': { criterion: 'continuity', level: 1 },
  'continuity.over10': { criterion: 'continuity', level: 2 },
  'continuity.collectionYearMissing': { criterion: 'continuity', level: null },
  'continuity.startMissing': { criterion: 'continuity', level: null },
  'continuity.startAfterCollection': { criterion: 'continuity', level: null },
  'continuity.typeUnknown': { criterion: 'continuity', level: null },

  'evidence.none': { criterion: 'evidence', level: 0 },
  'evidence.past': { criterion: 'evidence', level: 0.5 },
  'evidence.running': { criterion: 'evidence', level: 1 },
  'evidence.runningAndMore': { criterion: 'evidence', level: 2 },
  'evidence.kindUnknown': { criterion: 'evidence', level: null },
  'evidence.notExamined': { criterion: 'evidence', level: null },

  'instruments.none': { criterion: 'instruments', level: 0 },
  'instruments.financialElsewhere': { criterion: 'instruments', level: 0.5 },
  'instruments.oneKind': { criterion: 'instruments', level: 1 },
  'instruments.bothKinds': { criterion: 'instruments', level: 2 },
  'instruments.technicalElsewhere': { criterion: 'instruments', level: null },
  'instruments.typeUnknown': { criterion: 'instruments', level: null },
  'instruments.notExamined': { criterion: 'instruments', level: null },
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof rules

/** The rules of one criterion, those of any included. */
export type RuleOf<C extends Criterion> = Extract<RuleId, `${C}.${string}` | 'nothingRecorded'>

/** Each rule as a sentence. A rule without words, or words without a rule, does not compile. */
export const ruleWords: Readonly<Record<RuleId, string>> = maturityWords.rules satisfies Record<
  RuleId,
  string
>
