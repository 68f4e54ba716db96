import type { Answers, Asks } from '../src-shared/contract/contract'
import type { Bridge } from '../src-shared/contract/bridge'
import type { Reply } from '../src-shared/contract/reply'
import type { Verb } from '../src-shared/contract/verbs'

declare global {
  interface Window {
    readonly factsheets: Bridge
  }
}

/**
 * Asks the main process. Both sides speak the contract, and main has parsed the answer before it came,
 * so it is trusted here. A fault is a value: whoever asks says what it means where they stand.
 */
export async function ask<V extends Verb>(verb: V, asked: Asks<V>): Promise<Reply<Answers<V>>> {
  return JSON.parse(await window.factsheets.ask[verb](JSON.stringify(asked))) as Reply<Answers<V>>
}

export const listen: Bridge['listen'] = (hear) => window.factsheets.listen(hear)
