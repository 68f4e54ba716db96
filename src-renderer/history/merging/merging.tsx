import { useMemo, useState, type ReactNode } from 'react'
import { unitsBetween } from '../../../src-shared/changes/changes-between'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import type { Clash } from '../../../src-shared/merge/clash'
import { decided, reopened, type Decision, type Sides } from '../../../src-shared/merge/decide'
import type { Done, Merge } from '../../../src-shared/merge/merge-factsheets'
import { appWords } from '../../../src-shared/words/app'
import { mergingWords as words } from '../../../src-shared/words/merging'
import { Button } from '../../controls/button'
import { DialogActions } from '../../controls/dialog'
import { ClashCard } from './clash-card'
import { DoneList } from './done-list'
import { MergedScore } from './merged-score'
import css from './merging.module.css'
import { ReadThrough } from './read-through'

const keyOf = ({ why, address }: Clash) => `${why} ${address}`

/** What a person decides before two copies are one, and what needed no deciding. */
export function Merging({
  merge,
  base,
  sides,
  heads,
  busy,
  onApply,
  onClose,
}: {
  readonly merge: Extract<Merge, { outcome: 'merged' }>
  readonly base: Factsheet
  readonly sides: Sides
  /** Whose the two are: read with the rest, so that a small window leaves room for it. */
  readonly heads: ReactNode
  readonly busy: boolean
  readonly onApply: (record: Factsheet) => void
  readonly onClose: () => void
}) {
  const [again, setAgain] = useState<readonly Done[]>([])
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(new Map())
  const clashes = useMemo(
    () => [
      ...merge.clashes.map((clash) => ({ clash, isReopened: false })),
      ...again.map((done) => ({ clash: reopened(done), isReopened: true })),
    ],
    [merge, again],
  )
  const isToDecide = clashes.length > 0
  const units = useMemo(
    () =>
      isToDecide
        ? { left: unitsBetween(base, sides.left), right: unitsBetween(base, sides.right) }
        : { left: [], right: [] },
    [isToDecide, base, sides],
  )
  const result = useMemo(
    () =>
      decided(
        merge.record,
        sides,
        clashes.flatMap(({ clash }) => {
          const decision = decisions.get(keyOf(clash))
          return decision ? [[clash, decision] as const] : []
        }),
      ),
    [merge, sides, clashes, decisions],
  )
  const open = clashes.filter(({ clash }) => !decisions.has(keyOf(clash))).length
  const left = merge.done.filter((done) => !again.includes(done))
  const isNothing = clashes.length === 0 && merge.done.every(({ from }) => from !== 'right')
  return (
    <>
      <ReadThrough label={words.result}>
        {heads}
        <MergedScore
          states={[
            { head: words.base, record: base },
            { head: words.leftSide, record: sides.left },
            { head: words.rightSide, record: sides.right },
            { head: words.result, record: result },
          ]}
        />
        {isToDecide && <h3 className={css['count']}>{words.conflictsHeading}</h3>}
        {clashes.map(({ clash, isReopened }) => (
          <ClashCard
            key={keyOf(clash)}
            clash={clash}
            isReopened={isReopened}
            base={base}
            sides={sides}
            units={units}
            decision={decisions.get(keyOf(clash))}
            onDecide={(decision) => setDecisions((all) => new Map(all).set(keyOf(clash), decision))}
          />
        ))}
        <h3 className={css['count']}>{words.doneHeading(left.length)}</h3>
        <DoneList
          label={words.doneHeading(left.length)}
          done={left}
          records={{ before: base, after: merge.record }}
          onReopen={(done) => setAgain((all) => [...all, done])}
        />
      </ReadThrough>
      <DialogActions>
        <p className={css['status']} role="status">
          {isNothing ? words.same : words.conflicts(open, clashes.length)}
        </p>
        <Button disabled={busy} onClick={onClose}>
          {appWords.cancel}
        </Button>
        <Button primary disabled={busy || open > 0 || isNothing} onClick={() => onApply(result)}>
          {words.apply}
        </Button>
      </DialogActions>
    </>
  )
}
