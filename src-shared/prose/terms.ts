import type { Term } from '../factsheet/people'

export type Offer =
  | {
      readonly kind: 'insert'
      readonly insert: string
      readonly shown: string
      /** What tells it from the others; empty where nothing is known. */
      readonly says: string
    }
  | {
      /** To be made first; what is put into the text is known only then. */
      readonly kind: 'newSource'
      readonly shown: string
      readonly says: string
    }
export type Offers = {
  /** Where the word before the caret begins. */
  readonly start: number
  readonly offers: readonly Offer[]
}

const most = 6
const wordBefore = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}&.’'-]*$/u
const wordAfter = /^[\p{L}\p{M}\p{N}]/u

const folded = (text: string) => text.normalize('NFC').toLowerCase()

/**
 * What the glossary has for the word before the caret: terms that begin with it, by their short form, their meaning or
 * their original name. From two letters on; nothing in the middle of a word, and nothing that stands there already.
 */
export function offersFor(
  glossary: readonly Term[],
  text: string,
  caret: number,
): Offers | undefined {
  if (glossary.length === 0 || wordAfter.test(text.slice(caret))) return undefined
  const word = wordBefore.exec(text.slice(Math.max(0, caret - 60), caret))?.[0]
  if (word === undefined || word.normalize('NFC').length < 2) return undefined
  const typed = folded(word)
  const offers = new Map<string, Offer>()
  for (const { term, meaning, original } of glossary) {
    const starts = (form: string) => form.trim() !== '' && folded(form.trim()).startsWith(typed)
    const offer = (insert: string, says: string) => {
      const whole = insert.trim()
      if (whole !== '' && folded(whole) !== typed)
        offers.set(whole, { kind: 'insert', insert: whole, shown: whole, says })
    }
    const full = meaning.trim() && term.trim() ? `${meaning.trim()} (${term.trim()})` : ''
    if (starts(term)) {
      offer(term, meaning)
      offer(full, '')
    }
    if (starts(meaning)) {
      offer(meaning, term)
      offer(full, '')
    }
    if (starts(original.text)) offer(original.text, term || meaning)
  }
  if (offers.size === 0) return undefined
  return { start: caret - word.length, offers: [...offers.values()].slice(0, most) }
}

/**
 * The term that a selected piece of text names: “Korea Industrial Complex Corporation (KICOX)” says what it means, and
 * a name in another language is an original name.
 */
export function termFrom(id: string, selected: string, lang: string): Term {
  const words = selected.replace(/\s+/g, ' ').trim()
  const original = { lang: '', text: '' }
  const both = /^(.+?) ?\(([^()]+)\)$/.exec(words)
  const [name, short] = both ? [both[1]!, both[2]!] : ['', words]
  const isEnglish = lang === '' || /^en(-|$)/i.test(lang)
  return isEnglish
    ? { id, term: short, meaning: name, original }
    : { id, term: both ? short : '', meaning: '', original: { lang, text: name || short } }
}
