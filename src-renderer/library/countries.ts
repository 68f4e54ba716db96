import { countryCodes } from '../../src-shared/codebook/countries'

const names = new Intl.DisplayNames('en', { type: 'region' })

/** Countries to choose from, by their English names. A name not among them is as good: it is printed as typed. */
export const countryNames: readonly { readonly code: string; readonly name: string }[] =
  countryCodes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))

/** The code of a country typed by its English name, or undefined. */
export function codeOf(name: string): string | undefined {
  const wanted = name.trim().toLocaleLowerCase()
  return countryNames.find((country) => country.name.toLocaleLowerCase() === wanted)?.code
}
