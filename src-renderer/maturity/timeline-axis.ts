import type { Timeline } from '../../src-shared/maturity/timeline'
import { spanOf } from '../../src-shared/maturity/timeline-span'

/** Where a year stands on the width of the drawing, as CSS lengths in percent. */
export type Axis = {
  readonly ticks: readonly number[]
  /** Bounds of what the arrow keys may reach: a decade beyond what is drawn. */
  readonly least: number
  readonly greatest: number
  readonly at: (year: number) => string
  /** Of the years from one to another, the last one included; to the edge where there is none. */
  readonly length: (from: number, to: number | undefined) => string
}

export function axisOf(timeline: Pick<Timeline, 'first' | 'last'>): Axis {
  const { from, to, ticks } = spanOf(timeline)
  const share = (years: number) => `${((years / (to - from)) * 100).toFixed(2)}%`
  return {
    ticks,
    least: timeline.first - 10,
    greatest: timeline.last + 10,
    at: (year) => share(year - from),
    length: (start, end) => share((end === undefined ? to : end + 1) - start),
  }
}
