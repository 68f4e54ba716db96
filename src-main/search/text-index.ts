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

/** Fewer are not worth going through all words. */
const leastStale = 100

/**
 * Which factsheets say what: the words of all names, texts and sources, and none of the texts themselves. A word is followed
 * by the numbers of those that say it, four bytes each: a map for each word would take ten times as much.
 */
export class TextIndex {
  readonly #saidBy = new Map<string, number[]>()
  /** Under its number, a factsheet; each reading of one has a number of its own. */
  readonly #ids = new Map<number, string>()
  readonly #numbers = new Map<string, number>()
  #last = 0
  /** Numbers of what was changed or removed since, which still follow words. */
  #stale = 0

  put(record: Factsheet): void {
    this.remove(record.id)
    this.#last += 1
    this.#ids.set(this.#last, record.id)
    this.#numbers.set(record.id, this.#last)
    const said = new Set(
      passagesOf(record).flatMap(({ text }) => searchWords(text).map(({ word }) => word)),
    )
    for (const word of said) {
      const numbers = this.#saidBy.get(word)
      if (numbers) numbers.push(this.#last)
      else this.#saidBy.set(word, [this.#last])
    }
  }

  remove(id: string): void {
    const number = this.#numbers.get(id)
    if (number === undefined) return
    this.#numbers.delete(id)
    this.#ids.delete(number)
    this.#stale += 1
    if (this.#stale > leastStale && this.#stale > this.#ids.size / 4) this.#clean()
  }

  /** Ids of those that say all words of what is sought. */
  find(wanted: string): readonly string[] {
    const [first, ...others] = soughtWords(wanted).map((sought) => this.#sayers(sought))
    if (!first) return []
    return [...first].flatMap((number) =>
      others.every((sayers) => sayers.has(number)) ? (this.#ids.get(number) ?? []) : [],
    )
  }

  #sayers(sought: string): ReadonlySet<number> {
    const sayers = new Set<number>()
    for (const [word, numbers] of this.#saidBy)
      if (saysWord(word, sought)) for (const number of numbers) sayers.add(number)
    return sayers
  }

  #clean(): void {
    for (const [word, numbers] of this.#saidBy) {
      const live = numbers.filter((number) => this.#ids.has(number))
      if (live.length > 0) this.#saidBy.set(word, live)
      else this.#saidBy.delete(word)
    }
    this.#stale = 0
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
