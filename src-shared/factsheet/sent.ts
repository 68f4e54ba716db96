import type { StatusEvent } from './people'

/** That a factsheet went to an authority: to whom, when, and in which state. */
export type Sent = { readonly sentTo: string; readonly at: string; readonly contentSha: string }

export function sentEvent(id: string, by: string, sent: Sent): StatusEvent {
  return { id, status: 'sent', by, ...sent }
}
