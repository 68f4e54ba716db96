/** How different two values are: 0 or 1, or by how many cases lie between them in their order. */
export type Metric = 'nominal' | 'ordinal'

/**
 * Krippendorff's alpha for any number of coders, with gaps: 1 is full agreement, 0 none beyond chance, below it is
 * disagreement by system. Each unit holds what its coders said, null where one said nothing; units with fewer than two
 * values do not count. Undefined where nothing can be compared or where there is but one value.
 * K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), https://repository.upenn.edu/asc_papers/43
 */
export function krippendorffsAlpha(
  units: readonly (readonly (number | null)[])[],
  metric: Metric,
): number | undefined {
  const paired = units
    .map((unit) => unit.filter((value) => value !== null))
    .filter((unit) => unit.length > 1)
  const counts = new Map<number, number>()
  for (const value of paired.flat()) counts.set(value, (counts.get(value) ?? 0) + 1)
  const values = [...counts.keys()].toSorted((one, other) => one - other)
  if (values.length < 2) return undefined
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const distance = distanceBy(metric, values, counts)
  const observed = paired
    .map((unit) => pairwise(unit, distance) / (unit.length - 1))
    .reduce((sum, each) => sum + each, 0)
  const byChance = pairwise(paired.flat(), distance) / (total - 1)
  return 1 - observed / byChance
}

/** The sum over all ordered pairs of two different values' places. */
function pairwise(values: readonly number[], distance: (one: number, other: number) => number) {
  return values
    .map((one) => values.map((other) => distance(one, other)).reduce((sum, d) => sum + d, 0))
    .reduce((sum, d) => sum + d, 0)
}

function distanceBy(
  metric: Metric,
  values: readonly number[],
  counts: ReadonlyMap<number, number>,
): (one: number, other: number) => number {
  switch (metric) {
    case 'nominal':
      return (one, other) => (one === other ? 0 : 1)
    case 'ordinal':
      return (one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one]
        const between = values
          .filter((value) => value >= low && value <= high)
          .reduce((sum, value) => sum + counts.get(value)!, 0)
        return (between - (counts.get(low)! + counts.get(high)!) / 2) ** 2
      }
  }
}
