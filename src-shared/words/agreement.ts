/** What is said of two codings of one country. Shares are printed in percent, coefficients with two places. */
export const agreementWords = {
  list: (label: string, counted: Counted, kappa: number | undefined) =>
    `${label}: ${share(counted)}, Cohen’s kappa ${coefficient(kappa)}`,
  levels: (counted: Counted, alpha: number | undefined) =>
    `Levels: ${share(counted)}, Krippendorff’s alpha ${coefficient(alpha)}`,
  levelsDiffer: (one: string, other: string) =>
    `assessed as ${one} in the first, ${other} in the second`,
  onlyFirst: (label: string) => `“${label}” is ticked in the first only`,
  onlySecond: (label: string) => `“${label}” is ticked in the second only`,
  settledSince: (count: number) =>
    `${count} ${count === 1 ? 'difference was' : 'differences were'} settled since, and ${count === 1 ? 'counts' : 'count'} as answered.`,
  notCompared:
    'not compared, because it is in one of them only, or one of them has not examined it',
} as const

type Counted = { readonly agreed: number; readonly of: number }

function share({ agreed, of }: Counted): string {
  if (of === 0) return 'nothing to compare'
  return `${agreed} of ${of} agree (${Math.round((100 * agreed) / of)} %)`
}

const coefficient = (value: number | undefined) =>
  value === undefined ? 'not defined' : value.toFixed(2)
