import { isUserAssigned } from './countries'

/** The member states of the European Union since 2020, by ISO 3166-1. */
const memberStates: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
)

/** How the series tells countries apart; `invented` are codes that ISO leaves to its users, `notStated` is where no country is chosen. */
export const countryGroups = ['member', 'third', 'invented', 'notStated'] as const
export type CountryGroup = (typeof countryGroups)[number]

export function groupOfCountry(code: string): CountryGroup {
  if (code === '') return 'notStated'
  if (memberStates.has(code)) return 'member'
  // XK is Kosovo's by custom, and only by custom.
  return code !== 'XK' && isUserAssigned(code) ? 'invented' : 'third'
}
