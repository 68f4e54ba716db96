import { criteria, type Criterion, type Level } from '../codebook/criteria'
import type { Factsheet } from '../factsheet/factsheet'
import { suggest } from '../maturity/suggest'
import { assessedLevel, suggestedTotal, total } from '../maturity/total'

/** In points; null while not assessed, or where the rules suggest none. */
export type BeforeAfter<T> = { readonly before: T | null; readonly after: T | null }

export type ScoreComparison = {
  readonly criteria: readonly {
    readonly criterion: Criterion
    readonly assessed: BeforeAfter<Level>
    readonly suggested: BeforeAfter<Level>
  }[]
  /** The score, and the sum of the suggested levels, which is none. */
  readonly total: BeforeAfter<number>
  readonly suggestedTotal: BeforeAfter<number>
}

/** Levels, score and suggestions of two states of a factsheet, in the order of the printed table. Equal ones too. */
export function scoreBetween(before: Factsheet, after: Factsheet): ScoreComparison {
  const [was, is] = [suggest(before), suggest(after)]
  return {
    criteria: criteria.map((criterion) => ({
      criterion,
      assessed: {
        before: assessedLevel(before, criterion),
        after: assessedLevel(after, criterion),
      },
      suggested: { before: was[criterion].level, after: is[criterion].level },
    })),
    total: { before: total(before), after: total(after) },
    suggestedTotal: { before: suggestedTotal(was), after: suggestedTotal(is) },
  }
}

export function scoreDiffers(score: ScoreComparison): boolean {
  return [
    score.total,
    score.suggestedTotal,
    ...score.criteria.flatMap(({ assessed, suggested }) => [assessed, suggested]),
  ].some(({ before, after }) => before !== after)
}
