import type { Answers } from '../../src-shared/contract/contract'
import type { Reply } from '../../src-shared/contract/reply'
import { ask } from '../api'

export type ListReply = Reply<Answers<'listFactsheets'>>

/** The library's list as it was asked for before anything is drawn. */
export type FirstList = {
  readonly reply: Promise<ListReply>
  /** undefined as long as it has not come. */
  readonly come: ListReply | undefined
}

export function askFirst(): FirstList {
  const reply = ask('listFactsheets', {})
  const first: { reply: Promise<ListReply>; come: ListReply | undefined } = {
    reply,
    come: undefined,
  }
  void reply.then((come) => (first.come = come))
  return first
}

const patienceMs = 500

/**
 * Resolves when the list has come or its question failed, or once it has been waited for long enough: an index that has
 * to be made anew takes seconds.
 */
export async function comeOrLate({ reply }: FirstList): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, patienceMs))
  await Promise.race([Promise.allSettled([reply]), late])
}
