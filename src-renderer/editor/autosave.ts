import type { Answers } from '../../src-shared/contract/contract'
import type { FaultData, Reply } from '../../src-shared/contract/reply'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { faultWords } from '../../src-shared/words/faults'

export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'editing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'notSaved'; readonly fault: FaultData }

type Kept = Answers<'saveFactsheet'>

/** Saves wait for a pause of this many milliseconds in typing … */
const pause = 200
/** … but never longer than this, so that every edit is in the store within a second, also while typing goes on. */
const longest = 700
/** After a failure saving is tried again by itself; the edits stay in the form until it succeeds. */
const retryAfter = 2_000

/**
 * Keeps the store up with the form. Saving is never refused for what an answer says. One save is under way at a time;
 * what changed meanwhile goes with the next one.
 */
export class Autosave {
  #rev: number
  #state: SaveState
  #changedSince: number | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<void> | undefined
  readonly #listeners = new Set<() => void>()
  #hasEnded = false

  constructor(
    opened: Kept,
    private readonly current: () => Factsheet,
    private readonly save: (rev: number, record: Factsheet) => Promise<Reply<Kept>>,
  ) {
    this.#rev = opened.rev
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

  /** The form holds something that the store may not have. */
  changed(): void {
    this.#changedSince ??= Date.now()
    if (this.#state.kind === 'saved') this.#become({ kind: 'editing' })
    if (this.#running || this.#state.kind === 'notSaved') return
    this.#planSave(this.#changedSince)
  }

  /** Resolves when all that the form held is in the store, or could not be: the state says which. */
  async flush(): Promise<SaveState> {
    while (this.#changedSince !== undefined || this.#running) {
      await (this.#running ?? this.#run())
      if (this.#state.kind === 'notSaved') break
    }
    return this.#state
  }

  /** What the form holds is safe elsewhere: nothing is left to save until the next edit. */
  keptElsewhere(at: string): void {
    clearTimeout(this.#timer)
    this.#changedSince = undefined
    this.#become({ kind: 'saved', at })
  }

  begin(): void {
    this.#hasEnded = false
  }

  /** Saves what is left and then no more; what could not be saved is given up. */
  end(): void {
    if (this.#state.kind !== 'notSaved') void this.flush()
    this.#hasEnded = true
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
    this.#running = this.#saveOnce().finally(() => {
      this.#running = undefined
      if (this.#state.kind === 'notSaved') this.#plan(retryAfter)
      else if (this.#changedSince !== undefined) this.#planSave(this.#changedSince)
    })
    return this.#running
  }

  async #saveOnce(): Promise<void> {
    const since = this.#changedSince
    this.#changedSince = undefined
    if (this.#state.kind !== 'notSaved') this.#become({ kind: 'saving' })
    const reply = await this.save(this.#rev, this.current()).catch(unforeseen)
    if (reply.ok) {
      this.#rev = reply.value.rev
      this.#become(
        this.#changedSince === undefined
          ? { kind: 'saved', at: reply.value.savedAt }
          : { kind: 'editing' },
      )
    } else {
      this.#changedSince ??= since ?? Date.now()
      this.#become({ kind: 'notSaved', fault: reply.fault })
    }
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
