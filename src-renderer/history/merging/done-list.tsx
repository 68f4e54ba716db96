import { useState } from 'react'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import type { Done } from '../../../src-shared/merge/merge-factsheets'
import { historyWords } from '../../../src-shared/words/history'
import { mergingWords as words } from '../../../src-shared/words/merging'
import { ChangeRow } from '../change-row'
import history from '../history.module.css'
import { MoreChanges } from '../more-changes'
import css from './merging.module.css'

/** So many are drawn at once. */
const page = 60

/** What was merged without anybody deciding: whose it is, and a way to decide about it after all. */
export function DoneList({
  label,
  done,
  records,
  onReopen,
}: {
  readonly label: string
  readonly done: readonly Done[]
  readonly records: Readonly<Record<'before' | 'after', Factsheet>>
  readonly onReopen: (done: Done) => void
}) {
  const [shown, setShown] = useState(page)
  if (done.length === 0) return null
  return (
    <>
      <table className={history['table']} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{historyWords.columns.field}</th>
            <th scope="col">{words.base}</th>
            <th scope="col">{words.result}</th>
          </tr>
        </thead>
        <tbody>
          {done.slice(0, shown).map((each) => {
            const { change, from, isToBeRead } = each
            return (
              <ChangeRow
                key={`${change.kind} ${change.address}`}
                change={change}
                records={records}
                aside={
                  <span className={css['from']}>
                    <span>{words.from[from]}</span>
                    {isToBeRead && (
                      <mark className={css['readMe']} title={words.readMeMeans}>
                        {words.readMe}
                      </mark>
                    )}
                  </span>
                }
                actions={{
                  before: null,
                  after: (
                    <button
                      type="button"
                      className={history['restore']}
                      aria-label={words.reopenOf(change.label)}
                      onClick={() => onReopen(each)}
                    >
                      {words.reopen}
                    </button>
                  ),
                }}
                onJump={undefined}
              />
            )
          })}
        </tbody>
      </table>
      <MoreChanges left={done.length - shown} onMore={() => setShown(shown + page)} />
    </>
  )
}
