import { useMemo } from 'react'
import { criteria } from '../../src-shared/codebook/criteria'
import {
  distributionChart,
  multiplesChart,
  stackedChart,
} from '../../src-shared/comparison/charts/maturity-charts'
import type { Digest } from '../../src-shared/comparison/digest'
import { groupsOf, type Grouping } from '../../src-shared/comparison/groups'
import { meanLevel, meanTotal, type Mean } from '../../src-shared/comparison/levels'
import { comparisonWords } from '../../src-shared/words/comparison'
import { panelWords } from '../../src-shared/words/panel'
import { usePoints } from '../preferences/points'
import { Chart } from './chart'
import css from './charts.module.css'
import { groupName, GroupingSelect } from './grouping-select'

const words = comparisonWords.charts

/** The levels of all countries: by country, by criterion and by group. */
export function MaturityTab({
  countries,
  edition,
  grouping,
  onGrouping,
}: {
  readonly countries: readonly Digest[]
  readonly edition: string
  readonly grouping: Grouping
  readonly onGrouping: (grouping: Grouping) => void
}) {
  const print = usePoints()
  const charts = useMemo(
    () => [
      stackedChart(countries, print),
      distributionChart(countries, print),
      multiplesChart(countries, print),
    ],
    [countries, print],
  )
  const { mean, of, leftOut } = meanTotal(countries)
  const [stacked, distribution, multiples] = charts
  return (
    <div className={css['charts']}>
      <p>{mean === null ? words.noAverage : words.average(rounded(mean, print), of, leftOut)}</p>
      <div className={css['columns']}>
        <Chart drawing={stacked!} edition={edition} />
        <div className={css['column']}>
          <Chart drawing={distribution!} edition={edition} />
          <Groups countries={countries} grouping={grouping} onGrouping={onGrouping} />
        </div>
      </div>
      <Chart drawing={multiples!} edition={edition} />
    </div>
  )
}

/** An average has one decimal more than a level. */
const rounded = (mean: number, print: (points: number) => string) =>
  print(Math.round(mean * 100) / 100)

function Groups({
  countries,
  grouping,
  onGrouping,
}: {
  readonly countries: readonly Digest[]
  readonly grouping: Grouping
  readonly onGrouping: (grouping: Grouping) => void
}) {
  const print = usePoints()
  const groups = useMemo(() => groupsOf(countries, grouping), [countries, grouping])
  const cell = ({ mean, of }: Mean) =>
    mean === null ? words.noTotal : words.outOf(rounded(mean, print), of)
  return (
    <section className={css['chart']} aria-label={words.groups}>
      <header>
        <h2>{words.groups}</h2>
        <GroupingSelect grouping={grouping} onGrouping={onGrouping} />
      </header>
      <table className={css['averages']}>
        <thead>
          <tr>
            <th scope="col">{words.columns.group}</th>
            <th scope="col">{words.columns.countries}</th>
            {criteria.map((criterion) => (
              <th key={criterion} scope="col">
                {panelWords.short[criterion]}
              </th>
            ))}
            <th scope="col">{words.columns.total}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.key}>
              <th scope="row">{groupName(group, grouping)}</th>
              <td>{group.countries.length}</td>
              {criteria.map((criterion) => (
                <td key={criterion}>{cell(meanLevel(group.countries, criterion))}</td>
              ))}
              <td>{cell(meanTotal(group.countries))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={css['note']}>{words.groupsNote}</p>
    </section>
  )
}
