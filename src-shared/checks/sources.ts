import { addressAt } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import type { Source } from '../factsheet/source'
import { checkWords } from '../words/checks'
import { wellFormed, type Listener } from './problem'
import { dateComplaint, isBlank, languageComplaint, urlComplaint } from './field'

const part = 'sources'

/** At least one source, each with a title, and what can be checked of it well formed. */
export function sourceChecks(listener: Listener, { sources }: Factsheet): void {
  if (sources.length === 0) {
    listener.need(part, false, () => ({
      rule: 'source-missing',
      address: 'sources',
      message: checkWords.noSource,
    }))
  }
  const ids = new Set(sources.map(({ id }) => id))
  for (const [index, source] of sources.entries()) oneSource(listener, source, index, ids)
}

function oneSource(
  listener: Listener,
  source: Source,
  index: number,
  ids: ReadonlySet<string>,
): void {
  const { csl, accesses, translationOf } = source
  const address = addressAt(part, source.id)
  const name = () =>
    isBlank(csl.title) ? checkWords.unnamedSource(index + 1) : checkWords.named(csl.title)

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
  wellFormed(listener, 'link-malformed', `${address}/csl/URL`, urlComplaint(csl.URL ?? ''), () =>
    checkWords.of(checkWords.link, name()),
  )
  for (const date of accesses) {
    wellFormed(listener, 'date-malformed', `${address}/accesses`, dateComplaint(date), () =>
      checkWords.of(checkWords.access(date), name()),
    )
  }
  if (translationOf !== undefined && translationOf !== '' && !ids.has(translationOf)) {
    listener.fault(() => ({
      rule: 'translation-gone',
      address: `${address}/translationOf`,
      message: checkWords.translationGone(name()),
    }))
  }
}
