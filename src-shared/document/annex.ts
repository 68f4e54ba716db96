import { codebookOf, rubricOf } from '../codebook/lookup'
import { criteria, levels } from '../codebook/criteria'
import { documentWords } from '../words/document'
import { cell, paragraph, says, written } from './inlines'
import type { Printing } from './printing'
import type { DocumentPart } from './tree'

const words = documentWords.annex

/** The scoring rubric in the wording of the annex. */
export function annexPart({ use, points }: Printing): DocumentPart {
  return {
    kind: 'annex',
    anchor: 'annex',
    number: '',
    title: words.title,
    address: 'annex',
    blocks: [
      says('body', words.intro(levels.map(points).join(' · '))),
      {
        kind: 'table',
        form: 'rubric',
        name: words.table,
        columns: [20, 34, 46],
        head: [
          {
            cells: [words.criterion, words.description, words.scoring].map((label) =>
              cell('column', [says('body', label)]),
            ),
          },
        ],
        groups: criteria.map((criterion) => {
          const rubric = rubricOf(use, criterion)
          return [
            {
              cells: [
                cell('row', [
                  paragraph('body', { kind: 'strong', inlines: [written(rubric.annexLabel)] }),
                ]),
                cell('none', [says('body', rubric.definition)]),
                cell(
                  'none',
                  rubric.levels.map(({ value, annex }) =>
                    says('body', words.points(annex, points(value))),
                  ),
                ),
              ],
            },
          ]
        }),
      },
      says('origin', words.origin(codebookOf(use).rubric.source)),
    ],
  }
}
