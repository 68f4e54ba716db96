/**
 * Languages offered for a text, by BCP 47 code: those of the EU and of the countries and regions the series covers.
 * Any other can be typed, and is kept.
 */
const offered =
  'en ar az be bg bs ca cnr cs cy da de el es et eu fi fil fr ga gl he hi hr hu hy id is it ja ka kk ko lb lt lv mk mn ms mt nb nl nn no pl pt pt-BR rm ro ru sk sl sq sr sr-Latn sv th tr uk ur uz vi zh-Hans zh-Hant'.split(
    ' ',
  )

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })

/** The English name of a language, or its code where there is none. */
function languageName(code: string): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}

export type Language = { readonly code: string; readonly name: string }

const inOrder = (languages: readonly Language[]) =>
  languages.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
const named = inOrder(offered.map((code) => ({ code, name: languageName(code) })))

/** Code and name of each language to offer, by name, with the given one even where it is not offered. */
export function languagesWith(code: string): readonly Language[] {
  return code === '' || offered.includes(code)
    ? named
    : inOrder([...named, { code, name: languageName(code) }])
}
