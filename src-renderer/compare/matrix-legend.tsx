import { memo } from 'react'
import { rareAnswer } from '../../src-shared/calibration/outliers'
import type { Answer, Row } from '../../src-shared/comparison/matrix'
import { comparisonWords } from '../../src-shared/words/comparison'
import css from './matrix.module.css'

const words = comparisonWords.matrix

/** Only what there is to see. It looks at every cell there is: once, and not with each step of scrolling. */
export const Legend = memo(function Legend({ rows }: { readonly rows: readonly Row[] }) {
  const there = new Set(rows.flatMap((row) => row.answers))
  const rare = new Set(rows.map(rareAnswer))
  return (
    <div className={css['legend']}>
      <ul>
        {(Object.keys(words.answers) as Answer[])
          .filter((answer) => there.has(answer))
          .map((answer) => (
            <li key={answer}>
              <span className={css['cell']} data-answer={answer} aria-hidden />
              {words.answers[answer]}
            </li>
          ))}
        {(['yes', 'no'] as const)
          .filter((answer) => rare.has(answer))
          .map((answer) => (
            <li key={`rare ${answer}`}>
              <span className={css['cell']} data-answer={answer} data-rare aria-hidden />
              {words.rare[answer]}
            </li>
          ))}
      </ul>
      <p>
        {words.rule} {words.keys}
      </p>
    </div>
  )
})
