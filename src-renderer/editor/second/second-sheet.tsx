import { X } from 'lucide-react'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { agreementBetween } from '../../../src-shared/agreement/agreement'
import type { Address } from '../../../src-shared/factsheet/address'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import type { SettledCoding } from '../../../src-shared/factsheet/settled-coding'
import { secondWords as words } from '../../../src-shared/words/second-coding'
import { IconButton } from '../../controls/button'
import { nameOfPerson } from '../../fields/acting'
import { useReadOnly } from '../../fields/read-only'
import { useReading } from '../../fields/reading'
import type { ActingSheet } from '../acting-sheet'
import { PartGroups } from '../problems/part-groups'
import { AgreementTable } from './agreement-table'
import { DifferenceCard } from './difference-card'
import { differencesIn, type Difference } from './differences'
import { MakeBlindCopy } from './make-blind-copy'
import { useSecondCodings } from './second-codings'
import css from './second.module.css'

/** The form changes its record in place; only a copy can be told from what it was. */
const whole = (record: Factsheet) => structuredClone(record)
const none = {}
const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })

/** A second coding beside the first: how far they agree, and what is to become of each answer on which they differ. */
export function SecondSheet({
  second,
  settle,
  onJump,
  onOpenFactsheet,
}: {
  readonly second: ActingSheet
  /** Saves what was typed a moment ago. */
  readonly settle: () => Promise<boolean>
  readonly onJump: (address: Address) => void
  readonly onOpenFactsheet: (id: string) => void
}) {
  const record = useReading(whole)
  const { codings, other, failure, choose, readAnew } = useSecondCodings(record.id)
  const sheet = useRef<HTMLElement>(null)
  const close = () => {
    second.close()
    document.querySelector<HTMLElement>('main')?.focus()
  }
  const hear = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      return close()
    }
    const card = (event.target as HTMLElement).closest('[data-difference]')
    if (!card || event.ctrlKey || event.metaKey || event.altKey) return
    const act = { '1': 0, '2': 1 }[event.key]
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (act === undefined && step === undefined) return
    event.preventDefault()
    const cards = [...sheet.current!.querySelectorAll('[data-difference]')]
    if (step !== undefined) return focusOn(cards[cards.indexOf(card) + step])
    card.querySelectorAll<HTMLElement>('[aria-keyshortcuts]')[act!]?.click()
  }
  return (
    // Keys go to the difference that has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      ref={sheet}
      className={css['sheet']}
      aria-label={words.title}
      tabIndex={-1}
      onKeyDown={hear}
    >
      <header className={css['header']}>
        <h2>{words.title}</h2>
        <IconButton label={words.close} onClick={close}>
          <X size={16} aria-hidden />
        </IconButton>
      </header>
      <div className={css['asking']}>
        {record.secondCoding ? (
          <p>{words.blindNote}</p>
        ) : (
          <>
            {codings?.length === 0 && <p className={css['hint']}>{words.intro}</p>}
            <MakeBlindCopy
              id={record.id}
              settle={settle}
              onMade={readAnew}
              onOpenFactsheet={onOpenFactsheet}
            />
            {codings?.length === 0 && <p className={css['hint']}>{words.comesBack}</p>}
          </>
        )}
        {codings && codings.length > 0 && (
          <label className={css['which']}>
            <span>{words.which}</span>
            <select
              className={css['select']}
              value={other?.id ?? ''}
              onChange={(event) => choose(event.target.value)}
            >
              {codings.map(({ id, name, changedAt }) => (
                <option key={id} value={id}>
                  {words.coding(name, day.format(new Date(changedAt)))}
                </option>
              ))}
            </select>
          </label>
        )}
        {failure && <p role="alert">{`${words.notRead} ${failure}`}</p>}
      </div>
      {other && <Compared second={second} record={record} other={other} onJump={onJump} />}
    </aside>
  )
}

function Compared({
  second,
  record,
  other,
  onJump,
}: {
  readonly second: ActingSheet
  readonly record: Factsheet
  readonly other: Factsheet
  readonly onJump: (address: Address) => void
}) {
  const [which, setWhich] = useState<'open' | 'all'>('open')
  const mayAct = useReadOnly() === undefined
  const list = useRef<HTMLDivElement>(null)
  const found = useMemo(() => agreementBetween(record, other), [record, other])
  const all = useMemo(() => differencesIn(record, other.id, found), [record, other, found])
  const open = all.filter(({ settled }) => !settled)
  const shown = which === 'open' ? open : all
  const counts = { open: open.length, all: all.length }

  /** The difference that comes into its place is the next to decide, once the list is another one. */
  const next = useRef(-1)
  const openCards = () => [...(list.current?.querySelectorAll('[data-difference="open"]') ?? [])]
  const andOn = (act: () => boolean) => {
    const at = openCards().findIndex((card) => card.contains(document.activeElement))
    if (act()) next.current = at
  }
  useEffect(() => {
    if (next.current < 0) return
    const left = openCards()
    focusOn(left[Math.min(next.current, left.length - 1)] ?? list.current?.closest('aside'))
    next.current = -1
  }, [all])
  const settleOne = (each: Difference, kept: SettledCoding['kept']) =>
    andOn(() =>
      second.act(
        kept === 'first' ? words.steps.keep(each.label) : words.steps.take(each.label),
        (now, act) => each.settle(now, kept, act),
      ),
    )
  return (
    <>
      <div className={css['asking']}>
        <p className={css['summary']} role="status">
          {words.open(open.length)}
        </p>
        {all.length > 0 && (
          <div className={css['foot']}>
            <fieldset className={css['shown']} aria-label={words.showLabel}>
              {(['open', 'all'] as const).map((each) => (
                <label key={each}>
                  <input
                    type="radio"
                    name="differences-shown"
                    checked={which === each}
                    onChange={() => setWhich(each)}
                  />
                  {words.show[each]} <span>{counts[each]}</span>
                </label>
              ))}
            </fieldset>
            {mayAct && open.length > 0 && <p className={css['hint']}>{words.keys}</p>}
          </div>
        )}
      </div>
      <div className={css['list']} ref={list}>
        <PartGroups
          items={shown}
          progress={none}
          draw={(each) => (
            <DifferenceCard
              key={each.key}
              difference={each}
              who={nameOfPerson(record.people, each.settled?.settled.by ?? '')}
              mayAct={mayAct}
              onSettle={(kept) => settleOne(each, kept)}
              onReopen={() => second.act(words.steps.reopen, each.reopen)}
              onGo={() => onJump(each.address)}
            />
          )}
        />
        <section className={css['agreement']} aria-label={words.agreement}>
          <h3>{words.agreement}</h3>
          <AgreementTable found={found} codebook={record.codebook} />
          {found.notCompared.length > 0 && (
            <p className={css['hint']}>{words.notCompared(found.notCompared.length)}</p>
          )}
        </section>
      </div>
    </>
  )
}

function focusOn(place: Element | null | undefined) {
  const button = place?.querySelector<HTMLElement>('[data-act]')
  ;(button ?? (place as HTMLElement | null | undefined))?.focus()
}
