import { memo } from 'react'
import type { Answer, Row } from '../../src-shared/comparison/matrix'
import { comparisonWords } from '../../src-shared/words/comparison'
import css from './matrix.module.css'

const words = comparisonWords.matrix

/** Drawn once for as long as it stays in sight: scrolling draws only what comes. */
export const Cell = memo(function Cell({
  row,
  place,
  index,
  start,
  country,
  isRare,
  isHere,
  isChosen,
}: {
  readonly row: Row
  readonly place: number
  readonly index: number
  readonly start: number
  readonly country: string
  readonly isRare: boolean
  /** It is the one that the keyboard reaches. */
  readonly isHere: boolean
  readonly isChosen: boolean
}) {
  const answer = row.answers[index]!
  const said = saidOf(country, row, answer, isRare)
  return (
    <span
      role="gridcell"
      aria-colindex={index + 2}
      aria-selected={isChosen}
      aria-label={said}
      title={said}
      tabIndex={isHere ? 0 : -1}
      className={css['cell']}
      data-at={`${place} ${index}`}
      data-answer={answer}
      data-rare={isRare || undefined}
      style={{ left: start }}
    />
  )
})

function saidOf(country: string, row: Row, answer: Answer, isRare: boolean): string {
  const said = words.cell(country, row.label, words.answers[answer])
  if (!isRare) return said
  const rare =
    answer === 'yes'
      ? words.rareSaid.yes(row.yes, row.base)
      : words.rareSaid.no(row.base - row.yes, row.base)
  return `${said}. ${rare}`
}

/** How many of those who looked say yes. */
export function Share({ row: { yes, base, share } }: { readonly row: Row }) {
  if (share === null) return <span className={css['noShare']}>{words.noShare}</span>
  const percent = Math.round(share * 100)
  return (
    <>
      <span className={css['bar']} aria-hidden>
        <span style={{ width: `${percent}%` }} />
      </span>
      {words.shareOf(percent, yes, base)}
    </>
  )
}
