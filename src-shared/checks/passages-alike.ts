import type { Address } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import { isDraft } from '../factsheet/text'
import type { Alike } from './alike'
import { policyAt } from './policy-at'
import { ownWordsOf } from './own-words'
import type { TextAt } from './rule'
import { jaccard, leastLikeness, shinglesIn } from './shingles'
import { textsBesidePolicies, textsOfPolicy } from './texts'

type Passage = {
  readonly address: Address
  readonly passage: string
  readonly shingles: ReadonlySet<string>
}

/** What of a factsheet is compared: its paragraphs of at least 25 words, by their stretches of 8 words. */
export type Passages = {
  readonly id: string
  readonly country: { readonly code: string; readonly name: string }
  readonly edition: number
  readonly passages: readonly Passage[]
}

/**
 * Linear in the length of the texts. For thousands of words: never on a keystroke. A draft from the facts is left out for
 * as long as it is marked as one: the app writes the same sentences for all countries.
 */
export function passagesOf(record: Factsheet): Passages {
  const passages = allTexts(record).flatMap(({ address, text }) =>
    isDraft(text)
      ? []
      : paragraphsOf(text.markdown).flatMap((passage) => {
          const shingles = shinglesIn(passage)
          return shingles ? [{ address, passage, shingles }] : []
        }),
  )
  const { code, name } = record.country
  return { id: record.id, country: { code, name }, edition: record.edition, passages }
}

/**
 * The passages of one factsheet that another has nearly word for word: Jaccard's coefficient of their 8-word shingles is
 * at least 0.6 (Broder 1997, "On the resemblance and containment of documents"). Other editions of the same country are
 * left out: what they share was rolled forward, and `text-as-last-edition` speaks of it.
 */
export function alikeIn(own: Passages, other: Passages): readonly Alike[] {
  if (own.id === other.id || own.country.code === other.country.code) return []
  return own.passages.flatMap(({ address, passage, shingles }) => {
    let best: { readonly to: Passage; readonly likeness: number } | undefined
    for (const to of other.passages) {
      const likeness = jaccard(shingles, to.shingles)
      if (likeness >= leastLikeness && likeness > (best?.likeness ?? 0)) best = { to, likeness }
    }
    if (!best) return []
    const { id, country, edition } = other
    return [
      {
        address,
        passage,
        other: { id, country: country.name, edition, address: best.to.address },
        likeness: best.likeness,
      },
    ]
  })
}

/** The texts of a record by their words alone, to tell what was not touched since. */
export function wordingsOf(record: Factsheet): readonly string[] {
  return allTexts(record)
    .map(({ text }) => text.markdown.trim())
    .filter((markdown) => markdown !== '')
}

/** Parted by blank lines, as Markdown parts them. */
export function paragraphsOf(markdown: string): readonly string[] {
  return markdown.split(/\n[ \t]*\n/).map((paragraph) => paragraph.trim())
}

function allTexts(record: Factsheet): readonly TextAt[] {
  const ownWords = ownWordsOf(record.codebook)
  return [
    ...textsBesidePolicies(record),
    ...record.policies.flatMap((policy, index) =>
      textsOfPolicy(policyAt(policy, index, record.codebook, ownWords)),
    ),
  ]
}
