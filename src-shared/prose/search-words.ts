/** A word as search compares it, and where it stands in the text, in UTF-16 units. */
export type SearchWord = { readonly word: string; readonly start: number; readonly end: number }

const words = /[\p{L}\p{N}\p{M}]+/gu
/**
 * Where a word ends is a matter of opinion: Chinese and Japanese have no gaps, and Korean puts compounds and particles
 * together without any.
 */
const paired = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]+/gu
/** A syllable of Korean may be written in its letters, as file names of a Mac are. */
const characters = /[\u1100-\u115F][\u1160-\u11A7][\u11A8-\u11FF]?|./gsu
/** Written without gaps, in letters: only a dictionary knows where a word ends. */
const gapless = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const dictionary = new Intl.Segmenter('th', { granularity: 'word' })

/** Without case, accents and vowel marks, and the same however it is encoded. */
const folded = (word: string) =>
  word.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase()

/**
 * The words of a text in any script. Chinese, Japanese and Korean are taken in pairs of characters, which finds every
 * stretch of them.
 */
export function searchWords(text: string): readonly SearchWord[] {
  const found: SearchWord[] = []
  const take = (word: string, start: number) => {
    const form = folded(word)
    if (form !== '') found.push({ word: form, start, end: start + word.length })
  }
  for (const { 0: run, index } of text.matchAll(words)) {
    let from = 0
    for (const { 0: stretch, index: at } of run.matchAll(paired)) {
      if (at > from) takeLetters(run.slice(from, at), index + from, take)
      const single = [...stretch.matchAll(characters)]
      for (const [place, { 0: one, index: within }] of single.entries())
        take(one + (single[place + 1]?.[0] ?? ''), index + at + within)
      from = at + stretch.length
    }
    if (from < run.length) takeLetters(run.slice(from), index + from, take)
  }
  return found
}

/** So few letters begin words only: in the middle they are in almost every text. */
const shortestInside = 4

/**
 * Whether a word of a text says what is sought: it begins with it or, from four letters on, has it inside, as German
 * compounds do.
 */
export function saysWord(word: string, sought: string): boolean {
  return sought.length < shortestInside ? word.startsWith(sought) : word.includes(sought)
}

/** What is sought, each word as it is compared. The last character of a Chinese word begins no pair of its own. */
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
