const shingleLength = 8
const fewestWords = 25
export const leastLikeness = 0.6

/** The stretches of 8 words of a passage; none where it is too short to be compared. */
export function shinglesIn(passage: string): ReadonlySet<string> | undefined {
  const words = wordsOf(passage)
  if (words.length < fewestWords) return undefined
  const shingles = new Set<string>()
  for (let at = 0; at + shingleLength <= words.length; at += 1) {
    shingles.add(words.slice(at, at + shingleLength).join(' '))
  }
  return shingles
}

/** Without citations and links' addresses, in small letters. Scripts without spaces count by the character. */
function wordsOf(passage: string): readonly string[] {
  return (
    passage
      .replaceAll(/\[@[^\]]*\]|\]\([^)]*\)/g, ' ')
      .toLowerCase()
      .match(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu,
      ) ?? []
  )
}

export function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  // Sets that differ too much in size cannot be alike, however much they share.
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  if (small.size < leastLikeness * large.size) return 0
  let shared = 0
  for (const shingle of small) if (large.has(shingle)) shared += 1
  return shared / (one.size + other.size - shared)
}
