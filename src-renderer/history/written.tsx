import { Fragment } from 'react'
import type { Stretch } from '../../src-shared/changes/change'
import { historyWords as words } from '../../src-shared/words/history'
import css from './history.module.css'

/** So many characters of an unchanged stretch are shown beside a change, up to the end of a word. */
const around = 90

/** One side of a word difference: what both have, and what only this one has. */
export function Written({
  stretches,
  side,
}: {
  readonly stretches: readonly Stretch[]
  readonly side: 'before' | 'after'
}) {
  const own = side === 'before' ? 'removed' : 'added'
  const isShown = ({ kind, text }: Stretch) => text !== '' && (kind === 'same' || kind === own)
  if (!stretches.some(isShown)) return <span className={css['none']}>{words.nothing}</span>
  const Mark = side === 'before' ? 'del' : 'ins'
  return stretches.map((stretch, index) => {
    if (!isShown(stretch)) return null
    const { kind, text } = stretch
    if (kind !== 'same') return <Mark key={index}>{text}</Mark>
    const [start, end] = abridged(text, index === 0, index === stretches.length - 1)
    return (
      <Fragment key={index}>
        {start}
        {end !== undefined && (
          <>
            <span className={css['left']} title={words.unchanged}>
              …
            </span>
            {end}
          </>
        )}
      </Fragment>
    )
  })
}

/** An unchanged stretch, or its ends where it is long: before the first change its end alone, after the last its start. */
function abridged(text: string, isFirst: boolean, isLast: boolean): readonly [string, string?] {
  const room = around * (isFirst || isLast ? 1 : 2)
  if (text.length <= room + 40) return [text]
  return [isFirst ? '' : headOf(text), isLast ? '' : tailOf(text)]
}

const headOf = (text: string) => /^[\s\S]{1,90}(?=\s)|^[\s\S]{1,90}/u.exec(text)![0]
const tailOf = (text: string) => text.slice(-around).replace(/^\S{0,30}(?=\s)/u, '')
