import type { Command } from './commands'
import type { Tiding, Verb } from './verbs'

/** What the preload script hands the window as `window.factsheets`, and nothing else. */
export type Bridge = {
  /**
   * Answers a `Reply` as JSON text: what crosses from the preload script's world is copied, a text at once, an object
   * field by field, which a list of thousands would feel.
   */
  readonly ask: { readonly [V in Verb]: (asked: unknown) => Promise<string> }
  /** Calls `hear` for each tiding until the returned function is called. */
  readonly listen: (hear: (tiding: Tiding, command?: Command) => void) => () => void
}
