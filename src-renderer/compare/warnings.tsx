import { knownCodebooks } from '../../src-shared/codebook/editions'
import type { Summary } from '../../src-shared/exchange/summary'
import { comparisonWords as words } from '../../src-shared/words/comparison'
import css from './compare.module.css'
import type { Countries } from './use-countries'

/** What does not go without saying: several editions, several codebooks, and what is missing. */
export function Warnings({
  read: { countries, leftOut, into, failure },
  editions,
  summaries,
}: {
  readonly read: Countries
  readonly editions: readonly number[]
  readonly summaries: readonly Summary[]
}) {
  const apart = [...new Set(countries.flatMap((country) => country.apart.said))]
  const book = knownCodebooks().find(({ id }) => id === into)
  const names = new Map(summaries.map(({ id, country, edition }) => [id, `${country} ${edition}`]))
  return (
    <>
      {failure && (
        <p className={css['failure']} role="alert">
          {failure}
        </p>
      )}
      {editions.length > 1 && <p className={css['warning']}>{words.mixed(editions)}</p>}
      {book && (
        <div className={css['warning']}>
          <p>{words.codebooks(book.title)}</p>
          <ul>
            {apart.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      {leftOut.length > 0 && (
        <div className={css['warning']}>
          <p>{words.leftOut(leftOut.length)}</p>
          <ul>
            {leftOut.map(({ id, why }) => (
              <li key={id}>
                <b>{names.get(id)}</b>: {why}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
