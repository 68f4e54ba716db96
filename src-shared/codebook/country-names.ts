/** English names in use for one country beside those that `Intl.DisplayNames` has, by its code. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  BO: ['Plurinational State of Bolivia'],
  BY: ['Belorussia', 'Byelorussia'],
  CD: ['Democratic Republic of the Congo', 'DR Congo'],
  CI: ['Ivory Coast', 'Côte d’Ivoire'],
  CN: ["People's Republic of China", 'People’s Republic of China'],
  CV: ['Cabo Verde', 'Cape Verde'],
  CZ: ['Czechia', 'Czech Republic'],
  GB: ['United Kingdom', 'Great Britain'],
  GE: ['Republic of Georgia'],
  IR: ['Islamic Republic of Iran'],
  KP: ['North Korea', "Democratic People's Republic of Korea"],
  KR: ['South Korea', 'Republic of Korea', 'S. Korea', 'ROK'],
  MD: ['Moldova', 'Republic of Moldova', 'Moldavia'],
  ME: ['Montenegro', 'Crna Gora'],
  MK: ['North Macedonia', 'FYROM', 'Former Yugoslav Republic of Macedonia'],
  MM: ['Burma', 'Myanmar'],
  NL: ['Netherlands', 'Holland'],
  PS: ['Palestine', 'State of Palestine'],
  RU: ['Russia', 'Russian Federation'],
  SK: ['Slovakia', 'Slovak Republic'],
  SZ: ['Eswatini', 'Swaziland'],
  TR: ['Turkey', 'Türkiye', 'Turkiye'],
  TW: ['Taiwan', 'Chinese Taipei'],
  TZ: ['United Republic of Tanzania'],
  UA: ['the Ukraine'],
  US: ['United States of America', 'USA'],
  VN: ['Viet Nam', 'Vietnam'],
  XK: ['Kosovo', 'Kosova'],
}

const known = new Map<string, readonly string[]>()

/** The English names that are in use for the country of this code; none for codes that are left to users. */
export function namesOfCountry(code: string): readonly string[] {
  const before = known.get(code)
  if (before) return before
  const names = new Set(otherNames[code])
  for (const style of ['long', 'short'] as const) {
    const name = nameIn(style, code)
    if (name !== undefined) names.add(name)
  }
  known.set(code, [...names])
  return [...names]
}

function nameIn(style: 'long' | 'short', code: string): string | undefined {
  if (!/^[A-Z]{2}$/.test(code)) return undefined
  return new Intl.DisplayNames('en', { type: 'region', style, fallback: 'none' }).of(code)
}
