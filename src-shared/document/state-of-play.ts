import { maximumTotal, rubricOf } from '../codebook/lookup'
import { criteria } from '../codebook/criteria'
import { addressAt } from '../factsheet/address'
import { suggest } from '../maturity/suggest'
import { adoptedAssessment, assessedLevel, suggestedTotal, total } from '../maturity/total'
import { documentWords } from '../words/document'
import { maturityWords } from '../words/maturity'
import { anchorAt } from './anchor'
import { collected } from './collected'
import { figureOf } from './figure'
import { says } from './inlines'
import { lineageBlocks } from './lineage'
import { maturityTable } from './maturity-table'
import { printableLine } from './printable'
import { evidenceLine, open, proseOf, type Printing } from './printing'
import type { Block, DocumentPart } from './tree'

const words = documentWords.stateOfPlay

/** Chapter 2: the score with what it is not, how policies follow from one another, and the four texts. */
export function stateOfPlayChapter(printing: Printing, country: string): DocumentPart {
  const { record, use, points } = printing
  const when = collected(record)
  return {
    kind: 'stateOfPlay',
    anchor: 'state-of-play',
    number: '2',
    title: words.title,
    address: 'stateOfPlay',
    blocks: [
      {
        ...says('body', when === '' ? words.notCollected : words.collected(when)),
        address: 'collection/year',
      },
      says('caution', maturityWords.caution(record.collection)),
      {
        kind: 'heading',
        level: 2,
        anchor: 'maturity',
        address: 'assessments',
        text: words.assessment,
      },
      says('body', words.method(points(maximumTotal(use)))),
      // Before the table, as the series prints it: after it, a page may part the two.
      ...totalBlocks(printing),
      maturityTable(printing, country),
      ...provenLine(printing),
      figureOf(printing, country),
      ...reasonBlocks(printing),
      ...lineageBlocks(printing),
      { kind: 'heading', level: 2, anchor: 'texts', address: 'stateOfPlay', text: words.texts },
      ...criteria.flatMap((criterion): readonly Block[] => {
        const address = addressAt('stateOfPlay', criterion)
        const prose = proseOf(printing, address, record.stateOfPlay[criterion])
        const { label } = rubricOf(use, criterion)
        return [
          { kind: 'heading', level: 3, anchor: anchorAt('text', criterion), address, text: label },
          ...(prose.length > 0 ? prose : [open(address)]),
        ]
      }),
    ],
  }
}

function totalBlocks({ record, use, points }: Printing): readonly Block[] {
  const reached = total(record)
  const max = points(maximumTotal(use))
  if (reached !== null) return [says('body', words.total(points(reached), max))]
  const left = criteria
    .filter((criterion) => assessedLevel(record, criterion) === null)
    .map((criterion) => rubricOf(use, criterion).label)
  const suggested = suggestedTotal(suggest(record))
  return [
    says('body', words.noTotal(left.join(', '))),
    ...(suggested === null ? [] : [says('note', words.suggestedTotal(points(suggested)))]),
  ]
}

/** Why an analyst departed from a suggestion. */
function reasonBlocks({ record, use }: Printing): readonly Block[] {
  const reasons = criteria.flatMap((criterion): readonly Block[] => {
    const reason = printableLine(adoptedAssessment(record, criterion)?.reason ?? '')
    const { label } = rubricOf(use, criterion)
    return reason === ''
      ? []
      : [
          {
            ...says('body', words.reason(label, reason)),
            address: `${addressAt('assessments', criterion)}/reason`,
          },
        ]
  })
  return reasons.length > 0 ? [says('subheading', words.reasons), ...reasons] : []
}

function provenLine({ citing }: Printing): readonly Block[] {
  const proven = criteria.flatMap((criterion) =>
    citing.evidenceFor(`${addressAt('assessments', criterion)}/level`),
  )
  const cited = proven.filter(
    (each, index) =>
      proven.findIndex((one) => one.source === each.source && one.locator === each.locator) ===
      index,
  )
  return evidenceLine(cited, words.proven)
}
