import type { Source } from '../factsheet/source'
import { evidenceWords } from '../words/evidence'
import { shortSource } from './citations'
import type { Offer, Offers } from './terms'

const most = 6
/** From an @ that begins a word, with the bracket that may stand before it. */
const begun = /(?:^|[\s(])(\[?@([\p{L}\p{M}\p{N}:._-]*))$/u

const folded = (text: string) => text.normalize('NFC').toLowerCase()

/**
 * The sources that an @ before the caret may cite, by author, year, title or key, and at the end a new one. An address
 * for mail is none: its @ stands within a word.
 */
export function citationOffers(
  sources: readonly Source[],
  text: string,
  caret: number,
): Offers | undefined {
  const before = text.slice(Math.max(0, caret - 60), caret)
  // Asked with every key: most have no @ before them.
  const found = before.includes('@') ? begun.exec(before) : null
  if (!found) return undefined
  const [, written = '', typed = ''] = found
  const wanted = folded(typed)
  const offers = sources
    .filter((source) =>
      [shortSource(source), source.csl.title, source.id].some((each) =>
        folded(each).includes(wanted),
      ),
    )
    .slice(0, most)
    .map((source): Offer => ({
      kind: 'insert',
      insert: `[@${source.id}]`,
      shown: shortSource(source),
      says: source.csl.title,
    }))
  const another: Offer = { kind: 'newSource', shown: evidenceWords.newSource, says: '' }
  return { start: caret - written.length, offers: [...offers, another] }
}
