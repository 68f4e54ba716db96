import type { ReactNode } from 'react'
import type { Change } from '../../src-shared/changes/change'
import { historyWords as words } from '../../src-shared/words/history'
import { usePoints } from '../preferences/points'
import css from './history.module.css'
import { Written } from './written'

/** What one side of a change holds, in words. */
export function Altered({
  change,
  side,
}: {
  readonly change: Change
  readonly side: 'before' | 'after'
}) {
  return (
    <>
      <Held change={change} side={side} />
      {change.asides.map((aside) => (
        <p key={aside.label} className={css['aside']}>
          {aside.label}: {aside[side] || words.nothing}
        </p>
      ))}
    </>
  )
}

function Held({ change, side }: { readonly change: Change; readonly side: 'before' | 'after' }) {
  const points = usePoints()
  const isBefore = side === 'before'
  const none = <span className={css['none']}>{words.nothing}</span>
  const mark = (text: string) => (text === '' ? none : text)
  switch (change.kind) {
    case 'value':
      return mark(change[side])
    case 'answer':
      return mark(change[side].words)
    case 'level': {
      const level = change[side]
      return mark(level === null ? '' : points(level))
    }
    case 'text':
      return <Written stretches={change.stretches} side={side} />
    case 'set': {
      const own = isBefore ? change.removed : change.added
      if (own.length === 0 && change.reworded.length === 0) return none
      return (
        <ul className={css['members']}>
          {own.map((member) => (
            <li key={member.code}>
              <Sign side={side}>{member.label}</Sign>
            </li>
          ))}
          {change.reworded.map((member) => (
            <li key={member.code}>
              {member.label}: <Written stretches={member.stretches} side={side} />
            </li>
          ))}
        </ul>
      )
    }
    case 'itemAdded':
      return isBefore ? none : <Sign side={side}>{change.name}</Sign>
    case 'itemRemoved':
      return isBefore ? <Sign side={side}>{change.name}</Sign> : none
    case 'itemMoved':
      return (
        <>
          {change.name}, <em>{words.place(isBefore ? change.from : change.to)}</em>
        </>
      )
  }
}

/** That something came or went, for eyes and ears. */
function Sign({
  side,
  children,
}: {
  readonly side: 'before' | 'after'
  readonly children: ReactNode
}) {
  return (
    <span className={css['sign']} data-side={side}>
      <span className="visually-hidden">{side === 'before' ? words.removed : words.added}: </span>
      {children}
    </span>
  )
}
