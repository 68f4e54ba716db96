/** Something to find: its name, and further words it may be found by, such as the policy that a field belongs to. */
export type Findable = { readonly name: string; readonly more?: string }

/** Read once when the palette opens, so that a key costs comparisons only. */
export type Prepared<T extends Findable> = {
  readonly entry: T
  readonly name: string
  readonly more: string
}

/** Letters without accents and case: "Économie" is found by "econ". */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

export function prepare<T extends Findable>(entries: readonly T[]): readonly Prepared<T>[] {
  return entries.map((entry) => ({
    entry,
    name: fold(entry.name),
    more: fold(entry.more ?? ''),
  }))
}

const points = { start: 6, whole: 5, word: 4, inside: 2, scattered: 1, more: 1 } as const

/**
 * The entries in which every word of the query is found, best first: at the start of the name before a whole word, that
 * before the start of one, that before inside one, that before scattered letters of one ("hstry"). Equals keep their order.
 */
export function search<T extends Findable>(
  prepared: readonly Prepared<T>[],
  query: string,
): readonly { readonly entry: T; readonly score: number }[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return prepared.map(({ entry }) => ({ entry, score: 0 }))
  const found: { entry: T; score: number }[] = []
  for (const each of prepared) {
    const score = scoreOf(each, words)
    if (score > 0) found.push({ entry: each.entry, score })
  }
  return found.toSorted((a, b) => b.score - a.score)
}

function scoreOf({ name, more }: Prepared<Findable>, words: readonly string[]): number {
  let score = 0
  let named = 0
  for (const word of words) {
    const inName = scoreWithin(name, word)
    named += inName
    const best = inName > 0 ? inName : scoreWithin(more, word) > 0 ? points.more : 0
    if (best === 0) return 0
    score += best
  }
  // Of two that match alike, the one that says little else is meant.
  return named === 0 ? score : score + words.join(' ').length / (name.length + 100)
}

function scoreWithin(text: string, word: string): number {
  const at = text.indexOf(word)
  if (at === 0) return points.start
  if (at > 0)
    return Math.max(...placesOf(text, word, at).map((place) => pointsAt(text, word, place)))
  return word.length >= 3 && !/\d/.test(word) && isScattered(text, word) ? points.scattered : 0
}

function placesOf(text: string, word: string, first: number): readonly number[] {
  const places: number[] = []
  for (let at = first; at >= 0; at = text.indexOf(word, at + 1)) places.push(at)
  return places
}

const letter = /[\p{L}\p{N}]/u

function pointsAt(text: string, word: string, at: number): number {
  if (letter.test(text[at - 1]!)) return points.inside
  return letter.test(text[at + word.length] ?? '') ? points.word : points.whole
}

/** Whether the letters stand in one word of the text in their order, its first letter being the first. No regular expression: this is tried on all that does not match. */
function isScattered(text: string, letters: string): boolean {
  for (let at = text.indexOf(letters[0]!); at >= 0; at = text.indexOf(letters[0]!, at + 1)) {
    if (at > 0 && text[at - 1] !== ' ') continue
    let next = 1
    for (let here = at + 1; here < text.length && text[here] !== ' '; here += 1) {
      if (text[here] === letters[next]) next += 1
    }
    if (next >= letters.length) return true
  }
  return false
}
