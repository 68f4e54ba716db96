import { countryGroups, groupOfCountry } from '../codebook/country-groups'
import { comparedLists, type Digest } from './digest'
import { grouped } from './grouped'

/** By what countries can be put together. */
export const groupings = ['country', 'policyType', 'edition'] as const
export type Grouping = (typeof groupings)[number]

export type Group = { readonly key: string; readonly countries: readonly Digest[] }

const typeAt = comparedLists.indexOf('policyType')
/** The highest type in force counts, as for the score. */
const typesByRank = ['national', 'regional', 'sectoral', 'broad']

/** Every country is in one group; groups without any are left out. */
export function groupsOf(countries: readonly Digest[], by: Grouping): readonly Group[] {
  const found = grouped(countries, (country) => keyOf(country, by))
  const order = by === 'country' ? countryGroups : by === 'policyType' ? typesByRank : []
  const rank = (key: string) => {
    const at = (order as readonly string[]).indexOf(key)
    return at < 0 ? order.length : at
  }
  return [...found]
    .map(([key, some]) => ({ key, countries: some }))
    .toSorted((one, other) => rank(one.key) - rank(other.key) || (one.key < other.key ? -1 : 1))
}

function keyOf(country: Digest, by: Grouping): string {
  switch (by) {
    case 'country':
      return groupOfCountry(country.code)
    case 'edition':
      return String(country.edition)
    case 'policyType': {
      const types = new Set(country.inForce.flatMap(({ ticked }) => ticked[typeAt] ?? []))
      return typesByRank.find((type) => types.has(type)) ?? [...types].toSorted()[0] ?? ''
    }
  }
}
