import { X } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import type { Address } from '../../../src-shared/factsheet/address'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import { fieldAt, fieldsOf } from '../../../src-shared/factsheet/fields'
import type { TakenRemark } from '../../../src-shared/factsheet/taken-remark'
import {
  acceptableAmong,
  allAccepted,
  standingOf,
  type Standing,
} from '../../../src-shared/review/settle-remark'
import { roundWords as words } from '../../../src-shared/words/review-round'
import { Button, IconButton } from '../../controls/button'
import { useReadOnly } from '../../fields/read-only'
import { useReading } from '../../fields/reading'
import { PartGroups } from '../problems/part-groups'
import { RemarkCard } from './remark-card'
import type { ActingSheet } from '../acting-sheet'
import { useTakingIn } from './taking-in'
import css from './review.module.css'

type Weighed = {
  readonly address: Address
  readonly remark: TakenRemark
  readonly standing: Standing
  readonly field: string
}

const read = (record: Factsheet) => {
  const fields = fieldsOf(record)
  const all = (record.remarks ?? []).map((remark): Weighed => {
    const { address } = remark
    const field = fieldAt(fields, address)
    const source = record.sources.find(({ id }) => address === `sources/${id}`)
    const label = field ? [field.label, field.about].filter(Boolean).join(' · ') : undefined
    const standing = standingOf(record, remark)
    return { address, remark, standing, field: label ?? source?.csl.title ?? words.unplaced }
  })
  const order = new Map(fields.map(({ address }, index) => [address, index]))
  const place = ({ address }: Weighed) => order.get(address) ?? fields.length
  return { all: all.toSorted((a, b) => place(a) - place(b)), people: record.people }
}
const none = {}

/** What came back from a review, section by section. It takes the place of the judgement for a while. */
export function ReviewSheet({
  review,
  onJump,
}: {
  readonly review: ActingSheet
  readonly onJump: (address: Address) => void
}) {
  const { all, people } = useReading(read)
  const [which, setWhich] = useState<'open' | 'all'>('open')
  const takeIn = useTakingIn(review)
  const readOnly = useReadOnly() !== undefined
  const open = all.filter(({ remark }) => !remark.settled)
  const shown = which === 'open' ? open : all
  const placed = shown.filter(({ standing }) => standing.is !== 'gone')
  const gone = shown.filter(({ standing }) => standing.is === 'gone')

  const acceptAll = (some: readonly Weighed[]) =>
    review.act(words.steps.acceptAll(some.length), (record, act) =>
      allAccepted(
        record,
        some.map(({ remark }) => remark),
        act,
      ),
    )
  const card = ({ remark, standing, field, address }: Weighed) => (
    <RemarkCard
      key={remark.id}
      remark={remark}
      standing={standing}
      field={field}
      people={people}
      review={review}
      onGo={standing.is === 'gone' ? undefined : () => onJump(address)}
    />
  )
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    review.close()
    document.querySelector<HTMLElement>('main')?.focus()
  }
  return (
    // Escape closes it from wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside className={css['sheet']} aria-label={words.title} tabIndex={-1} onKeyDown={hear}>
      <header className={css['header']}>
        <h2>{words.title}</h2>
        <IconButton label={words.close} command="review" onClick={review.close}>
          <X size={16} aria-hidden />
        </IconButton>
      </header>
      <div className={css['asking']}>
        <p className={css['summary']} role="status">
          {open.length === 0 ? words.none : words.open(open.length)}
        </p>
        {all.length === 0 && <p className={css['hint']}>{words.intro}</p>}
        <div className={css['foot']}>
          {all.length > 0 && (
            <fieldset className={css['which']} aria-label={words.showLabel}>
              {(['open', 'all'] as const).map((each) => (
                <label key={each}>
                  <input
                    type="radio"
                    name="remarks-shown"
                    checked={which === each}
                    onChange={() => setWhich(each)}
                  />
                  {words.show[each]} <span>{each === 'open' ? open.length : all.length}</span>
                </label>
              ))}
            </fieldset>
          )}
          {!readOnly && <Button onClick={() => void takeIn()}>{words.takeIn}</Button>}
        </div>
      </div>
      <div className={css['list']}>
        <PartGroups
          items={placed}
          progress={none}
          note={(some) => {
            const fit = acceptableAmong(
              review.record(),
              some.map(({ remark }) => remark),
            )
            if (readOnly || fit.length < 2) return null
            const those = some.filter(({ remark }) => fit.includes(remark))
            return (
              <p className={css['acts']}>
                <button type="button" onClick={() => acceptAll(those)}>
                  {words.acceptAll(fit.length)}
                </button>
              </p>
            )
          }}
          draw={card}
        />
        {gone.length > 0 && (
          <section aria-label={words.unplaced} className={css['gone']}>
            <h3>{words.unplaced}</h3>
            <p className={css['hint']}>{words.unplacedHint}</p>
            <ul>{gone.map(card)}</ul>
          </section>
        )}
      </div>
    </aside>
  )
}
