import { z } from 'zod'
import { countryCodes, isUserAssigned } from '../codebook/countries'
import { checkWords } from '../words/checks'

/**
 * What is wrong with one typed value, in a sentence; undefined where nothing is. A blank value is fine: it is not yet
 * filled, and whether it must be is not a question about the value.
 */
export type Complaint = string | undefined

const words = checkWords.field

export function isBlank(value: string): boolean {
  return value.trim() === ''
}

/** Four digits, 1800 to 2100, nothing around them. */
export function yearComplaint(value: string): Complaint {
  if (isBlank(value)) return undefined
  return /^\d{4}$/.test(value) && Number(value) >= 1800 && Number(value) <= 2100
    ? undefined
    : words.year
}

// A plain, a no-break, a thin and a narrow no-break space all group thousands in print.
const amountShape = /^(?:\d+|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+)(?:[.,]\d+)?$/

/**
 * Digits, with one decimal comma or point, and spaces between groups of three: "1500000", "1 500 000,50", "0.5".
 *
 * Points and commas never group: "1.234.567,8" is refused, with advice to use spaces. One point or comma before exactly
 * three digits, as in "1.500", is refused too, because half of the world reads 1500 and the other half 1.5; "0.125",
 * "1234.567" and "12 345,678" cannot be read in two ways and are accepted. No sign, no currency.
 */
export function amountComplaint(value: string): Complaint {
  if (isBlank(value)) return undefined
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(value)) return words.ambiguousAmount(value)
  return amountShape.test(value) ? undefined : words.amount
}

/**
 * An amount as a canonical decimal: a point, no groups, no needless zeros ("1 500 000,50" is "1500000.5").
 * A string, so that no digit is lost; undefined where the amount is blank or not well formed.
 */
export function decimalOf(amount: string): string | undefined {
  if (isBlank(amount) || amountComplaint(amount) !== undefined) return undefined
  const [whole = '', fraction = ''] = amount.replaceAll(/[^\d.,]/g, '').split(/[.,]/)
  const kept = fraction.replace(/0+$/, '')
  return whole.replace(/^0+(?=\d)/, '') + (kept && `.${kept}`)
}

/** Three capital letters. Whether ISO 4217 assigns them is not asked: its list outruns every runtime's. */
export function currencyComplaint(value: string): Complaint {
  return isBlank(value) || /^[A-Z]{3}$/.test(value) ? undefined : words.currency
}

/** Parsing an address is dear, and a factsheet of 300 sources is checked whenever its author pauses. */
const parsedAddresses = new Map<string, boolean>()
const mostParsed = 2000

function isWebAddress(value: string): boolean {
  const known = parsedAddresses.get(value)
  if (known !== undefined) return known
  if (parsedAddresses.size >= mostParsed) parsedAddresses.clear()
  const parsed = webAddress.safeParse(value).success
  parsedAddresses.set(value, parsed)
  return parsed
}

const webAddress = z.url({ protocol: /^https?$/ })

/** An absolute web address, http or https, without a name or password in it. */
export function urlComplaint(value: string): Complaint {
  if (isBlank(value)) return undefined
  // URL parsers drop tabs and line breaks and turn backslashes: what they would repair is not what stands there.
  // eslint-disable-next-line no-control-regex
  if (/[\s\u0000-\u001f\u007f\\]/.test(value)) return words.urlSpaces
  if (!/^https?:\/\//i.test(value)) return words.urlScheme
  if (/^[^/]*\/\/[^/?#]*@/.test(value)) return words.urlCredentials
  return isWebAddress(value) ? undefined : words.url
}

/**
 * A web address as it is often printed, "www.example.org/report.pdf": it lacks its scheme and nothing else. Everybody
 * knows where it leads, so that it is worth a warning and does not hold up an export.
 */
export function lacksSchemeOnly(value: string): boolean {
  return (
    /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#]|$)/u.test(value) &&
    urlComplaint(`https://${value}`) === undefined
  )
}

const day = z.iso.date()

/** A day that exists, as YYYY-MM-DD. */
export function dateComplaint(value: string): Complaint {
  return isBlank(value) || day.safeParse(value).success ? undefined : words.date
}

/** A BCP 47 tag: "en", "ko", "zh-Hant", "pt-BR". */
export function languageComplaint(value: string): Complaint {
  if (isBlank(value)) return undefined
  // The tags nearly every text has, spared the costlier question: a factsheet may hold hundreds of texts.
  if (/^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(value)) return undefined
  // Well-formed by BCP 47, but nothing is registered with five to eight letters: "english" is a name, not a tag.
  if (/^[a-z]{4,8}(?:-|$)/i.test(value)) return words.language
  try {
    Intl.getCanonicalLocales(value)
    return undefined
  } catch {
    return words.language
  }
}

/** An alpha-2 code of ISO 3166-1, XK, or a code that ISO 3166-1 leaves to its users (AA, QM to QZ, XA to XZ, ZZ). */
export function countryCodeComplaint(value: string): Complaint {
  return isBlank(value) || countryCodes.includes(value) || isUserAssigned(value)
    ? undefined
    : words.countryCode
}
