import type { Factsheet } from '../factsheet/factsheet'
import { checkWords } from '../words/checks'
import { wellFormed, type Listener } from './problem'
import { countryCodeComplaint, dateComplaint, isBlank } from './field'

const part = 'cover'

/** Country and edition; the publication date may be empty. */
export function coverChecks(
  listener: Listener,
  { country, edition, publicationDate }: Factsheet,
): void {
  listener.need(part, !isBlank(country.name), () => ({
    rule: 'country-name-missing',
    address: 'country/name',
    message: checkWords.countryName,
  }))
  listener.need(part, !isBlank(country.code), () => ({
    rule: 'country-code-missing',
    address: 'country/code',
    message: checkWords.countryCode,
  }))
  const complaint = countryCodeComplaint(country.code)
  wellFormed(listener, 'country-code-malformed', 'country/code', complaint, () => country.code)
  // The range in which a factsheet can be begun.
  listener.need(part, edition >= 1990 && edition <= 2100, () => ({
    rule: 'edition-missing',
    address: 'edition',
    message: checkWords.edition,
  }))
  wellFormed(
    listener,
    'date-malformed',
    'publicationDate',
    dateComplaint(publicationDate),
    () => checkWords.publicationDate,
  )
}
