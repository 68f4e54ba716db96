import { addressAt } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import type { Source } from '../factsheet/source'
import { checkWords } from '../words/checks'
import { wellFormed, type Listener } from './problem'
import { dateComplaint, isBlank, lacksSchemeOnly, languageComplaint, urlComplaint } from './field'

const part = 'sources'

/** At least one source, each with a title, and what can be checked of it well formed. */
export function sourceChecks(listener: Listener, record: Factsheet): void {
  const { sources } = record
  noSourceChecks(listener, record)
  const ids = new Set(sources.map(({ id }) => id))
  for (const [index, source] of sources.entries()) {
    oneSourceChecks(listener, source, index)
    translationChecks(listener, source, index, ids)
  }
}

export function noSourceChecks(listener: Listener, { sources }: Factsheet): void {
  if (sources.length > 0) return
  listener.need(part, false, () => ({
    rule: 'source-missing',
    address: 'sources',
    message: checkWords.noSource,
  }))
}

/** A source is called by its title, or by its number in the list while it has none. */
export function sourceName({ csl }: Source, index: number): string {
  return isBlank(csl.title) ? checkWords.unnamedSource(index + 1) : checkWords.named(csl.title)
}

/** What is asked of one source whatever the others are. */
export function oneSourceChecks(listener: Listener, source: Source, index: number): void {
  const { csl, accesses } = source
  const address = addressAt(part, source.id)
  const name = () => sourceName(source, index)

  listener.need(part, !isBlank(csl.title), () => ({
    rule: 'source-title-missing',
    address: `${address}/csl/title`,
    message: checkWords.sourceTitle(name()),
  }))
  wellFormed(
    listener,
    'language-malformed',
    `${address}/csl/language`,
    languageComplaint(csl.language ?? ''),
    () => checkWords.of(checkWords.language, name()),
  )
  const url = csl.URL ?? ''
  const complaint = lacksSchemeOnly(url) ? undefined : urlComplaint(url)
  wellFormed(listener, 'link-malformed', `${address}/csl/URL`, complaint, () =>
    checkWords.of(checkWords.link, name()),
  )
  for (const date of accesses) {
    wellFormed(listener, 'date-malformed', `${address}/accesses`, dateComplaint(date), () =>
      checkWords.of(checkWords.access(date), name()),
    )
  }
}

/** What a source translates is in the bibliography too. */
export function translationChecks(
  listener: Listener,
  source: Source,
  index: number,
  ids: ReadonlySet<string>,
): void {
  const { translationOf } = source
  if (translationOf !== undefined && translationOf !== '' && !ids.has(translationOf)) {
    listener.fault(() => ({
      rule: 'translation-gone',
      address: `${addressAt(part, source.id)}/translationOf`,
      message: checkWords.translationGone(sourceName(source, index)),
    }))
  }
}
