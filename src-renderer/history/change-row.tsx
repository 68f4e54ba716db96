import type { ReactNode } from 'react'
import type { Change } from '../../src-shared/changes/change'
import { valueAt } from '../../src-shared/factsheet/address'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { historyWords as words } from '../../src-shared/words/history'
import { Altered } from './altered'
import css from './history.module.css'
import type { Jump } from './past'

/** One field that two states answer differently, side by side. */
export function ChangeRow({
  change,
  records,
  aside,
  actions,
  onJump,
}: {
  readonly change: Change
  /** The states, for the languages in which their texts are. */
  readonly records: Readonly<Record<'before' | 'after', Factsheet>>
  readonly aside?: ReactNode
  /** Below each side. */
  readonly actions: Readonly<Record<'before' | 'after', ReactNode>>
  /** Missing where the field is not in the form any more. */
  readonly onJump: Jump | undefined
}) {
  const { label, about, address } = change
  const cell = (side: 'before' | 'after') => (
    <td data-side={side}>
      <div className={css['value']} dir="auto" lang={langAt(records[side], address)}>
        <Altered change={change} side={side} />
      </div>
      {actions[side]}
    </td>
  )
  return (
    <tr className={css['change']} data-change={address}>
      <th scope="row">
        {onJump ? (
          <button type="button" title={words.go(label)} onClick={() => onJump(address)}>
            {label}
          </button>
        ) : (
          label
        )}
        {about && (
          <span className={css['about']} dir="auto">
            {about}
          </span>
        )}
        {aside}
      </th>
      {cell('before')}
      {cell('after')}
    </tr>
  )
}

function langAt(record: Factsheet, address: string): string | undefined {
  const at = (place: string) => {
    const lang = valueAt(record, place)
    return typeof lang === 'string' && lang !== '' ? lang : undefined
  }
  return at(`${address}/lang`) ?? at(`${address}/value/lang`)
}
