import MiniSearch from 'minisearch'
import { fieldAt, fieldsOf, placeWords } from '../../src-shared/factsheet/fields'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { passagesOf } from '../../src-shared/prose/passages'
import { saysWord, searchWords, soughtWords } from '../../src-shared/prose/search-words'

/** A place in a factsheet where something that was sought is written. */
export type Hit = {
  readonly address: string
  /** What the field is called, with the policy it belongs to. */
  readonly label: string
  readonly before: string
  readonly found: string
  readonly after: string
}

/** Which factsheets say what: the words of all names, texts and sources, and none of the texts themselves. */
export class TextIndex {
  readonly #index = new MiniSearch<{ id: string; text: string }>({
    fields: ['text'],
    tokenize: (text) => {
      const found = new Set(searchWords(text).map(({ word }) => word))
      for (const word of found) this.#words.add(word)
      return [...found]
    },
    // They are folded already.
    processTerm: (term) => term,
    searchOptions: { tokenize: (word) => [word] },
  })
  /** All words that were ever in it: a library has few beside its texts, so that looking at each is quick. */
  readonly #words = new Set<string>()

  put(record: Factsheet): void {
    this.remove(record.id)
    const text = passagesOf(record)
      .map((passage) => passage.text)
      .join('\n')
    this.#index.add({ id: record.id, text })
  }

  remove(id: string): void {
    if (this.#index.has(id)) this.#index.discard(id)
  }

  /** Ids of those that say all words of what is sought. */
  find(wanted: string): readonly string[] {
    const words = [...this.#words]
    const queries = soughtWords(wanted).map((sought) => ({
      combineWith: 'OR' as const,
      queries: words.filter((word) => saysWord(word, sought)),
    }))
    if (queries.length === 0 || queries.some(({ queries: any }) => any.length === 0)) return []
    return this.#index.search({ combineWith: 'AND', queries }).map(({ id }) => id as string)
  }
}

const reach = { before: 36, after: 110 }

/** The passage that holds most of what is sought, around the first place; undefined where none holds any. */
export function hitIn(record: Factsheet, wanted: string): Hit | undefined {
  const sought = soughtWords(wanted)
  let best: { address: string; text: string; start: number; end: number } | undefined
  let most = 0
  for (const { address, text } of passagesOf(record)) {
    const there = searchWords(text)
    const places = sought.flatMap((word) => there.find((each) => saysWord(each.word, word)) ?? [])
    if (places.length <= most) continue
    most = places.length
    const first = places.reduce((one, other) => (other.start < one.start ? other : one))
    // Pairs of characters that follow one another are one place.
    let { end } = first
    for (const each of places) if (each.start < end && each.end > end) end = each.end
    best = { address, text, start: first.start, end }
  }
  if (!best) return undefined
  const { address, text, start, end } = best
  const field = fieldAt(fieldsOf(record), address)
  const from = Math.max(0, start - reach.before)
  const flat = (part: string) => part.replace(/\s+/g, ' ')
  return {
    address,
    label: field ? placeWords(field) : '',
    before: (from > 0 ? '…' : '') + flat(text.slice(from, start)),
    found: text.slice(start, end),
    after: flat(text.slice(end, end + reach.after)) + (end + reach.after < text.length ? '…' : ''),
  }
}
