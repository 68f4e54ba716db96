import { useMemo } from 'react'
import { canRestore, hasHappened, restored } from '../../src-shared/changes/restored'
import {
  changeOf,
  isAsBefore,
  stateBefore,
  type LoggedChange,
} from '../../src-shared/changes/logged'
import { pathOf } from '../../src-shared/factsheet/address'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { historyWords as words } from '../../src-shared/words/history'
import { useReadOnly } from '../fields/read-only'
import { ChangeRow } from './change-row'
import css from './history.module.css'
import { momentOf, timeOf } from './moments'
import type { Jump } from './past'
import type { NameOf } from './people'

/** One change as it was noted: who, when, from what to what, and what was before can be put back. */
export function LoggedRow({
  logged,
  now,
  nameOf,
  isOnlyTime,
  onRestore,
  onJump,
}: {
  readonly logged: LoggedChange
  readonly now: Factsheet
  readonly nameOf: NameOf
  /** The day stands above. */
  readonly isOnlyTime: boolean
  /** The record with this field as it was before. */
  readonly onRestore: (label: string, record: Factsheet) => void
  readonly onJump: Jump | undefined
}) {
  const readOnly = useReadOnly()
  const change = useMemo(() => changeOf(logged, now), [logged, now])
  const { at, by, how } = logged
  const who = [nameOf(by), how].filter(Boolean).join(', ')
  const back = () => {
    if (readOnly !== undefined || change.kind === 'itemMoved') return null
    if (isAsBefore(logged, now)) return <p className={css['asNow']}>{words.asNow}</p>
    if (hasHappened(change)) return <p className={css['asNow']}>{words.why.happened}</p>
    if (!canRestore(now, change)) return <p className={css['asNow']}>{words.why.gone}</p>
    return (
      <button
        type="button"
        className={css['restore']}
        aria-label={words.restoreValueOf(change.label, momentOf(at))}
        onClick={() => onRestore(change.label, restored(now, stateBefore(logged, now), [change]))}
      >
        {words.restoreField}
      </button>
    )
  }
  return (
    <ChangeRow
      change={change}
      records={{ before: now, after: now }}
      aside={
        <span className={css['who']}>
          <time dateTime={at} title={momentOf(at)}>
            {isOnlyTime ? timeOf(at) : momentOf(at)}
          </time>
          {who && <span> · {who}</span>}
        </span>
      }
      actions={{ before: back(), after: null }}
      onJump={onJump && pathOf(now, logged.address) !== undefined ? onJump : undefined}
    />
  )
}
