import type { ElementContent } from 'hast'
import { h, s } from 'hastscript'
import type { Shape } from '../shape'
import { lightFill } from '../shape'
import { acrossOf, stripHeight, stripShapes, stripWidth } from '../timeline-strip'
import type { DrawnTimeline, TimelineMark, TimelineStrip } from '../tree'

/** The policies in time. Each strip stands beside its words, and says them to those who do not see it. */
export function htmlTimeline(timeline: DrawnTimeline): ElementContent {
  const { address, caption, strips, legend } = timeline
  return h('figure.timeline', { dataAddress: address }, [
    axis(timeline),
    h(
      'ul.strips',
      strips.map((strip) =>
        h('li', { dataAddress: strip.address }, [
          h('div.words', [h('p.name', strip.name), h('p.facts', strip.facts)]),
          drawing(strip, timeline),
        ]),
      ),
    ),
    h(
      'p.legend',
      legend.flatMap(({ mark, words }) => [h('span', [sign(mark), words]), ' ']),
    ),
    h('figcaption', [h('p.caption', caption)]),
  ])
}

const axisHeight = 22

function axis({ span }: DrawnTimeline): ElementContent {
  return s(
    'svg',
    {
      className: ['axis'],
      viewBox: `0 0 ${stripWidth} ${axisHeight}`,
      ariaHidden: 'true',
      focusable: 'false',
      fontSize: '16',
      fill: '#5a6675',
    },
    span.ticks.map((year) =>
      s('text', { x: round(acrossOf(span, year)), y: 16, textAnchor: 'middle' }, String(year)),
    ),
  )
}

function drawing(strip: TimelineStrip, { span, collection }: DrawnTimeline): ElementContent {
  return s(
    'svg',
    { viewBox: `0 0 ${stripWidth} ${stripHeight}`, role: 'img', ariaLabel: strip.said },
    stripShapes(strip, span, collection).map(drawn),
  )
}

const drawn = ({ points, stroke, width, fill, opacity = lightFill }: Shape) =>
  s(points.length > 2 ? 'polygon' : 'polyline', {
    points: points.map(([x, y]) => `${round(x)},${round(y)}`).join(' '),
    stroke: hex(stroke),
    strokeWidth: String(width),
    fill: fill === undefined ? 'none' : hex(fill),
    fillOpacity: fill === undefined ? undefined : String(opacity),
  })

/** A strip of its own, with nothing on it but what it explains. */
function sign(mark: TimelineMark): ElementContent {
  const span = { from: 0, to: 20, ticks: [] }
  const isBar = mark === 'inForce' || mark === 'ended' || mark === 'planned'
  const shown = {
    bar: isBar ? ({ from: 0.2, to: 0, status: mark } as const) : undefined,
    gap: mark === 'gap' ? { from: -0.8, to: 1.2 } : undefined,
    evaluations: mark === 'evaluation' ? [0.1] : [],
  }
  const shapes = stripShapes(shown, span, mark === 'collection' ? 0.6 : undefined)
  return s(
    'svg',
    { viewBox: `0 0 40 ${stripHeight}`, ariaHidden: 'true', focusable: 'false' },
    shapes.map(drawn),
  )
}

const round = (value: number) => Math.round(value * 100) / 100
const hex = (colour: number) => `#${colour.toString(16).padStart(6, '0')}`
