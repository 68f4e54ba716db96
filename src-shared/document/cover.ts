import type { Factsheet } from '../factsheet/factsheet'
import { authorRole } from '../factsheet/people'
import { versionOf } from '../status/course'
import { documentWords } from '../words/document'
import { collected } from './collected'
import { printDay } from './day'
import { printableLine } from './printable'
import type { Cover, Field } from './tree'

const words = documentWords.cover

export function countryName({ country }: Pick<Factsheet, 'country'>): string {
  return printableLine(country.name) || documentWords.unnamedCountry
}

export function authorsOf({ people }: Pick<Factsheet, 'people'>): readonly string[] {
  return people
    .filter(({ role }) => role === authorRole)
    .map(({ name }) => printableLine(name))
    .filter(Boolean)
}

export function coverOf(record: Factsheet, isDraft: boolean): Cover {
  const field = (
    address: string,
    value: string,
    say = (text: string) => text,
  ): Field | undefined => {
    const line = printableLine(value)
    return line === '' ? undefined : { address, text: say(line) }
  }
  const when = collected(record)
  return {
    kind: words.kind,
    subject: words.subject,
    country: { address: 'country/name', text: countryName(record) },
    alsoKnownAs: field('country/alsoKnownAs', record.country.alsoKnownAs, words.alsoKnownAs),
    footnote: field('country/footnote', record.country.footnote),
    edition: { address: 'edition', text: words.edition(record.edition) },
    collection: {
      address: 'collection/year',
      text: when === '' ? words.collectionOpen : words.collection(when),
    },
    publisher: field('publisher', record.publisher),
    published: publishedOf(
      record,
      field('publicationDate', printDay(record.publicationDate), words.published),
    ),
    authors: field('people', authorsOf(record).join(', '), words.authors),
    draft: isDraft ? words.draft : undefined,
  }
}

/** Which version it is, once it has one, and when it was first published. */
function publishedOf(record: Factsheet, published: Field | undefined): Field | undefined {
  const version = versionOf(record)
  if (!version) return published
  return {
    address: 'publicationDate',
    text: version.isOut
      ? words.version(version.number, published?.text ?? '')
      : words.versionMaking(version.number),
  }
}
