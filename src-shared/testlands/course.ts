import type { Status } from '../factsheet/statuses'
import type { StatusEvent } from '../factsheet/status-event'
import type { Chance } from './chance'

/** How a factsheet comes to each status. */
const courses: Readonly<Record<Status, readonly Status[]>> = {
  draft: [],
  inReview: ['inReview'],
  sent: ['inReview', 'sent'],
  returned: ['inReview', 'sent', 'returned'],
  validated: ['inReview', 'sent', 'returned', 'validated'],
  published: ['inReview', 'sent', 'validated', 'published'],
  correcting: ['inReview', 'sent', 'validated', 'published', 'correcting'],
  corrected: ['sent', 'validated', 'published', 'correcting', 'corrected'],
}

/** The events that lead to a status, the last of them on the day `at` (milliseconds). */
export function inventedCourse(
  chance: Chance,
  status: Status,
  at: number,
  by: string,
): StatusEvent[] {
  const course = courses[status]
  return course.map((each, place) => {
    const then = new Date(at - (course.length - 1 - place) * 9 * 24 * 3600 * 1000)
    const due = new Date(then.getTime() + 21 * 24 * 3600 * 1000)
    return {
      id: chance.id(),
      status: each,
      by,
      at: then.toISOString(),
      contentSha: '',
      ...(each === 'sent' && { sentTo: 'Ministry of Testland', due: dayOf(due) }),
      ...(each === 'validated' && { validatedBy: 'Ministry of Testland' }),
      ...(each === 'correcting' && { reason: 'A year was wrong.' }),
    }
  })
}

export const dayOf = (date: Date) => date.toISOString().slice(0, 10)
