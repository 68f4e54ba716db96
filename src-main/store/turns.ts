/** Lets what happens to one thing happen one after the other, while different things do not wait for each other. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>()

  /** Resolves or rejects with what `act` did, never with what an earlier turn did. */
  take<T>(thing: string, act: () => Promise<T>): Promise<T> {
    const before = this.#last.get(thing) ?? Promise.resolve()
    const mine = before.then(act, act)
    const ended = () => {
      if (this.#last.get(thing) === done) this.#last.delete(thing)
    }
    const done: Promise<void> = mine.then(ended, ended)
    this.#last.set(thing, done)
    return mine
  }

  /** Resolves when nothing is under way any more. */
  async settled(): Promise<void> {
    while (this.#last.size > 0) await Promise.all(this.#last.values())
  }
}
