import { contentSha } from '../factsheet/content-sha'
import { statusOf, type Factsheet } from '../factsheet/factsheet'
import { apply, type Operation } from '../factsheet/operations'
import type { Status } from '../factsheet/statuses'
import type { StatusEvent } from '../factsheet/status-event'
import { isCorrecting } from './course'
import { readersSha } from './readers-sha'

/** The steps that a factsheet can take from where it stands; the most likely first. */
export function stepsFrom(record: Pick<Factsheet, 'events'>): readonly Status[] {
  const out = isCorrecting(record) ? 'corrected' : 'published'
  switch (statusOf(record)) {
    case 'draft':
      return ['inReview', 'sent', out]
    case 'inReview':
      return ['sent', 'validated', out, 'draft']
    case 'sent':
      return ['returned', 'validated', out]
    case 'returned':
      return ['validated', 'sent', 'inReview', out]
    case 'validated':
      return [out, 'sent', 'inReview']
    case 'published':
    case 'corrected':
      return ['correcting']
    case 'correcting':
      return ['corrected', 'sent', 'validated']
  }
}

/** What each step asks for. */
export type StepAsked =
  | { readonly status: 'draft' | 'inReview' | 'returned' | 'corrected' }
  | { readonly status: 'sent'; readonly sentTo: string; readonly due: string }
  | { readonly status: 'validated'; readonly validatedBy: string }
  /** `publicationDate` as typed; it goes on the cover. */
  | { readonly status: 'published'; readonly publicationDate: string }
  | { readonly status: 'correcting'; readonly reason: string }

/** Why a step cannot be taken: not from here, or without what it asks for. */
export type StepRefusal = 'notFromHere' | 'unsaid'

/**
 * A step of a factsheet as operations on its record. The event holds the hash of what readers get, so that what is
 * changed afterwards can be told. `by` is the id of a person, empty where nobody is named; `at` is ISO 8601, UTC.
 */
export function stepOf(
  record: Factsheet,
  asked: StepAsked,
  event: { readonly id: string; readonly by: string; readonly at: string; readonly note?: string },
): { readonly operations: readonly Operation[] } | { readonly refused: StepRefusal } {
  if (!stepsFrom(record).includes(asked.status)) return { refused: 'notFromHere' }
  const said = saidOf(asked)
  if (!said) return { refused: 'unsaid' }
  const dated: readonly Operation[] =
    asked.status === 'published' && asked.publicationDate !== record.publicationDate
      ? [
          {
            kind: 'value',
            address: 'publicationDate',
            before: record.publicationDate,
            after: asked.publicationDate,
          },
        ]
      : []
  const then = dated.reduce(apply<Factsheet>, record)
  const { id, by, at, note } = event
  const item: StatusEvent = {
    id,
    status: asked.status,
    by,
    at,
    contentSha: contentSha(then),
    readersSha: readersSha(then),
    ...said,
    ...(note && { note }),
  }
  return {
    operations: [
      ...dated,
      { kind: 'add', address: `events/${id}`, at: record.events.length, item },
    ],
  }
}

/** undefined where something is asked for and not said. */
function saidOf(asked: StepAsked): Partial<StatusEvent> | undefined {
  switch (asked.status) {
    case 'draft':
    case 'inReview':
    case 'returned':
    case 'published':
    case 'corrected':
      return {}
    case 'sent': {
      const sentTo = asked.sentTo.trim()
      return sentTo === '' ? undefined : { sentTo, ...(asked.due && { due: asked.due }) }
    }
    case 'validated': {
      const validatedBy = asked.validatedBy.trim()
      return validatedBy === '' ? undefined : { validatedBy }
    }
    case 'correcting': {
      const reason = asked.reason.trim()
      return reason === '' ? undefined : { reason }
    }
  }
}
