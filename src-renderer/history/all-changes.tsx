import { useDeferredValue, useMemo, useState } from 'react'
import type { LoggedChange } from '../../src-shared/changes/logged'
import { partOf } from '../../src-shared/factsheet/parts'
import { historyWords as words } from '../../src-shared/words/history'
import { ChangeColumns } from './change-columns'
import { useChanges } from './changes'
import css from './history.module.css'
import { LoggedRow } from './logged-row'
import { dayOf } from './moments'
import { MoreChanges } from './more-changes'
import type { Jump, Past, TitleOf } from './past'
import { namedBy } from './people'
import { useRestoring } from './restoring'

/** So many are drawn at once; more on demand. */
const page = 60

/** Who changed which field from what to what, the newest first. */
export function AllChanges({
  past,
  titleOf,
  onJump,
}: {
  readonly past: Past
  readonly titleOf: TitleOf
  readonly onJump: Jump
}) {
  const { now } = past
  const { restoreLogged } = useRestoring(past)
  const { told, failure } = useChanges(null, past)
  const [sought, setSought] = useState('')
  const [shown, setShown] = useState(page)
  const asked = useDeferredValue(sought.trim().toLowerCase())
  const nameOf = useMemo(
    () => namedBy({ people: now.people }, told?.names ?? {}),
    [now.people, told?.names],
  )
  const found = useMemo(() => {
    const changes = told?.changes ?? []
    if (asked === '') return changes
    const says = ({ label, about, by, how, address, before, after }: LoggedChange) => {
      const { title, of } = titleOf(partOf(address), now)
      const named = [label, about, nameOf(by), how, title, of].join(' ')
      return `${named} ${JSON.stringify([before, after])}`.toLowerCase()
    }
    return changes.filter((change) => says(change).includes(asked))
  }, [told, asked, nameOf, titleOf, now])
  if (!told) return <p className={css['message']}>{failure ?? words.loading}</p>
  const some = found.slice(0, shown)
  return (
    // It scrolls, so it must be reached by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={css['all']} aria-label={words.changes} tabIndex={0}>
      {told.isDamaged && <p className={css['warning']}>{words.damaged}</p>}
      <label className={css['finding']}>
        <span>{words.find}</span>
        <input
          type="search"
          className={css['input']}
          value={sought}
          placeholder={words.findPlaceholder}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      </label>
      {found.length === 0 ? (
        <p className={css['message']}>{asked === '' ? words.noChanges : words.noneFound}</p>
      ) : (
        <table className={css['table']}>
          <ChangeColumns />
          {[...Map.groupBy(some, ({ at }) => dayOf(at))].map(([day, ofDay]) => (
            <tbody key={day}>
              <tr className={css['part']}>
                <th scope="rowgroup" colSpan={3}>
                  {day}
                </th>
              </tr>
              {ofDay.map((logged) => (
                <LoggedRow
                  key={`${logged.at} ${logged.kind} ${logged.address}`}
                  logged={logged}
                  now={now}
                  nameOf={nameOf}
                  isOnlyTime
                  onRestore={restoreLogged}
                  onJump={onJump}
                />
              ))}
            </tbody>
          ))}
        </table>
      )}
      {found.length > shown ? (
        <MoreChanges left={found.length - shown} onMore={() => setShown(shown + page)} />
      ) : (
        told.isCut && <p className={css['message']}>{words.cut}</p>
      )}
    </section>
  )
}
