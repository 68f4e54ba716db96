/** A word as search compares it, and where it stands in the text, in UTF-16 units. */
export type SearchWord = { readonly word: string; readonly start: number; readonly end: number }

const words = /[\p{L}\p{N}\p{M}]+/gu
/** Written without gaps, in characters that mean something each. */
const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu
/** Written without gaps, in letters: only a dictionary knows where a word ends. */
const gapless = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const dictionary = new Intl.Segmenter('th', { granularity: 'word' })

/** Without case, accents and vowel marks, and the same however it is encoded. */
const folded = (word: string) =>
  word.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase()

/**
 * The words of a text in any script. Chinese and Japanese are taken in pairs of characters, which finds every stretch of
 * them, as where their words end is a matter of opinion.
 */
export function searchWords(text: string): readonly SearchWord[] {
  const found: SearchWord[] = []
  const take = (word: string, start: number) => {
    const form = folded(word)
    if (form !== '') found.push({ word: form, start, end: start + word.length })
  }
  for (const { 0: run, index } of text.matchAll(words)) {
    let from = 0
    for (const { 0: stretch, index: at } of run.matchAll(ideographs)) {
      if (at > from) takeLetters(run.slice(from, at), index + from, take)
      for (let place = 0; place < stretch.length; place += 1)
        take(stretch.slice(place, place + 2), index + at + place)
      from = at + stretch.length
    }
    if (from < run.length) takeLetters(run.slice(from), index + from, take)
  }
  return found
}

/** What is sought, each word as it begins. The last character of a Chinese word begins no pair of its own. */
export function soughtWords(wanted: string): readonly string[] {
  const found = searchWords(wanted)
  const sought = found.filter(
    ({ start, end }) => !found.some((other) => other.start < start && other.end >= end),
  )
  return [...new Set(sought.map(({ word }) => word))]
}

function takeLetters(run: string, start: number, take: (word: string, start: number) => void) {
  if (!gapless.test(run)) return take(run, start)
  for (const { segment, index, isWordLike } of dictionary.segment(run))
    if (isWordLike) take(segment, start + index)
}
