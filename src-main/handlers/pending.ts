/** What waits for a decision of the user, by the token that names it to the window. The oldest is forgotten first. */
export class Pending<T> {
  readonly #all = new Map<string, T>()
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  keep(token: string, value: T): string {
    this.#all.set(token, value)
    for (const oldest of this.#all.keys()) {
      if (this.#all.size <= this.#most) break
      this.#all.delete(oldest)
    }
    return token
  }

  look(token: string): T | undefined {
    return this.#all.get(token)
  }

  take(token: string): T | undefined {
    const value = this.#all.get(token)
    this.#all.delete(token)
    return value
  }
}
