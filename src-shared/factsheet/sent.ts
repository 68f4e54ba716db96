import type { StatusEvent } from './status-event'

/** That a factsheet went to an authority: to whom, when, in which state, and by which day (YYYY-MM-DD) it is asked to answer. */
export type Sent = {
  readonly sentTo: string
  readonly at: string
  readonly contentSha: string
  readonly due?: string
}

export function sentEvent(id: string, by: string, sent: Sent): StatusEvent {
  return { id, status: 'sent', by, ...sent }
}
