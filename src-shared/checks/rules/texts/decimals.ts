import { byWording } from '../../by-wording'

export type DecimalSign = ',' | '.'
export type Decimal = { readonly number: string; readonly sign: DecimalSign; readonly at: number }

const candidate = /(?<![\p{L}\d.,:/@#-])\d+[.,]\d+(?![\d/]|[.,]\d|\p{L})/gu
/**
 * Numbers with decimals in a text. Three digits behind the sign may be thousands, so that nothing is said of them;
 * dates, web addresses, citations and numbered names are no amounts.
 */
export const decimalsIn = byWording((markdown): readonly Decimal[] => {
  const plain = markdown.replaceAll(/\[@[^\]]*\]|\]\([^)]*\)|https?:\/\/\S+|www\.\S+/g, (skipped) =>
    ' '.repeat(skipped.length),
  )
  return [...plain.matchAll(candidate)].flatMap(({ 0: number, index }) => {
    const [whole = '', fraction = ''] = number.split(/[.,]/)
    if (fraction.length === 3 && whole !== '0') return []
    if (isName(plain.slice(Math.max(0, index - 24), index), fraction)) return []
    return [{ number, sign: number.includes(',') ? (',' as const) : ('.' as const), at: index }]
  })
})

/** The text with this sign in all its decimals. */
export function withSign(markdown: string, sign: DecimalSign): string {
  return decimalsIn(markdown).reduce(
    (text, { number, at }) =>
      text.slice(0, at) + number.replace(/[.,]/, sign) + text.slice(at + number.length),
    markdown,
  )
}

const numbered =
  /(?:\b(?:sections?|chapters?|figures?|tables?|articles?|annex|version|no\.?|vol\.?|pp?\.|art\.)|§)\s*$/i

/** "Section 2.3" is a name and not an amount. */
function isName(before: string, fraction: string): boolean {
  if (numbered.test(before)) return true
  // "Industry 4.0" and "Web 2.0": a capitalised name and a round number.
  return fraction === '0' && /\p{Lu}[\p{L}-]*\s$/u.test(before)
}
