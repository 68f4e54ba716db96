import type { Command } from './commands'
import type { Tiding, Verb } from './verbs'

/** On which the preload script says what was dropped on the window: paths, which the window never sees. */
export const droppedChannel = 'dropped'

/** What the preload script hands the window as `window.factsheets`, and nothing else. */
export type Bridge = {
  /**
   * Question and answer are JSON text: Electron copies a large factsheet's text between its worlds much faster than
   * the objects.
   */
  readonly ask: { readonly [V in Verb]: (asked: string) => Promise<string> }
  /** Calls `hear` for each tiding until the returned function is called. */
  readonly listen: (hear: (tiding: Tiding, command?: Command) => void) => () => void
}
