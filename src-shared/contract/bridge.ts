import type { Command } from './commands'
import type { Reply } from './reply'
import type { Tiding, Verb } from './verbs'

/** What the preload script hands the window as `window.factsheets`, and nothing else. */
export type Bridge = {
  readonly ask: { readonly [V in Verb]: (asked: unknown) => Promise<Reply<unknown>> }
  /** Calls `hear` for each tiding until the returned function is called. */
  readonly listen: (hear: (tiding: Tiding, command?: Command) => void) => () => void
}
