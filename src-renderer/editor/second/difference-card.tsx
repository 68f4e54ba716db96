import type { SettledCoding } from '../../../src-shared/factsheet/settled-coding'
import { roundWords } from '../../../src-shared/words/review-round'
import { secondWords as words } from '../../../src-shared/words/second-coding'
import { usePoints } from '../../preferences/points'
import type { Difference } from './differences'
import css from './second.module.css'

const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })

/** One answer on which two coders differ: both, and which of them is to stand. */
export function DifferenceCard({
  difference: { label, first, second, settled },
  who,
  mayAct,
  onSettle,
  onReopen,
  onGo,
}: {
  readonly difference: Difference
  /** Who settled it. */
  readonly who: string
  readonly mayAct: boolean
  readonly onSettle: (kept: SettledCoding['kept']) => void
  readonly onReopen: () => void
  readonly onGo: () => void
}) {
  const points = usePoints()
  const said = ({ ticked, level, reason }: Difference['first']) => {
    const answer = level === null ? (ticked ? words.ticked : words.notTicked) : points(level)
    return [answer, reason].filter(Boolean).join(': ')
  }
  const stands = settled?.kept
  return (
    <li className={css['card']} data-difference={settled ? 'settled' : 'open'}>
      <button type="button" className={css['field']} onClick={onGo}>
        {label}
      </button>
      <dl className={css['both']}>
        <dt>{words.first}</dt>
        <dd data-stands={stands === 'first' || undefined} dir="auto">
          {said(first)}
        </dd>
        <dt>{words.second}</dt>
        <dd data-stands={stands === 'second' || undefined} dir="auto">
          {said(second)}
        </dd>
      </dl>
      {settled ? (
        <p className={css['acts']}>
          <span>
            {words.settled[settled.kept](
              roundWords.by(who, '', day.format(new Date(settled.settled.at))),
            )}
          </span>
          {mayAct && (
            <button type="button" aria-label={words.of(words.reopen, label)} onClick={onReopen}>
              {words.reopen}
            </button>
          )}
        </p>
      ) : (
        mayAct && (
          <p className={css['acts']}>
            <button
              type="button"
              data-act
              aria-label={words.of(words.keep, label)}
              aria-keyshortcuts="1"
              onClick={() => onSettle('first')}
            >
              {words.keep}
            </button>
            <button
              type="button"
              aria-label={words.of(words.take, label)}
              aria-keyshortcuts="2"
              onClick={() => onSettle('second')}
            >
              {words.take}
            </button>
          </p>
        )
      )}
    </li>
  )
}
