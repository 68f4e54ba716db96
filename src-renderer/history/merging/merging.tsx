import { useMemo, useState } from 'react'
import { changesBetween } from '../../../src-shared/changes/changes-between'
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
  busy,
  onApply,
  onClose,
}: {
  readonly merge: Extract<Merge, { outcome: 'merged' }>
  readonly base: Factsheet
  readonly sides: Sides
  readonly busy: boolean
  readonly onApply: (record: Factsheet) => void
  readonly onClose: () => void
}) {
  const [again, setAgain] = useState<readonly Done[]>([])
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(new Map())
  const changes = useMemo(
    () => ({ left: changesBetween(base, sides.left), right: changesBetween(base, sides.right) }),
    [base, sides],
  )
  const clashes = useMemo(
    () => [
      ...merge.clashes.map((clash) => ({ clash, isReopened: false })),
      ...again.map((done) => ({ clash: reopened(done), isReopened: true })),
    ],
    [merge, again],
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
      <p className={css['status']} role="status">
        {isNothing ? words.same : words.conflicts(open, clashes.length)}
      </p>
      <ReadThrough label={words.result}>
        <MergedScore
          states={[
            { head: words.base, record: base },
            { head: words.leftSide, record: sides.left },
            { head: words.rightSide, record: sides.right },
            { head: words.result, record: result },
          ]}
        />
        {clashes.length > 0 && <h3 className={css['count']}>{words.conflictsHeading}</h3>}
        {clashes.map(({ clash, isReopened }) => (
          <ClashCard
            key={keyOf(clash)}
            clash={clash}
            isReopened={isReopened}
            sides={sides}
            changes={changes}
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
