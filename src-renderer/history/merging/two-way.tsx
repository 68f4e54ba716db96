import { useMemo, useState, type ReactNode } from 'react'
import { changesBetween } from '../../../src-shared/changes/changes-between'
import type { Answers } from '../../../src-shared/contract/contract'
import type { Merge } from '../../../src-shared/merge/merge-factsheets'
import { refusedTogether } from '../../../src-shared/merge/may-merge'
import { historyWords } from '../../../src-shared/words/history'
import { mergingWords as words } from '../../../src-shared/words/merging'
import { ChangeRow } from '../change-row'
import history from '../history.module.css'
import { MoreChanges } from '../more-changes'
import { ScoreRows } from '../score-rows'
import css from './merging.module.css'
import { ReadThrough } from './read-through'

/** So many differences are drawn at once. */
const page = 80

/** Two that cannot be merged, side by side, with the reason. Nothing is decided. */
export function TwoWay({
  heads,
  merge,
  compared: { here, there },
}: {
  readonly heads: ReactNode
  readonly merge: Merge
  readonly compared: Extract<Answers<'compareCopies'>, { outcome: 'compared' }>
}) {
  const why = refusedTogether(here.record, there.record)
  const changes = useMemo(
    () =>
      merge.outcome === 'compared' ? merge.changes : changesBetween(here.record, there.record),
    [merge, here.record, there.record],
  )
  const [shown, setShown] = useState(page)
  return (
    <ReadThrough label={words.headingOfTwo}>
      {heads}
      <p className={css['note']}>{why ? words.refused[why] : words.noBase}</p>
      <h3 className={css['count']}>{words.differences(changes.length)}</h3>
      <table className={history['table']} aria-label={words.differences(changes.length)}>
        <thead>
          <tr>
            <th scope="col">{historyWords.columns.field}</th>
            <th scope="col">{words.here}</th>
            <th scope="col">{words.there}</th>
          </tr>
        </thead>
        <ScoreRows before={here.record} after={there.record} />
        <tbody>
          {changes.slice(0, shown).map((change) => (
            <ChangeRow
              key={`${change.kind} ${change.address}`}
              change={change}
              records={{ before: here.record, after: there.record }}
              actions={{ before: null, after: null }}
              onJump={undefined}
            />
          ))}
        </tbody>
      </table>
      <MoreChanges left={changes.length - shown} onMore={() => setShown(shown + page)} />
    </ReadThrough>
  )
}
