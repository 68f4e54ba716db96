import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import type { StatusEvent } from '../../../src-shared/factsheet/status-event'
import { appWords } from '../../../src-shared/words/app'
import { statusWords as words } from '../../../src-shared/words/status'
import { nameOfPerson } from '../../fields/acting'
import css from './status.module.css'

const moment = new Intl.DateTimeFormat(undefined, {
  dateStyle: 'medium',
  timeStyle: 'short',
  hourCycle: 'h23',
})
const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' })

/** What has happened to a factsheet, the last first. */
export function Course({ record }: { readonly record: Pick<Factsheet, 'events' | 'people'> }) {
  const { events, people } = record
  if (events.length === 0) return <p className={css['none']}>{words.nothingYet}</p>
  const last = events.at(-1)
  return (
    <ol className={css['course']} aria-label={words.course}>
      {events.toReversed().map((event) => (
        <li key={event.id} aria-current={event === last ? 'step' : undefined}>
          <b>{appWords.statuses[event.status]}</b>
          <span dir="auto">{detailsOf(event, nameOfPerson(people, event.by))}</span>
          <time dateTime={event.at}>{moment.format(new Date(event.at))}</time>
          {(event.reason ?? event.note) && (
            <p dir="auto">{[event.reason, event.note].filter(Boolean).join(' · ')}</p>
          )}
        </li>
      ))}
    </ol>
  )
}

function detailsOf(event: StatusEvent, by: string): string {
  const { sentTo, validatedBy, due } = event
  return [
    ...(sentTo === undefined ? [] : [words.eventSentTo(sentTo)]),
    ...(validatedBy === undefined ? [] : [words.eventBy(validatedBy)]),
    ...(due === undefined ? [] : [words.eventDue(printed(due))]),
    ...(by === '' ? [] : [words.noted(by)]),
  ].join(' · ')
}

/** What is no day stays as it was typed. */
function printed(typed: string): string {
  const at = new Date(`${typed}T00:00:00Z`)
  return Number.isNaN(at.getTime()) ? typed : day.format(at)
}
