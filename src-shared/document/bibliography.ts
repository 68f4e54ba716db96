import { addressAt } from '../factsheet/address'
import type { Source } from '../factsheet/source'
import { documentWords } from '../words/document'
import { sourceAnchor, type Listed } from './citing'
import { says } from './inlines'
import type { DocumentPart, Entry, Inline } from './tree'

const words = documentWords.bibliography

/** All sources with their numbers, translations below what they translate. */
export function bibliographyPart(
  listed: readonly Listed[],
  print: (source: Source) => readonly Inline[],
): DocumentPart {
  const entry = ({ source, mark, translations }: Listed): Entry => ({
    source: source.id,
    anchor: sourceAnchor(source.id),
    address: addressAt('sources', source.id),
    mark,
    inlines: print(source),
    translations: translations.map(entry),
  })
  return {
    kind: 'bibliography',
    anchor: 'bibliography',
    number: '',
    title: words.title,
    address: 'sources',
    blocks:
      listed.length === 0
        ? [{ ...says('open', words.none), address: 'sources' }]
        : [{ kind: 'bibliography', entries: listed.map(entry) }],
  }
}
