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

const points = { start: 6, word: 4, inside: 2, scattered: 1, more: 1 } as const

/**
 * The entries in which every word of the query is found, best first: at the start of the name before at the start of a
 * word, that before inside one, that before scattered letters of one ("hstry"). Equals keep their order.
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
  for (const word of words) {
    const inName = scoreWithin(name, word)
    const best = inName > 0 ? inName : scoreWithin(more, word) > 0 ? points.more : 0
    if (best === 0) return 0
    score += best
  }
  // Of two that match alike, the one that says little else is meant.
  return score + words.join(' ').length / (name.length + 100)
}

function scoreWithin(text: string, word: string): number {
  const at = text.indexOf(word)
  if (at === 0) return points.start
  if (at > 0) return startsWord(text, word, at) ? points.word : points.inside
  return word.length >= 3 && isScattered(text, word) ? points.scattered : 0
}

function startsWord(text: string, word: string, first: number): boolean {
  for (let at = first; at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text[at - 1]!)) return true
  }
  return false
}

/** Whether the letters stand in one word of the text in their order, its first letter being the first. */
function isScattered(text: string, letters: string): boolean {
  return text.split(/[^\p{L}\p{N}]+/u).some((word) => {
    if (word[0] !== letters[0]) return false
    let next = 0
    for (const letter of word) if (letter === letters[next]) next += 1
    return next === letters.length
  })
}
