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
 * by the numbers of those that say it, a byte or two each: a map for each word would take twenty times as much.
 */
export class TextIndex {
  readonly #saidBy = new Map<string, Numbers>()
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
      const known = this.#saidBy.get(word)
      const numbers = known ?? new Numbers()
      numbers.add(this.#last)
      // A copy: what is cut out of a text keeps all of the text.
      if (!known) this.#saidBy.set(Buffer.from(word).toString(), numbers)
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
    const sought = soughtWords(wanted).map((word) => this.#sayers(word))
    if (sought.length === 0) return []
    const found: string[] = []
    for (const [number, id] of this.#ids)
      if (sought.every((sayers) => sayers[number] === 1)) found.push(id)
    return found
  }

  /** One at the number of each that says it: a common word is said by nearly all, and each key asks again. */
  #sayers(sought: string): Uint8Array {
    const sayers = new Uint8Array(this.#last + 1)
    for (const [word, numbers] of this.#saidBy) if (saysWord(word, sought)) numbers.markIn(sayers)
    return sayers
  }

  #clean(): void {
    for (const [word, numbers] of this.#saidBy) {
      const live = numbers.those((number) => this.#ids.has(number))
      if (live) this.#saidBy.set(word, live)
      else this.#saidBy.delete(word)
    }
    this.#stale = 0
  }
}

/** Numbers that only grow, kept as the steps between them: seven bits a byte, the eighth says that more follow. */
class Numbers {
  #steps = new Uint8Array(4)
  #used = 0
  #last = 0

  add(number: number): void {
    // Five bytes hold any step.
    if (this.#used + 5 > this.#steps.length) {
      const wider = new Uint8Array(Math.ceil(this.#used * 1.25) + 8)
      wider.set(this.#steps)
      this.#steps = wider
    }
    let step = number - this.#last
    for (; step > 127; step >>>= 7) this.#steps[this.#used++] = (step & 127) | 128
    this.#steps[this.#used++] = step
    this.#last = number
  }

  markIn(marks: Uint8Array): void {
    this.#each((number) => (marks[number] = 1))
  }

  /** Those that are kept; undefined where none is. */
  those(isKept: (number: number) => boolean): Numbers | undefined {
    const kept = new Numbers()
    this.#each((number) => isKept(number) && kept.add(number))
    return kept.#used > 0 ? kept : undefined
  }

  #each(take: (number: number) => void): void {
    let number = 0
    for (let at = 0; at < this.#used; at += 1) {
      let step = 0
      let shift = 0
      for (; this.#steps[at]! > 127; at += 1, shift += 7) step |= (this.#steps[at]! & 127) << shift
      number += step | (this.#steps[at]! << shift)
      take(number)
    }
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
