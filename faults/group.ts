import type { Tally } from './tally'

/** As `npm test` runs it, or as much of it as one can wait for. */
export type Scale = 'short' | 'full'

/** One kind of misfortune, tried on the store, and on something that is known not to stand it. */
export type Group = {
  readonly name: string
  run(
    scale: Scale,
  ): Promise<
    Tally & { /** How it was done, where there are several ways. */ readonly how?: string }
  >
  readonly control: {
    /** What was tried instead of the store. */
    readonly on: string
    run(scale: Scale): Promise<Tally>
  }
}
