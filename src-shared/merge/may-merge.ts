import type { Factsheet } from '../factsheet/factsheet'

/** Why two records are not two versions of one factsheet. */
export const refusals = ['otherSeries', 'otherCountry', 'otherEdition', 'otherRecord'] as const
export type Refusal = (typeof refusals)[number]

/**
 * Whether, and if so why, two records must not become one: what was said of one country, in one edition of one series, is
 * not said of another, however alike they are. Records of their own, such as duplicates, can be compared.
 */
export function refusedTogether(one: Factsheet, other: Factsheet): Refusal | undefined {
  if (one.codebook.id !== other.codebook.id) return 'otherSeries'
  if (country(one) !== country(other)) return 'otherCountry'
  if (one.edition !== other.edition) return 'otherEdition'
  return one.id === other.id ? undefined : 'otherRecord'
}

const country = ({ country: { code } }: Factsheet) => code.trim().toUpperCase()
