import type { Timeline } from '../../src-shared/maturity/timeline'

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

const fewTicks = 7
const strides = [1, 2, 5, 10, 20, 50]

export function axisOf({ first, last }: Pick<Timeline, 'first' | 'last'>): Axis {
  // Room for the label of the first year and of the year of collection.
  const [from, to] = [first - 1, last + 2]
  const share = (years: number) => `${((years / (to - from)) * 100).toFixed(2)}%`
  const stride = strides.find((each) => (to - from) / each <= fewTicks) ?? 100
  const begin = Math.ceil(from / stride) * stride
  return {
    ticks: Array.from({ length: Math.ceil((to - begin) / stride) }, (_, at) => begin + at * stride),
    least: first - 10,
    greatest: last + 10,
    at: (year) => share(year - from),
    length: (start, end) => share((end === undefined ? to : end + 1) - start),
  }
}
