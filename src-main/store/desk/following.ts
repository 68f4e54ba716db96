/** The record's file follows its journal when nothing was typed for so long … */
export const idleMs = 2_000
/** … or when it has been behind for so long. */
export const longestMs = 10_000

/** Calls `act` some time after the last edit, but never long after the first. */
export class Following {
  #timer: NodeJS.Timeout | undefined
  #since: number | undefined

  constructor(private readonly act: () => void) {}

  edited(): void {
    const now = Date.now()
    this.#since ??= now
    clearTimeout(this.#timer)
    this.#timer = setTimeout(
      () => this.act(),
      Math.min(idleMs, Math.max(0, this.#since + longestMs - now)),
    )
    // Who ends first makes the file follow anyway.
    this.#timer.unref()
  }

  /** The file is up with the journal, or must not be written. */
  rest(): void {
    clearTimeout(this.#timer)
    this.#since = undefined
  }
}
