import { rubricOf } from '../codebook/lookup'
import { criteria, levels } from '../codebook/criteria'
import { assessedLevel } from '../maturity/total'
import { documentWords } from '../words/document'
import { printableLine } from './printable'
import type { Printing } from './printing'
import type { Figure } from './tree'

const words = documentWords.figure

/** Figure 1. It says in figures what it draws, so that it can be read in grey, and in words for who does not see it. */
export function figureOf({ record, use, points }: Printing, country: string): Figure {
  const max = levels[levels.length - 1]!
  const axes = criteria.map((criterion) => {
    const level = assessedLevel(record, criterion)
    const printed = level === null ? documentWords.stateOfPlay.noPoints : points(level)
    return { criterion, label: rubricOf(use, criterion).label, level, printed }
  })
  return {
    kind: 'figure',
    address: 'assessments',
    caption: words.caption(country),
    origin: words.origin(printableLine(record.publisher), record.edition),
    said: words.said(
      axes
        .map(({ label, level, printed }) =>
          words.part(label, level === null ? words.notAssessed : printed, points(max)),
        )
        .join(', '),
    ),
    max,
    axes,
    rings: levels.filter((level) => level > 0).map((level) => ({ level, printed: points(level) })),
    legend: { actual: words.actual, maximum: words.maximum },
  }
}
