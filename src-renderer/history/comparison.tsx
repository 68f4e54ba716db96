import { useEffect, useMemo, useRef, useState } from 'react'
import { bothOf } from '../../src-shared/changes/both-of'
import type { Change } from '../../src-shared/changes/change'
import { changesBetween } from '../../src-shared/changes/changes-between'
import { pathOf } from '../../src-shared/factsheet/address'
import { historyWords as words } from '../../src-shared/words/history'
import { Button } from '../controls/button'
import { useReadOnly } from '../fields/read-only'
import { ChangeRow } from './change-row'
import { ComparingNotes } from './comparing-notes'
import css from './history.module.css'
import { inOneCodebook } from './in-one-codebook'
import { MoreChanges } from './more-changes'
import type { Jump, Past, Side, TitleOf } from './past'
import { puttingBack } from './putting-back'
import { useRestoring } from './restoring'
import { ScoreRows } from './score-rows'

/** So many fields are drawn at once; more on demand. */
const page = 80

/** Two states of the factsheet side by side: the score first, then what differs, section by section. */
export function Comparison({
  before: chosenBefore,
  after: chosenAfter,
  past,
  titleOf,
  onJump,
}: {
  readonly before: Side
  readonly after: Side
  readonly past: Past
  readonly titleOf: TitleOf
  readonly onJump: Jump
}) {
  const { now } = past
  const { before, after, notes } = useMemo(
    () => inOneCodebook(chosenBefore, chosenAfter, now),
    [chosenBefore, chosenAfter, now],
  )
  const readOnly = useReadOnly()
  const { restoreField, restoreAll } = useRestoring(past)
  const changes = useMemo(
    () => changesBetween(before.record, after.record),
    [before.record, after.record],
  )
  // What stands now needs no restoring, and what differs from it is known already.
  const sinceBefore = useMemo(
    () => (after.version === null ? changes : changesBetween(before.record, now)),
    [before.record, after.version, changes, now],
  )
  const sinceAfter = useMemo(
    () => (after.version === null ? [] : changesBetween(after.record, now)),
    [after.record, after.version, now],
  )
  const since = { before: sinceBefore, after: sinceAfter }
  const both = useMemo(() => bothOf(before.record, after.record), [before.record, after.record])
  const [shown, setShown] = useState(page)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // What was restored differs no longer, and its line has taken the focus with it.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [changes])

  const action = (change: Change, side: 'before' | 'after') => {
    const from = side === 'before' ? before : after
    if (readOnly !== undefined || from.version === null) return null
    const back = puttingBack(change, since[side], now)
    switch (back.kind) {
      case 'asNow':
        return <p className={css['asNow']}>{words.asNow}</p>
      case 'not':
        return <p className={css['asNow']}>{words.why[back.why]}</p>
      case 'changes':
        return (
          <button
            type="button"
            className={css['restore']}
            aria-label={words.restoreFieldOf(change.label, from.name)}
            onClick={() => restoreField(change.label, from.record, back.changes)}
          >
            {words.restoreField}
          </button>
        )
    }
  }
  const restoreAllOf = (side: Side) =>
    readOnly === undefined &&
    side.version !== null &&
    changes.length > 0 && (
      <Button
        aria-label={words.restoreAllOf(side.name)}
        title={words.restoreAllOf(side.name)}
        onClick={() => void restoreAll(side)}
      >
        {words.restoreAll}
      </Button>
    )
  const groups = [...Map.groupBy(changes.slice(0, shown), ({ part }) => part)]
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={css['count']} aria-live="polite">
        {words.changed(changes.length)}
      </h3>
      <ComparingNotes notes={notes} />
      <table className={css['table']}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.columns.field}</span>
            </th>
            {(['before', 'after'] as const).map((side) => {
              const of = side === 'before' ? before : after
              return (
                <th key={side} scope="col">
                  <div className={css['side']}>
                    <span>
                      <small>{words.columns[side]}</small>
                      <span dir="auto">{of.name}</span>
                    </span>
                    {restoreAllOf(side === 'before' ? chosenBefore : chosenAfter)}
                  </div>
                </th>
              )
            })}
          </tr>
        </thead>
        <ScoreRows before={before.record} after={after.record} />
        {groups.map(([part, some]) => {
          const { title, of } = titleOf(part, both)
          return (
            <tbody key={part}>
              <tr className={css['part']}>
                <th scope="rowgroup" colSpan={3}>
                  <span dir="auto">{title}</span>
                  {of !== undefined && <span dir="auto"> · {of}</span>}
                </th>
              </tr>
              {some.map((change) => (
                <ChangeRow
                  key={`${change.kind} ${change.address}`}
                  change={change.about === of || change.about === title ? nameless(change) : change}
                  records={{ before: before.record, after: after.record }}
                  actions={{ before: action(change, 'before'), after: action(change, 'after') }}
                  onJump={pathOf(now, change.address) === undefined ? undefined : onJump}
                />
              ))}
            </tbody>
          )
        })}
      </table>
      <MoreChanges left={changes.length - shown} onMore={() => setShown(shown + page)} />
    </>
  )
}

/** The heading of its section says already what it is about. */
function nameless({ about: _said, ...change }: Change): Change {
  return change
}
