const rightToLeft = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Syre Syrj Syrn Thaa'.split(' '),
)

/** Which way a language (BCP 47) runs, by the script it is usually written in; `auto` where none is said. */
export function directionOf(lang: string): 'ltr' | 'rtl' | 'auto' {
  if (lang.trim() === '') return 'auto'
  try {
    const { script } = new Intl.Locale(lang).maximize()
    if (script === undefined) return 'auto'
    return rightToLeft.has(script) ? 'rtl' : 'ltr'
  } catch {
    return 'auto'
  }
}

/** Whether a text may want a translation: it says its language, and that is not English. */
export function isForeign(lang: string): boolean {
  return lang.trim() !== '' && !/^en(-|$)/i.test(lang.trim())
}
