import { addressAt } from '../factsheet/address'
import type { Policy } from '../factsheet/policy'
import { timelineOf, type TimelineRow } from '../maturity/timeline'
import { spanOf } from '../maturity/timeline-span'
import { documentWords } from '../words/document'
import { timelineWords } from '../words/timeline'
import { printableLine } from './printable'
import type { Printing } from './printing'
import type { DrawnTimeline, TimelineStrip } from './tree'

const words = documentWords.timeline

/** Figure 2: the policies of a lineage on one axis of years. Undefined where none of them has a year. */
export function timelineFigure(
  { record }: Printing,
  policies: readonly Policy[],
  nameOf: (policy: Policy) => string,
): DrawnTimeline | undefined {
  const timeline = timelineOf({ ...record, policies: [...policies] })
  if (!timeline) return undefined
  const { rows, collection } = timeline
  const strips = rows.map((row): TimelineStrip => {
    const name = nameOf(policies.find(({ id }) => id === row.policy)!)
    const facts = factsOf(row)
    return {
      address: addressAt('policies', row.policy),
      name,
      facts,
      said: words.said(name, facts),
      bar:
        row.start === undefined
          ? undefined
          : { from: row.start, to: endOf(row, row.start), status: row.status },
      gap: row.gap,
      evaluations: row.evaluations.map(({ year }) => year),
    }
  })
  const has = (status: TimelineRow['status']) => strips.some(({ bar }) => bar?.status === status)
  return {
    kind: 'timeline',
    address: 'relations',
    caption: words.caption,
    span: spanOf(timeline),
    collection: collection?.at,
    strips,
    legend: [
      ...(['inForce', 'planned', 'ended'] as const)
        .filter(has)
        .map((mark) => ({ mark, words: timelineWords.status[mark] })),
      ...(strips.some(({ gap }) => gap) ? [{ mark: 'gap' as const, words: words.gap }] : []),
      ...(strips.some(({ evaluations }) => evaluations.length > 0)
        ? [{ mark: 'evaluation' as const, words: words.evaluation }]
        : []),
      ...(collection ? [{ mark: 'collection' as const, words: collection.words }] : []),
    ],
  }
}

/** Years that run backwards are told of by the checks; here they end where they begin. */
const endOf = ({ end }: TimelineRow, start: number) => end && Math.max(end, start)

/** "2005 to 2016 · ended · interim evaluation, 2010": all that its strip shows. */
function factsOf({ start, end, status, gap, evaluations }: TimelineRow): string {
  return [
    words.years(start, end),
    timelineWords.status[status],
    ...(gap ? [timelineWords.gap(gap.from, gap.to)] : []),
    ...evaluations.map((evaluation) => evaluation.words),
  ]
    .map(printableLine)
    .join(' · ')
}
