import { sha256 } from './sha256'

/**
 * Reads bytes before anybody asks what they mean. What was found is known by their hash, so that it cannot be out of date:
 * other bytes are read anew. Each finding is handed out once, and whoever gets it has it for himself.
 */
export class ReadAhead<T extends object> {
  readonly #found = new Map<string, T>()

  constructor(private readonly read: (bytes: Uint8Array) => T) {}

  /** What they mean, where that may be asked for soon. */
  lookAt(bytes: Uint8Array): void {
    const sha = sha256(bytes)
    if (!this.#found.has(sha)) this.#found.set(sha, this.read(bytes))
  }

  /** What they mean, as `read` says it. */
  readonly meaningOf = (bytes: Uint8Array): T => {
    if (this.#found.size === 0) return this.read(bytes)
    const sha = sha256(bytes)
    const found = this.#found.get(sha)
    this.#found.delete(sha)
    return found ?? this.read(bytes)
  }

  forget(): void {
    this.#found.clear()
  }
}
