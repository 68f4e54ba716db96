import type { Answers } from '../../src-shared/contract/contract'
import type { Reply } from '../../src-shared/contract/reply'
import { ask } from '../api'

export type ListReply = Reply<Answers<'listFactsheets'>>
export type FirstRows = NonNullable<Answers<'firstRows'>['rows']>

/** The library's list as it is asked for before anything is drawn. */
export type FirstList = {
  /** Its beginning, where that was kept: undefined as long as it has not come. */
  readonly rows: FirstRows | undefined
  /** All of it: undefined as long as it has not come. */
  readonly come: ListReply | undefined
  /** Resolves when one of them has come. */
  readonly drawable: Promise<unknown>
  /** Asks for all of it, once: where there are rows, nothing has until then, as what is read keeps them from being drawn. */
  whole(): Promise<ListReply>
}

export function askFirst(): FirstList {
  let reply: Promise<ListReply> | undefined
  let come: ListReply | undefined
  let rows: FirstRows | undefined
  const whole = () => (reply ??= ask('listFactsheets', {}).then((answer) => (come = answer)))
  const drawable = ask('firstRows', {}).then(async (answer) => {
    rows = (answer.ok && answer.value.rows) || undefined
    if (!rows) await whole()
  })
  return {
    get rows() {
      return rows
    },
    get come() {
      return come
    },
    drawable,
    whole,
  }
}

const patienceMs = 500

/**
 * Resolves when there is something to draw or its question failed, or once it has been waited for long enough: an index
 * that has to be made anew takes seconds.
 */
export async function comeOrLate({ drawable }: Pick<FirstList, 'drawable'>): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, patienceMs))
  await Promise.race([Promise.allSettled([drawable]), late])
}
