import { criteria, levels, type Criterion, type Level } from '../codebook/criteria'
import type { Digest } from './digest'

/** A mean over those that have a value, and how many have none: unassessed is not 0. */
export type Mean = {
  readonly mean: number | null
  readonly of: number
  readonly leftOut: number
}

/** The sum of the assessed levels, in points; null while one is missing. */
export function totalOf({ assessed }: Pick<Digest, 'assessed'>): number | null {
  let points = 0
  for (const criterion of criteria) {
    const level = assessed[criterion]
    if (level === null) return null
    points += level
  }
  return points
}

export function meanLevel(countries: readonly Digest[], criterion: Criterion): Mean {
  return meanOf(countries.map(({ assessed }) => assessed[criterion]))
}

export function meanTotal(countries: readonly Digest[]): Mean {
  return meanOf(countries.map(totalOf))
}

function meanOf(values: readonly (number | null)[]): Mean {
  const known = values.filter((value) => value !== null)
  const sum = known.reduce((before, value) => before + value, 0)
  return {
    mean: known.length === 0 ? null : sum / known.length,
    of: known.length,
    leftOut: values.length - known.length,
  }
}

/** How many countries have each level, and how many none yet. */
export type Distribution = {
  readonly counts: readonly { readonly level: Level; readonly count: number }[]
  readonly unassessed: number
}

export function distributionOf(countries: readonly Digest[], criterion: Criterion): Distribution {
  const given = countries.map(({ assessed }) => assessed[criterion])
  return {
    counts: levels.map((level) => ({
      level,
      count: given.filter((each) => each === level).length,
    })),
    unassessed: given.filter((each) => each === null).length,
  }
}

/** The highest total first, those without one last, by what they have so far. */
export function byTotal(countries: readonly Digest[]): readonly Digest[] {
  const soFar = ({ assessed }: Digest) =>
    criteria.reduce((sum, criterion) => sum + (assessed[criterion] ?? 0), 0)
  return countries.toSorted(
    (one, other) =>
      (totalOf(other) ?? -1) - (totalOf(one) ?? -1) ||
      soFar(other) - soFar(one) ||
      one.country.localeCompare(other.country, 'en') ||
      one.edition - other.edition,
  )
}
