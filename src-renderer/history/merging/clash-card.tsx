import { useMemo, useState } from 'react'
import type { Change } from '../../../src-shared/changes/change'
import { changeOf, type NamedUnit } from '../../../src-shared/changes/changes-between'
import { valueAt } from '../../../src-shared/factsheet/address'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import type { Clash } from '../../../src-shared/merge/clash'
import { bothTexts, textPlaceOf, type Decision, type Sides } from '../../../src-shared/merge/decide'
import { mergingWords as words } from '../../../src-shared/words/merging'
import { Altered } from '../altered'
import css from './merging.module.css'

/** What each side did to the base, field by field, and not yet in words. */
export type SideUnits = Readonly<Record<'left' | 'right', readonly NamedUnit[]>>

/** One thing that a person decides: what it was, what each side made of it, and which of them stands. */
export function ClashCard({
  clash,
  isReopened,
  base,
  sides,
  units,
  decision,
  onDecide,
}: {
  readonly clash: Clash
  readonly isReopened: boolean
  readonly base: Factsheet
  readonly sides: Sides
  readonly units: SideUnits
  readonly decision: Decision | undefined
  readonly onDecide: (decision: Decision) => void
}) {
  /** Stays while another choice is looked at, as each arrow key on the way does. */
  const [typed, setTyped] = useState<string>()
  const own = useMemo(() => {
    const changesOf = (side: 'left' | 'right') =>
      units[side]
        .filter(({ unit }) => isAbout(unit, clash))
        .map((named) => changeOf(named, base, sides[side]))
    return { left: changesOf('left'), right: changesOf('right') }
  }, [units, clash, base, sides])
  const first = own.left[0] ?? own.right[0]
  const label = first?.label ?? clash.address
  const place = textPlaceOf(sides, clash)
  const before = [...own.left, ...own.right].filter(
    (change, at, all) => all.findIndex(({ address }) => address === change.address) === at,
  )
  const choices = (['left', 'right', 'both', 'edit'] as const).filter(
    (kind) => place !== undefined || kind === 'left' || kind === 'right',
  )
  const choose = (kind: Decision['kind']) => {
    if (kind !== 'edit') return onDecide({ kind })
    const text = decision?.kind === 'right' ? valueAt(sides.right, place!) : undefined
    const start =
      decision?.kind === 'both' ? bothTexts(sides, place!) : (text ?? valueAt(sides.left, place!))
    onDecide({ kind, text: typed ?? String(start) })
  }
  return (
    <fieldset className={css['clash']} data-decided={decision !== undefined || undefined}>
      <legend>
        {label}
        {first?.about !== undefined && <span dir="auto"> · {first.about}</span>}{' '}
        <small>{isReopened ? words.why.reopened : words.why[clash.why]}</small>
      </legend>
      <div className={css['three']}>
        <Column head={words.base} changes={before} side="before" />
        <Column head={words.leftSide} changes={own.left} side="after" />
        <Column head={words.rightSide} changes={own.right} side="after" />
      </div>
      <div className={css['choices']} role="radiogroup" aria-label={words.choose(label)}>
        {choices.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- Who reopens it goes on here: the button that did it has gone.
              autoFocus={isReopened && kind === 'left'}
              name={`${clash.why} ${clash.address}`}
              checked={decision?.kind === kind}
              onChange={() => choose(kind)}
            />
            {words.choices[kind]}
          </label>
        ))}
      </div>
      {decision?.kind === 'edit' && (
        <textarea
          className={css['text']}
          rows={6}
          dir="auto"
          aria-label={words.textOf(label)}
          value={decision.text}
          onChange={({ target: { value } }) => {
            setTyped(value)
            onDecide({ kind: 'edit', text: value })
          }}
        />
      )}
    </fieldset>
  )
}

function Column({
  head,
  changes,
  side,
}: {
  readonly head: string
  readonly changes: readonly Change[]
  readonly side: 'before' | 'after'
}) {
  return (
    <div>
      <h4>{head}</h4>
      {changes.length === 0 && <p className={css['none']}>{words.asBefore}</p>}
      {changes.map((change) => (
        <div key={`${change.kind} ${change.address}`} className={css['held']} dir="auto">
          {changes.length > 1 && <small>{change.label}</small>}
          <Altered change={change} side={side} />
        </div>
      ))}
    </div>
  )
}

/** Whether a change is part of what a clash is about. */
function isAbout({ kind, address, places }: NamedUnit['unit'], clash: Clash): boolean {
  if (clash.why === 'order' && kind !== 'itemMoved') return false
  const within = (one: string, other: string) => one === other || one.startsWith(`${other}/`)
  const all = [clash.address, ...clash.places]
  return [address, ...places].some((mine) =>
    all.some((place) => within(mine, place) || within(place, mine)),
  )
}
