import { utf8ToBytes } from '@noble/hashes/utils.js'
import { expect, test } from 'vitest'
import sample from '../../resources/samples/republic-of-korea-2022.json' with { type: 'json' }
import { readDocument } from '../exchange/read-document'
import type { Factsheet } from '../factsheet/factsheet'
import { documentOf } from './document'
import { htmlFile } from './html/html'
import { acrossOf, stripShapes, stripWidth } from './timeline-strip'

const read = readDocument(utf8ToBytes(JSON.stringify(sample)))
if (!read.ok) throw new Error(read.message)
const korea = read.value.record

const timelineIn = (record: Factsheet) =>
  documentOf(record)
    .parts.flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === 'timeline')

test('the lineage of the sample is drawn from its data: years, gap, evaluation, collection', () => {
  const timeline = timelineIn(korea)!
  expect(timeline.strips.map(({ name, facts }) => [name, facts])).toEqual([
    ['ICCP', '2005 to 2016 · ended · ongoing / interim, 2010'],
    ['Industrial Clustering Act', 'since 2021 · in force · 5 years without (2016 to 2021)'],
  ])
  expect(timeline.strips[0]).toMatchObject({
    bar: { from: 2005, to: 2016, status: 'ended' },
    evaluations: [2010],
  })
  expect(timeline.collection).toBe(2022.625)
  expect(timeline.legend.map(({ mark }) => mark)).toEqual([
    'inForce',
    'ended',
    'gap',
    'evaluation',
    'collection',
  ])
})

test('there is none without a predecessor, or where no year is known', () => {
  const [act] = korea.policies
  expect(timelineIn({ ...korea, policies: [act!], relations: [], evaluations: [] })).toBeUndefined()
  const undated = korea.policies.map((policy) => ({
    ...policy,
    history: {
      ...policy.history,
      start: { state: 'unanswered' as const },
      end: { state: 'unanswered' as const },
    },
  }))
  expect(timelineIn({ ...korea, policies: undated, evaluations: [] })).toBeUndefined()
})

test('each strip says what it shows to those who do not see it, and nothing leaves the drawing', () => {
  const html = htmlFile(documentOf(korea), '')
  const { span, collection, strips } = timelineIn(korea)!
  for (const strip of strips) {
    expect(html).toContain(`role="img" aria-label="${strip.said}"`)
    for (const { points } of stripShapes(strip, span, collection)) {
      for (const [x] of points) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(stripWidth)
      }
    }
  }
  expect(acrossOf(span, span.from)).toBe(0)
  expect(acrossOf(span, span.to)).toBe(stripWidth)
})

test('in grey, an ended policy differs from one in force by its fill, and one planned has none', () => {
  const span = { from: 2000, to: 2020, ticks: [] }
  const fill = (status: 'inForce' | 'ended' | 'planned') => {
    const [bar] = stripShapes(
      { bar: { from: 2005, to: 2010, status }, gap: undefined, evaluations: [] },
      span,
      undefined,
    )
    return bar!.fill === undefined ? 0 : bar!.opacity
  }
  expect([fill('inForce'), fill('ended'), fill('planned')]).toEqual([1, 0.28, 0])
})
