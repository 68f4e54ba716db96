import type { Answers, Asks } from '../../src-shared/contract/contract'
import type { FaultData, Reply } from '../../src-shared/contract/reply'
import type { Verb } from '../../src-shared/contract/verbs'
import type { Host } from '../host'

/** Asks a host as the window does: for a reply, for an answer, or for a fault. For tests. */
export function askingOf(host: Pick<Host, 'reply'>) {
  const ask = async <V extends Verb>(verb: V, question: Asks<V>) =>
    (await host.reply(verb, question)) as Reply<Answers<V>>
  const answer = async <V extends Verb>(verb: V, question: Asks<V>) => {
    const reply = await ask(verb, question)
    if (!reply.ok) throw new Error(`${verb}: ${reply.fault.message}`)
    return reply.value
  }
  const fault = async <V extends Verb>(verb: V, question: Asks<V>): Promise<FaultData> => {
    const reply = await ask(verb, question)
    if (reply.ok) throw new Error(`${verb} was answered`)
    return reply.fault
  }
  return { answer, fault }
}
