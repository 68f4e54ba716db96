import { useMemo } from 'react'
import type { ComparedList, Digest } from '../../src-shared/comparison/digest'
import { groupsOf, type Grouping } from '../../src-shared/comparison/groups'
import { matrixOf } from '../../src-shared/comparison/matrix'
import { comparisonWords } from '../../src-shared/words/comparison'
import css from './charts.module.css'
import { groupName, GroupingSelect } from './grouping-select'

const words = comparisonWords.matrix

/** The shares of a matrix, group by group, each with its base. */
export function SharesByGroup({
  countries,
  list,
  grouping,
  onGrouping,
}: {
  readonly countries: readonly Digest[]
  readonly list: ComparedList
  readonly grouping: Grouping
  readonly onGrouping: (grouping: Grouping) => void
}) {
  const { categories, groups } = useMemo(
    () => ({
      categories: matrixOf(countries, list),
      groups: groupsOf(countries, grouping).map((group) => ({
        key: group.key,
        name: groupName(group, grouping),
        rows: new Map(matrixOf(group.countries, list).map((row) => [row.code, row])),
      })),
    }),
    [countries, list, grouping],
  )
  return (
    <section className={css['byGroup']} aria-label={words.byGroup}>
      <header>
        <h2>{words.byGroup}</h2>
        <GroupingSelect grouping={grouping} onGrouping={onGrouping} />
      </header>
      <table className={css['averages']}>
        <thead>
          <tr>
            <th scope="col">{words.category}</th>
            {groups.map(({ key, name }) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {categories.map(({ code, label }) => (
            <tr key={code}>
              <th scope="row">{label}</th>
              {groups.map(({ key, rows }) => {
                const row = rows.get(code)
                return (
                  <td key={key}>
                    {row && row.share !== null
                      ? words.shareOf(Math.round(row.share * 100), row.yes, row.base)
                      : words.noShare}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
