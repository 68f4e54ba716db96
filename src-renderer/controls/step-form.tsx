import { useId, type ReactNode } from 'react'
import type { Status } from '../../src-shared/factsheet/statuses'
import type { StepAsked } from '../../src-shared/status/steps'
import { statusWords as words } from '../../src-shared/words/status'
import controls from './controls.module.css'
import css from './step-form.module.css'

/** What has been typed for a step, whichever it is. */
export type StepTyped = {
  readonly sentTo: string
  readonly due: string
  readonly validatedBy: string
  readonly publicationDate: string
  readonly reason: string
  readonly note: string
}

/** Before anything is typed. To whom it went last time is likely to be whom it goes to again. */
export function begunWith(sentTo: string, publicationDate: string): StepTyped {
  const today = new Date()
  const pad = (part: number) => String(part).padStart(2, '0')
  const day = `${today.getFullYear()}-${pad(today.getMonth() + 1)}-${pad(today.getDate())}`
  return {
    sentTo,
    due: '',
    validatedBy: sentTo,
    publicationDate: publicationDate || day,
    reason: '',
    note: '',
  }
}

/** What a step is asked with, of all that was typed. */
export function askedOf(status: Status, typed: StepTyped): StepAsked {
  switch (status) {
    case 'sent':
      return { status, sentTo: typed.sentTo, due: typed.due }
    case 'validated':
      return { status, validatedBy: typed.validatedBy }
    case 'published':
      return { status, publicationDate: typed.publicationDate }
    case 'correcting':
      return { status, reason: typed.reason }
    case 'draft':
    case 'inReview':
    case 'returned':
    case 'corrected':
      return { status }
  }
}

/** The fields of one step: only what it needs. */
export function StepForm({
  status,
  typed,
  onType,
}: {
  readonly status: Status
  readonly typed: StepTyped
  readonly onType: (typed: StepTyped) => void
}) {
  const line = (key: keyof StepTyped, label: string, type: 'text' | 'date' = 'text') => (
    <Line label={label}>
      {(id) => (
        <input
          id={id}
          type={type}
          className={controls['input']}
          autoComplete="off"
          dir="auto"
          maxLength={200}
          value={typed[key]}
          onChange={(event) => onType({ ...typed, [key]: event.target.value })}
        />
      )}
    </Line>
  )
  const text = (key: keyof StepTyped, label: string) => (
    <Line label={label}>
      {(id) => (
        <textarea
          id={id}
          className={controls['input']}
          rows={2}
          dir="auto"
          value={typed[key]}
          onChange={(event) => onType({ ...typed, [key]: event.target.value })}
        />
      )}
    </Line>
  )
  return (
    <div className={css['asked']}>
      {status === 'sent' && (
        <>
          {line('sentTo', words.sentTo)}
          {line('due', words.due, 'date')}
        </>
      )}
      {status === 'validated' && line('validatedBy', words.validatedBy)}
      {status === 'published' && line('publicationDate', words.publicationDate, 'date')}
      {status === 'correcting' && text('reason', words.reason)}
      {status !== 'correcting' && line('note', words.note)}
    </div>
  )
}

function Line({
  label,
  children,
}: {
  readonly label: string
  readonly children: (id: string) => ReactNode
}) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}
