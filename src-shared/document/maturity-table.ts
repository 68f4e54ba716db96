import { maximumTotal, rubricOf } from '../codebook/lookup'
import { criteria } from '../codebook/criteria'
import { addressAt } from '../factsheet/address'
import { assessedLevel, total } from '../maturity/total'
import { documentWords } from '../words/document'
import { cell, paragraph, says, written } from './inlines'
import type { Printing } from './printing'
import type { Row, Table } from './tree'

const words = documentWords.stateOfPlay

/** Criterion, level, its points, the points reached. */
const columns = [22, 52, 13, 13] as const

/** All levels of the four criteria, with the actual score in the row of its level. */
export function maturityTable({ record, use, points }: Printing, country: string): Table {
  const reached = total(record)
  return {
    kind: 'table',
    form: 'maturity',
    name: words.table(country),
    columns,
    head: [
      {
        cells: [words.criterion, words.level, words.max, words.actual].map((label) =>
          cell('column', [says('body', label)]),
        ),
      },
    ],
    groups: [
      ...criteria.map((criterion): readonly Row[] => {
        const { label, levels } = rubricOf(use, criterion)
        const assessed = assessedLevel(record, criterion)
        const address = `${addressAt('assessments', criterion)}/level`
        return levels.map(({ value, table }, index) => {
          const isActual = value === assessed
          return {
            address,
            ...(isActual && { mark: 'actual' as const }),
            cells: [
              ...(index === 0
                ? [cell('group', [says('body', label)], { rows: levels.length })]
                : []),
              cell('row', [says('body', table)]),
              cell('none', [says('answer', points(value))]),
              cell(
                'none',
                isActual
                  ? [paragraph('answer', { kind: 'strong', inlines: [written(points(value))] })]
                  : [],
              ),
            ],
          }
        })
      }),
      [
        {
          mark: 'total',
          cells: [
            cell('row', [says('body', words.totalRow(points(maximumTotal(use))))], { columns: 3 }),
            cell('none', [
              paragraph('answer', {
                kind: 'strong',
                inlines: [written(reached === null ? words.noPoints : points(reached))],
              }),
            ]),
          ],
        },
      ],
    ],
  }
}
