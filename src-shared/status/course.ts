import type { Factsheet } from '../factsheet/factsheet'
import type { Status, StatusEvent } from '../factsheet/status-event'

/** A published edition is what readers have: from then on only a correction, with its reason, changes it. */
export function isLocked({ events }: Pick<Factsheet, 'events'>): boolean {
  const last = events.at(-1)?.status
  return last === 'published' || last === 'corrected'
}

/** The version that is out, or is being made by a correction. */
export type VersionNumber = {
  /** 1.0 as first published, 1.1 once corrected, and so on. */
  readonly number: string
  readonly isOut: boolean
}

/** undefined before a factsheet was first published. */
export function versionOf({ events }: Pick<Factsheet, 'events'>): VersionNumber | undefined {
  const published = events.filter(isOut).length
  if (published === 0) return undefined
  const isOpen = isCorrecting({ events })
  return { number: `1.${isOpen ? published : published - 1}`, isOut: !isOpen }
}

/** Whether a correction was begun and is not out yet, whoever it may have been sent to meanwhile. */
export function isCorrecting({ events }: Pick<Factsheet, 'events'>): boolean {
  return (
    events.findLast((event) => isOut(event) || event.status === 'correcting')?.status ===
    'correcting'
  )
}

/** A correction as it is printed: in which version it came, on which day (YYYY-MM-DD), and why. */
export type Correction = {
  readonly version: string
  /** undefined while it is being made. */
  readonly day: string | undefined
  readonly reason: string
}

/** All corrections since a factsheet was first published, the one that is being made at the end. */
export function correctionsOf({ events }: Pick<Factsheet, 'events'>): readonly Correction[] {
  return events.flatMap((event, index) => {
    if (event.status !== 'correcting') return []
    const version = versionOf({ events: events.slice(0, index + 1) })
    const out = events.slice(index).find(isOut)
    return [
      {
        version: version?.number ?? '',
        day: out?.at.slice(0, 10),
        reason: event.reason ?? '',
      },
    ]
  })
}

/** The last time a factsheet came to a status; undefined where it never did. */
export function lastOf(
  { events }: Pick<Factsheet, 'events'>,
  status: Status,
): StatusEvent | undefined {
  return events.findLast((event) => event.status === status)
}

function isOut({ status }: StatusEvent): boolean {
  return status === 'published' || status === 'corrected'
}
