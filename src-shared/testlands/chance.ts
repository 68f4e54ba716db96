/** Chance that is the same for the same seed, so that what is made of it is too. */
export type Chance = {
  /** A whole number from 0 up to and without `most`. */
  readonly upTo: (most: number) => number
  /** True once in so many times. */
  readonly onceIn: (times: number) => boolean
  readonly one: <T>(list: readonly T[]) => T
  /** Each of them once in so many times, in their order. */
  readonly some: <T>(list: readonly T[], times: number) => readonly T[]
  readonly id: () => string
}

export function chance(seed: number): Chance {
  // xorshift: a state of 0 would stay 0.
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1
  const upTo = (most: number) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % most
  }
  const onceIn = (times: number) => upTo(times) === 0
  const hex = (length: number) => {
    let digits = ''
    while (digits.length < length) digits += upTo(16).toString(16)
    return digits
  }
  return {
    upTo,
    onceIn,
    one: (list) => list[upTo(list.length)]!,
    some: (list, times) => list.filter(() => onceIn(times)),
    id: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
  }
}
