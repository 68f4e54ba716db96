import type { StatusEvent } from '../factsheet/status-event'
import type { Publication } from './publication-schema'

type Happened = Pick<StatusEvent, 'status' | 'at' | 'reason'>

/** The steps that lead to the same status, version and corrections as a publication has. */
export function courseAgain({ factsheet, exportedAt }: Publication): readonly Happened[] {
  const { status, version, corrections = [] } = factsheet
  const events: Happened[] = []
  let out = -1
  const publish = (upTo: number) => {
    for (; out < upTo; out += 1) events.push({ status: 'published', at: exportedAt })
  }
  for (const { version: number, date, reason } of corrections) {
    publish(minorOf(number) - 1)
    events.push({ status: 'correcting', at: exportedAt, reason })
    if (date === '') continue
    events.push({ status: 'corrected', at: `${date}T00:00:00.000Z` })
    out += 1
  }
  const isOpen = corrections.at(-1)?.date === ''
  if (version !== undefined && !isOpen) publish(minorOf(version))
  const last = events.at(-1)
  if (status === (last?.status ?? 'draft')) return events
  // What is out is out under the name that it was published with.
  const isOut = status === 'published' || status === 'corrected'
  return isOut && last
    ? [...events.slice(0, -1), { ...last, status }]
    : [...events, { status, at: exportedAt }]
}

const minorOf = (version: string) => Number(version.split('.')[1] ?? 0)
