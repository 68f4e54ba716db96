import { useState } from 'react'
import type { ListedVersion } from '../../src-shared/contract/contract'
import { historyWords as words } from '../../src-shared/words/history'
import { dayOf, momentOf, timeOf } from './moments'
import type { NameOf } from './people'
import css from './history.module.css'

/** So many are drawn at once; a held arrow key must not wait for hundreds. */
const page = 60

/** The versions by day, one of which is chosen; arrow keys choose the next. */
export function VersionList({
  versions,
  nameOf,
  chosen,
  fromFile,
  onChoose,
}: {
  readonly versions: readonly ListedVersion[]
  readonly nameOf: NameOf
  readonly chosen: string | undefined
  /** When what the file held was saved, where that can be chosen too. */
  readonly fromFile: string | undefined
  readonly onChoose: (version: string) => void
}) {
  const [shown, setShown] = useState(page)
  const choice = (value: string, says: readonly [string, string, string], title?: string) => (
    <label key={value} className={css['version']} title={title}>
      <input
        type="radio"
        name="version"
        value={value}
        checked={chosen === value}
        onChange={() => onChoose(value)}
      />
      <span className={css['time']}>{says[0]}</span>
      <span className={css['versionName']} dir="auto">
        {says[1]}
      </span>
      {says[2] && <span className={css['by']}>{says[2]}</span>}
    </label>
  )
  const some = versions.slice(0, shown)
  return (
    <div role="radiogroup" aria-label={words.versions}>
      {fromFile !== undefined && choice('file', [timeOf(fromFile), words.fromFile, ''])}
      {[...Map.groupBy(some, ({ at }) => dayOf(at))].map(([day, ofDay]) => (
        <section key={day} className={css['day']}>
          <h3>{day}</h3>
          {ofDay.map(({ version, at, name, kind, by }) =>
            choice(
              version,
              [
                timeOf(at),
                name === '' ? words.kinds[kind] : name,
                [name === '' ? '' : words.kindsOfNamed[kind], nameOf(by)]
                  .filter(Boolean)
                  .join(' · '),
              ],
              momentOf(at),
            ),
          )}
        </section>
      ))}
      {versions.length > shown && (
        <button type="button" className={css['more']} onClick={() => setShown(versions.length)}>
          {words.more(versions.length - shown)}
        </button>
      )}
    </div>
  )
}
