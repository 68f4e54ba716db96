import { criteria, type Criterion, type Level } from '../codebook/criteria'
import { comparedLists, type ComparedList, type Digest } from './digest'
import { totalOf } from './levels'
import { matrixOf, type Answer } from './matrix'

/** A line over two to four countries, and whether they say different things in it. */
type Line<V> = { readonly values: readonly V[]; readonly differs: boolean }

export type BesideEachOther = {
  readonly levels: readonly (Line<Level | null> & { readonly criterion: Criterion })[]
  readonly totals: Line<number | null>
  readonly lists: readonly {
    readonly list: ComparedList
    readonly lines: readonly (Line<Answer> & { readonly code: string; readonly label: string })[]
  }[]
  /** How many answers differ. */
  readonly differences: number
}

export function besideEachOther(countries: readonly Digest[]): BesideEachOther {
  const levels = criteria.map((criterion) => ({
    criterion,
    ...lineOf(countries.map(({ assessed }) => assessed[criterion])),
  }))
  const lists = comparedLists.map((list) => ({
    list,
    lines: matrixOf(countries, list).map(({ code, label, answers }) => ({
      code,
      label,
      ...lineOf(answers),
    })),
  }))
  return {
    levels,
    totals: lineOf(countries.map(totalOf)),
    lists,
    differences: [...levels, ...lists.flatMap(({ lines }) => lines)].filter(
      ({ differs }) => differs,
    ).length,
  }
}

function lineOf<V>(values: readonly V[]): Line<V> {
  return { values, differs: new Set(values).size > 1 }
}
