import type { Answers } from '../../src-shared/contract/contract'
import type { FaultData, Reply } from '../../src-shared/contract/reply'
import type { Edit } from '../../src-shared/factsheet/edit'
import { faultWords } from '../../src-shared/words/faults'

export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'editing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'notSaved'; readonly fault: FaultData }

type Kept = Answers<'keepEdits'>

/** Saves wait for a pause of this many milliseconds in typing … */
const pause = 200
/** … but never longer than this, so that every edit is in the journal within a second, also while typing goes on. */
const longest = 700
/** After a failure saving is tried again by itself; the edits wait here until it succeeds. */
const retryAfter = 2_000

/**
 * Brings edits into the journal, in their order and none twice. One request is under way at a time; what is made
 * meanwhile goes with the next one. An edit is let go of when the journal has said that it holds it, and not before.
 */
export class Autosave {
  /** The number of the last edit that the journal holds. */
  #n: number
  /** The edits after it. */
  #waiting: readonly Edit[] = []
  #state: SaveState
  #savedAt: string
  /** What the form holds and no journal could. */
  #unstorable: FaultData | undefined
  #changedSince: number | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<void> | undefined
  readonly #listeners = new Set<() => void>()
  #hasEnded = false

  constructor(
    opened: Kept,
    private readonly send: (from: number, edits: readonly Edit[]) => Promise<Reply<Kept>>,
  ) {
    this.#n = opened.n
    this.#savedAt = opened.savedAt
    this.#state = { kind: 'saved', at: opened.savedAt }
  }

  get state(): SaveState {
    return this.#state
  }

  /** Calls `listener` whenever the state is another, until the returned function is called. */
  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  keep(edit: Edit): void {
    const isTriedAgain = this.#state.kind === 'notSaved' && this.#waiting.length > 0
    this.#waiting = [...this.#waiting, edit]
    this.#changedSince ??= Date.now()
    if (this.#state.kind === 'saved') this.#become({ kind: 'editing' })
    if (this.#running || isTriedAgain) return
    this.#planSave(this.#changedSince)
  }

  /** Something in the form cannot be stored as it is, or undefined: no longer. */
  refuse(fault: FaultData | undefined): void {
    if (!fault && !this.#unstorable) return
    this.#unstorable = fault
    if (this.#running) return
    if (fault || this.#waiting.length === 0) this.#rest()
    else this.#plan(0)
  }

  /** Resolves when all edits are in the journal, or could not be: the state says which. */
  async flush(): Promise<SaveState> {
    while (this.#waiting.length > 0 || this.#running) {
      await (this.#running ?? this.#run())
      if (this.#state.kind === 'notSaved') break
    }
    return this.#state
  }

  /** What the form holds is safe elsewhere: nothing is left to save until the next edit. */
  keptElsewhere(at: string): void {
    clearTimeout(this.#timer)
    this.#n += this.#waiting.length
    this.#waiting = []
    this.#changedSince = undefined
    this.#unstorable = undefined
    this.#become({ kind: 'saved', at })
  }

  begin(): void {
    this.#hasEnded = false
  }

  /** Saves what is left and then no more; what could not be saved is given up. */
  async end(): Promise<void> {
    this.#hasEnded = true
    if (this.#state.kind !== 'notSaved') await this.flush()
    clearTimeout(this.#timer)
  }

  #planSave(changedSince: number): void {
    this.#plan(Math.min(pause, Math.max(0, changedSince + longest - Date.now())))
  }

  #plan(after: number): void {
    clearTimeout(this.#timer)
    if (this.#hasEnded && this.#state.kind === 'notSaved') return
    this.#timer = setTimeout(() => void (this.#running ?? this.#run()), after)
  }

  #run(): Promise<void> {
    clearTimeout(this.#timer)
    this.#running = this.#sendOnce().finally(() => {
      this.#running = undefined
      if (this.#waiting.length === 0) return
      if (this.#state.kind === 'notSaved') this.#plan(retryAfter)
      else this.#planSave(this.#changedSince ?? Date.now())
    })
    return this.#running
  }

  async #sendOnce(): Promise<void> {
    if (this.#waiting.length === 0) return this.#rest()
    const since = this.#changedSince
    this.#changedSince = undefined
    if (this.#state.kind !== 'notSaved') this.#become({ kind: 'saving' })
    const reply = await this.send(this.#n + 1, this.#waiting).catch(unforeseen)
    if (reply.ok) {
      this.#waiting = this.#waiting.slice(reply.value.n - this.#n)
      this.#n = reply.value.n
      this.#savedAt = reply.value.savedAt
      this.#rest()
    } else {
      this.#changedSince = since ?? this.#changedSince
      this.#become({ kind: 'notSaved', fault: reply.fault })
    }
  }

  /** The state when no request is under way. */
  #rest(): void {
    if (this.#unstorable) this.#become({ kind: 'notSaved', fault: this.#unstorable })
    else if (this.#waiting.length > 0) this.#become({ kind: 'editing' })
    else this.#become({ kind: 'saved', at: this.#savedAt })
  }

  #become(state: SaveState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}

/** The pipe itself has failed, not the store: that too must be seen and tried again. */
const unforeseen = (): Reply<never> => ({
  ok: false,
  fault: { code: 'unexpected', message: faultWords.unexpected },
})
