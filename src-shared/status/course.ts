import type { Factsheet } from '../factsheet/factsheet'
import type { Status } from '../factsheet/statuses'
import type { StatusEvent } from '../factsheet/status-event'

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
export function versionOf(record: Pick<Factsheet, 'events'>): VersionNumber | undefined {
  const { published, corrections } = walked(record)
  if (published === 0) return undefined
  const isOpen = isUnderWay(corrections)
  return { number: `1.${isOpen ? published : published - 1}`, isOut: !isOpen }
}

/** Whether a correction was begun and is not out yet, whoever it may have been sent to meanwhile. */
export function isCorrecting(record: Pick<Factsheet, 'events'>): boolean {
  return isUnderWay(walked(record).corrections)
}

/** A correction as it is printed: in which version it came, on which day (YYYY-MM-DD), and why. */
export type Correction = {
  readonly version: string
  /** undefined while it is being made. */
  readonly day: string | undefined
  readonly reason: string
}

/** All corrections since a factsheet was first published, the one that is being made at the end. */
export function correctionsOf(record: Pick<Factsheet, 'events'>): readonly Correction[] {
  return walked(record).corrections
}

const isUnderWay = (corrections: readonly Correction[]) =>
  corrections.length > 0 && corrections.at(-1)!.day === undefined

/** How often a version came out, and what was corrected. What cannot follow, such as a correction of a draft, counts for nothing. */
function walked({ events }: Pick<Factsheet, 'events'>) {
  let published = 0
  const corrections: Correction[] = []
  for (const event of events) {
    const last = corrections.at(-1)
    const isOpen = isUnderWay(corrections)
    if (isOut(event)) {
      if (last && isOpen) corrections.splice(-1, 1, { ...last, day: event.at.slice(0, 10) })
      published += 1
    } else if (event.status === 'correcting' && published > 0 && !isOpen) {
      corrections.push({ version: `1.${published}`, day: undefined, reason: event.reason ?? '' })
    }
  }
  return { published, corrections }
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
