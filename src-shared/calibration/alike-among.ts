import { paragraphsOf } from '../checks/passages-alike'
import { jaccard, leastLikeness, shinglesIn } from '../checks/shingles'
import type { Address } from '../factsheet/address'
import type { Testimony } from './testimony'

/** A passage of a factsheet. */
export type PassageThere = {
  readonly id: string
  readonly country: string
  readonly edition: number
  readonly address: Address
  readonly passage: string
}
/** Two that share nearly all of their words. */
export type AlikePair = {
  readonly one: PassageThere
  readonly other: PassageThere
  readonly likeness: number
}

/** A stretch of words that so many share is a phrase of the series, and leads nowhere. */
const commonPhrase = 60

/**
 * The passages that countries have in nearly the same words (see `alikeIn`). Fed with one testimony after another, so that
 * whoever feeds it can pause: passages are found by the stretches they share, not by comparing each with all.
 */
export function alikeAmong() {
  type Known = PassageThere & { readonly code: string; readonly shingles: ReadonlySet<string> }
  const known: Known[] = []
  const holders = new Map<string, number[]>()
  const pairs: AlikePair[] = []
  return {
    pairs: pairs as readonly AlikePair[],
    take({
      id,
      code,
      country,
      edition,
      texts,
    }: Pick<Testimony, 'id' | 'code' | 'country' | 'edition' | 'texts'>) {
      for (const { address, markdown } of texts) {
        for (const passage of paragraphsOf(markdown)) {
          const shingles = shinglesIn(passage)
          if (!shingles) continue
          const own: Known = {
            id,
            code: code || country,
            country,
            edition,
            address,
            passage,
            shingles,
          }
          for (const at of sharing(shingles)) {
            const other = known[at]!
            // Other editions of a country share what was rolled forward.
            if (other.code === own.code) continue
            const likeness = jaccard(shingles, other.shingles)
            if (likeness >= leastLikeness)
              pairs.push({ one: shown(other), other: shown(own), likeness })
          }
          const place = known.push(own) - 1
          for (const shingle of shingles) {
            const of = holders.get(shingle)
            if (!of) holders.set(shingle, [place])
            else if (of.length < commonPhrase) of.push(place)
          }
        }
      }
    },
  }

  function sharing(shingles: ReadonlySet<string>): ReadonlySet<number> {
    const found = new Set<number>()
    for (const shingle of shingles) for (const at of holders.get(shingle) ?? []) found.add(at)
    return found
  }
}

const shown = ({ id, country, edition, address, passage }: PassageThere): PassageThere => ({
  id,
  country,
  edition,
  address,
  passage,
})
