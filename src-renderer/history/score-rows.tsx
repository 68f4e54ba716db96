import { scoreBetween } from '../../src-shared/changes/score-between'
import { rubricOf } from '../../src-shared/codebook/lookup'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { historyWords as words } from '../../src-shared/words/history'
import { usePoints } from '../preferences/points'
import css from './history.module.css'

/** Level by level and in total, what the score was and what it is. */
export function ScoreRows({
  before,
  after,
}: {
  readonly before: Factsheet
  readonly after: Factsheet
}) {
  const points = usePoints()
  const { criteria, total } = scoreBetween(before, after)
  const print = (level: number | null) => (level === null ? words.unassessed : points(level))
  const rows = [
    ...criteria.map(({ criterion, assessed }) => ({
      key: criterion as string,
      label: rubricOf(after.codebook, criterion).label,
      ...assessed,
    })),
    { key: 'total', label: words.total, ...total },
  ]
  const isSame = rows.every((row) => row.before === row.after)
  return (
    <tbody className={css['score']} aria-label={words.score}>
      <tr className={css['part']}>
        <th scope="rowgroup" colSpan={3}>
          {words.score}
          {isSame && <span> · {words.sameScore}</span>}
        </th>
      </tr>
      {rows.map((row) => {
        const differs = row.before !== row.after
        return (
          <tr
            key={row.key}
            data-differs={differs || undefined}
            data-total={row.key === 'total' || undefined}
          >
            <th scope="row">{row.label}</th>
            <td data-side="before">{print(row.before)}</td>
            <td data-side="after">{print(row.after)}</td>
          </tr>
        )
      })}
    </tbody>
  )
}
