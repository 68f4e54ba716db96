import type { TimelineSpan } from '../maturity/timeline-span'
import type { Shape } from './shape'
import type { TimelineStrip } from './tree'

/** A strip is drawn once, in these units; each writer scales it. */
export const stripWidth = 640
export const stripHeight = 34

const blue = 0x1d5fb8
const ink = 0x12263f
const quiet = 0xc3ccd8
const grey = 0x5a6675
const white = 0xffffff

const top = 9
const bottom = 25
const middle = (top + bottom) / 2

/** Where a year begins, from the left edge. */
export function acrossOf(span: TimelineSpan, year: number): number {
  return ((year - span.from) / (span.to - span.from)) * stripWidth
}

/**
 * One policy on the axis. What it says stands in its fill and outline, never in its colour alone: full in force, light ended,
 * empty planned, a broken line for years without, a diamond for an evaluation.
 */
export function stripShapes(
  { bar, gap, evaluations }: Pick<TimelineStrip, 'bar' | 'gap' | 'evaluations'>,
  span: TimelineSpan,
  collection: number | undefined,
): readonly Shape[] {
  const at = (year: number) => acrossOf(span, year)
  const lines = span.ticks.map((year) => line(at(year), 0, at(year), stripHeight, quiet, 0.75))
  return [
    ...lines,
    ...(gap ? dashed(at(gap.from + 1), middle, at(gap.to), middle, grey, 1.5) : []),
    ...(bar
      ? [barShape(bar, at(bar.from), bar.to === undefined ? undefined : at(bar.to + 1))]
      : []),
    ...evaluations.map((year) => diamond((at(year) + at(year + 1)) / 2)),
    ...(collection === undefined
      ? []
      : dashed(at(collection), 0, at(collection), stripHeight, ink, 1.25)),
  ]
}

const fills = { inForce: 1, ended: 0.28, planned: 0 } as const

function barShape(
  { status }: NonNullable<TimelineStrip['bar']>,
  left: number,
  end: number | undefined,
): Shape {
  const opacity = fills[status]
  const looks = { stroke: blue, width: 2, ...(opacity > 0 && { fill: blue, opacity }) }
  if (end !== undefined) {
    // A year at least is to be seen.
    const right = Math.max(end, left + 3)
    const points = [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ] as const
    return { points, ...looks }
  }
  const edge = stripWidth - 2
  const neck = Math.max(left, edge - 9)
  const points = [
    [left, top],
    [neck, top],
    [edge, middle],
    [neck, bottom],
    [left, bottom],
  ] as const
  return { points, ...looks }
}

function diamond(x: number): Shape {
  const reach = 6
  const points = [
    [x, middle - reach],
    [x + reach, middle],
    [x, middle + reach],
    [x - reach, middle],
  ] as const
  return { points, stroke: ink, width: 1.75, fill: white, opacity: 1 }
}

type Line = readonly [x1: number, y1: number, x2: number, y2: number, stroke: number, width: number]

function line(...[x1, y1, x2, y2, stroke, width]: Line): Shape {
  return {
    points: [
      [x1, y1],
      [x2, y2],
    ],
    stroke,
    width,
  }
}

function dashed(...[x1, y1, x2, y2, stroke, width]: Line): readonly Shape[] {
  const length = Math.max(x2 - x1, y2 - y1)
  const count = Math.max(1, Math.round(length / 8))
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [index / count, (index + 0.55) / count]
    const along = (one: number, other: number, part: number) => one + (other - one) * part
    return line(
      along(x1, x2, from),
      along(y1, y2, from),
      along(x1, x2, to),
      along(y1, y2, to),
      stroke,
      width,
    )
  })
}
