export type Query = {
  readonly find: string
  readonly matchCase: boolean
  readonly wholeWord: boolean
}
/** Where something was found, in UTF-16 units. */
export type Range = { readonly start: number; readonly end: number }

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** Without these, each UTF-16 unit is a character as its reader sees it, and there is nothing to take apart. */
const combines = /[\p{M}\p{Cf}\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\ud800-\udfff\r]/u
const endsInWord = /[\p{L}\p{N}\p{M}_]$/u
const beginsInWord = /^[\p{L}\p{N}\p{M}_]/u

type Folded = {
  readonly text: string
  /** For each unit of the folded text, and for its end, where its character begins; -1 within a character. */
  readonly origin: readonly number[]
}

/**
 * Where a text holds what is sought, from left to right, without overlaps. Whole characters as a reader sees them are
 * compared, so that é is found however it is encoded, and e is not found in it.
 */
export function rangesOf(text: string, query: Query): readonly Range[] {
  const sought = fold(query.find, query.matchCase).text
  if (sought === '') return []
  const folded = fold(text, query.matchCase)
  const ranges: Range[] = []
  for (let at = folded.text.indexOf(sought); at >= 0;) {
    const start = folded.origin[at]!
    const end = folded.origin[at + sought.length]!
    const isWhole = start >= 0 && end >= 0 && (!query.wholeWord || standsAlone(text, start, end))
    if (isWhole) ranges.push({ start, end })
    at = folded.text.indexOf(sought, at + (isWhole ? sought.length : 1))
  }
  return ranges
}

/** The text with something else in these places; all around them it stays as it is, to the last code unit. */
export function replaceRanges(text: string, ranges: readonly Range[], by: string): string {
  let from = 0
  let replaced = ''
  for (const { start, end } of ranges) {
    replaced += text.slice(from, start) + by
    from = end
  }
  return replaced + text.slice(from)
}

function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !endsInWord.test(text.slice(Math.max(0, start - 2), start)) &&
    !beginsInWord.test(text.slice(end, end + 2))
  )
}

function fold(text: string, matchCase: boolean): Folded {
  const origin: number[] = []
  let folded = ''
  const take = (character: string, start: number) => {
    const normal = character.normalize('NFC')
    // Upper case, for it makes one of σ and ς.
    const form = matchCase ? normal : normal.toUpperCase().normalize('NFC')
    for (let unit = 0; unit < form.length; unit += 1) origin.push(unit === 0 ? start : -1)
    folded += form
  }
  if (combines.test(text)) {
    for (const { segment, index } of graphemes.segment(text)) take(segment, index)
  } else {
    for (let at = 0; at < text.length; at += 1) take(text[at]!, at)
  }
  origin.push(text.length)
  return { text: folded, origin }
}
