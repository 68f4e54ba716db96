import { historyFindings } from '../../../words/findings-history'
import { byWording } from '../../by-wording'
import type { Rule, TextAt } from '../../rule'
import { longGaps } from './lineages'

/** English ways to say that nothing lay between. “Not without interruption” says the opposite. */
const unbroken =
  /(?<!\bnot )\bwithout (?:(?:any|a single|further|a) )?(?:interruptions?|breaks?|gaps?|pauses?)\b|\b(?:uninterrupted(?:ly)?|unbroken|gap-?less(?:ly)?|seamless(?:ly)?)\b|\b(?:continuously|permanently|consistently) (?:since|from|in force|in place|pursued)\b|\bno (?:interruption|break|gap) (?:in|between|since)\b/iu

const unbrokenIn = byWording((markdown) => unbroken.exec(markdown)?.[0])

/** Texts that speak of the whole lineage; those of a single section speak of other things that go on without a break. */
const speaksOfLineage = ({ address }: TextAt) =>
  address === 'introduction' ||
  address.startsWith('stateOfPlay/') ||
  address.endsWith('/history/explanation')

export const gapDenied: Rule = {
  rule: 'gap-denied',
  of: 'record',
  find: ({ record, texts }) => {
    const said = texts.filter(speaksOfLineage).flatMap((at) => {
      const words = unbrokenIn(at.text.markdown)
      return words === undefined ? [] : [{ at, words }]
    })
    if (said.length === 0) return []
    const longest = longGaps(record).toSorted((a, b) => b.to - b.from - (a.to - a.from))[0]
    if (!longest) return []
    return said.map(({ at, words }) => ({
      address: at.address,
      says: historyFindings.gapDenied(at.name(), words, longest.from, longest.to),
      facts: [words, longest.from, longest.to],
    }))
  },
}
