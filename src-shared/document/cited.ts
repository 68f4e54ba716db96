import { documentWords } from '../words/document'
import type { Cited } from './tree'

/** A citation in plain words: "[3, p. 4; 6a]". A source that the bibliography lacks is named. */
export function citedWords(cited: readonly Cited[]): string {
  const marks = cited.map(({ source, mark, locator }) =>
    [mark || documentWords.unknownSource(source), locator].filter(Boolean).join(', '),
  )
  return `[${marks.join('; ')}]`
}
