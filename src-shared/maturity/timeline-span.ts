import type { Timeline } from './timeline'

/** The years that a drawing of a timeline reaches over, and those that it names. */
export type TimelineSpan = {
  readonly from: number
  readonly to: number
  readonly ticks: readonly number[]
}

const fewTicks = 7
const strides = [1, 2, 5, 10, 20, 50]

export function spanOf({ first, last }: Pick<Timeline, 'first' | 'last'>): TimelineSpan {
  // Room for the label of the first year and of the year of collection.
  const [from, to] = [first - 1, last + 2]
  const stride = strides.find((each) => (to - from) / each <= fewTicks) ?? 100
  const begin = Math.ceil(from / stride) * stride
  const count = Math.ceil((to - begin) / stride)
  return { from, to, ticks: Array.from({ length: count }, (_, at) => begin + at * stride) }
}
