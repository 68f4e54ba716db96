const currencies = Intl.supportedValuesOf('currency').join('|')
const named = `euros?|dollars?|pounds?|yen|won|yuan|francs?|${currencies}`
const number = String.raw`\d(?:[\d.,\u00a0\u202f ]*\d)?(?:\s?(?:thousand|million|billion|trillion|mn|bn|m)\b)?`
const amount = new RegExp(
  String.raw`(?:(?<![\p{L}])(?:${currencies})|[€$£¥₩])\s?${number}|${number}\s?(?:[€$£¥₩]|(?:${named})(?![\p{L}]))`,
  'gu',
)

/** Sums of money in a text, as they are written there: a number beside a currency. */
export function amountsIn(text: string): readonly string[] {
  return text.match(amount) ?? []
}
