/** Languages offered for a text, by BCP 47 code: those of the EU and of countries the series covers. Any other is kept. */
const offered =
  'en ar be bg bs ca cs da de el es et fi fr ga he hi hr hu hy is it ja ka ko lb lt lv mk mt nl no pl pt ro ru sk sl sq sr sv th tr uk vi zh-Hans zh-Hant'.split(
    ' ',
  )

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })

/** The English name of a language, or its code where there is none. */
export function languageName(code: string): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}

/** Code and name of each language to offer, by name, with the given one even where it is not offered. */
export function languagesWith(
  code: string,
): readonly { readonly code: string; readonly name: string }[] {
  const codes = code === '' || offered.includes(code) ? offered : [...offered, code]
  return codes
    .map((each) => ({ code: each, name: languageName(each) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
}
