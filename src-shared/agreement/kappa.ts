/**
 * How far two coders agree beyond chance on which of some values each item has: 1 where they always do, 0 where they do
 * no more than their habits make likely. Undefined where there is no item, or where both gave all items the same value,
 * so that chance would explain everything. `pairs` holds for each item what the one and the other coder said.
 * J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960) 37-46.
 */
export function cohensKappa<V>(pairs: readonly (readonly [V, V])[]): number | undefined {
  if (pairs.length === 0) return undefined
  const share = (count: number) => count / pairs.length
  const countOf = (coder: 0 | 1, value: V) => pairs.filter((pair) => pair[coder] === value).length
  const values = new Set(pairs.flat())
  const observed = share(pairs.filter(([one, other]) => one === other).length)
  const byChance = [...values]
    .map((value) => share(countOf(0, value)) * share(countOf(1, value)))
    .reduce((sum, each) => sum + each, 0)
  return byChance === 1 ? undefined : (observed - byChance) / (1 - byChance)
}
