import { criteria } from '../../../src-shared/codebook/criteria'
import { rubricOf } from '../../../src-shared/codebook/lookup'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import { assessedLevels, total } from '../../../src-shared/maturity/total'
import { historyWords } from '../../../src-shared/words/history'
import { mergingWords as words } from '../../../src-shared/words/merging'
import { usePoints } from '../../preferences/points'
import css from './merging.module.css'

/** Level by level and in total: before, on each side, and as it would be. */
export function MergedScore({
  states,
}: {
  readonly states: readonly { readonly head: string; readonly record: Factsheet }[]
}) {
  const points = usePoints()
  const print = (level: number | null | undefined) =>
    level === null || level === undefined ? historyWords.unassessed : points(level)
  const levels = states.map(({ record }) => assessedLevels(record))
  const rows = [
    ...criteria.map((criterion, at) => ({
      label: rubricOf(states[0]!.record.codebook, criterion).label,
      values: levels.map((each) => print(each[at])),
    })),
    { label: historyWords.total, values: states.map(({ record }) => print(total(record))) },
  ]
  return (
    <table className={css['score']} aria-label={words.score}>
      <thead>
        <tr>
          <th scope="col">{words.score}</th>
          {states.map(({ head }) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, values }) => (
          <tr key={label} data-differs={new Set(values).size > 1 || undefined}>
            <th scope="row">{label}</th>
            {values.map((value, at) => (
              <td key={states[at]!.head}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
