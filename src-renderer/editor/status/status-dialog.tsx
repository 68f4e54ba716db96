import { useState } from 'react'
import { blockers } from '../../../src-shared/checks/blockers'
import { carriedAmong, rolledFields } from '../../../src-shared/editions/carried'
import { statusOf, type Factsheet } from '../../../src-shared/factsheet/factsheet'
import type { Operation } from '../../../src-shared/factsheet/operations'
import type { Status } from '../../../src-shared/factsheet/statuses'
import { versionOf } from '../../../src-shared/status/course'
import { isChangedSinceValidated } from '../../../src-shared/status/readers-sha'
import { stepOf, stepsFrom } from '../../../src-shared/status/steps'
import { appWords } from '../../../src-shared/words/app'
import { statusWords as words } from '../../../src-shared/words/status'
import { Button } from '../../controls/button'
import { Dialog, DialogActions } from '../../controls/dialog'
import { useActing } from '../../fields/acting'
import { useNotify } from '../../notices/notices'
import { Course } from './course'
import { askedOf, begunWith, StepForm, type StepTyped } from '../../controls/step-form'
import form from '../../controls/step-form.module.css'
import css from './status.module.css'

/** Where the factsheet stands, what has happened to it, and the steps that may follow; each asks only what it needs. */
export function StatusDialog({
  record: now,
  mayAct,
  onPerform,
  onDifference,
  onClose,
}: {
  /** The record as it stands: nothing changes it behind a dialog. */
  readonly record: Factsheet
  readonly mayAct: boolean
  readonly onPerform: (operations: readonly Operation[]) => void
  /** Shows what has changed since it was validated. */
  readonly onDifference: () => void
  readonly onClose: () => void
}) {
  const notify = useNotify()
  const acting = useActing()
  const [record] = useState(now)
  const steps = mayAct ? stepsFrom(record) : []
  const [status, setStatus] = useState<Status | undefined>(steps[0])
  const [typed, setTyped] = useState<StepTyped>(() =>
    begunWith(lastSentTo(record), record.publicationDate),
  )
  const [missing] = useState(() => blockers(record).length)
  const [carried] = useState(() => carriedAmong(rolledFields(record)).length)
  const [failure, setFailure] = useState('')
  const isPublishing = status === 'published' || status === 'corrected'
  const barred = isPublishing && missing > 0 ? words.incomplete(missing) : undefined
  const version = versionOf(record)

  const take = () => {
    if (!status || barred !== undefined) return
    const step = stepOf(record, askedOf(status, typed), event(''))
    if ('refused' in step) return setFailure(words.refused[step.refused])
    acting(words.steps[status], ({ by, at }) => {
      const made = stepOf(record, askedOf(status, typed), { ...event(by), at })
      if ('operations' in made) onPerform(made.operations)
    })
    notify(words.done(appWords.statuses[status]))
    onClose()
  }
  const event = (by: string) => ({
    id: crypto.randomUUID(),
    by,
    at: new Date().toISOString(),
    ...(typed.note.trim() !== '' && { note: typed.note.trim() }),
  })
  return (
    <Dialog wide title={words.title} onClose={onClose}>
      <p className={css['now']}>
        <b>{appWords.statuses[statusOf(record)]}</b>
        {version && (
          <span>
            {version.isOut ? words.version(version.number) : words.versionMaking(version.number)}
          </span>
        )}
        {isChangedSinceValidated(record) && (
          <span className={css['changed']}>
            {words.changedSince}
            <button type="button" onClick={onDifference}>
              {words.seeDifference}
            </button>
          </span>
        )}
      </p>
      <h3 className={css['heading']}>{words.course}</h3>
      <Course record={record} />
      <form
        onSubmit={(submit) => {
          submit.preventDefault()
          take()
        }}
      >
        {steps.length > 0 && (
          <fieldset className={form['steps']}>
            <legend>{words.next}</legend>
            {steps.map((each) => (
              <label key={each} data-chosen={each === status || undefined}>
                <input
                  type="radio"
                  name="status-step"
                  checked={each === status}
                  aria-label={words.steps[each]}
                  onChange={() => {
                    setStatus(each)
                    setFailure('')
                  }}
                />
                <span>
                  <b>{words.steps[each]}</b>
                  {each === status && <span>{words.does[each]}</span>}
                </span>
              </label>
            ))}
          </fieldset>
        )}
        {status && <StepForm status={status} typed={typed} onType={setTyped} />}
        {isPublishing && carried > 0 && (
          <p className={form['warning']}>{words.unconfirmed(carried)}</p>
        )}
        {(barred ?? failure) && (
          <p className={form['failure']} role="alert">
            {barred ?? failure}
          </p>
        )}
        <DialogActions>
          <Button onClick={onClose}>{appWords.close}</Button>
          {status && (
            <Button type="submit" primary disabled={barred !== undefined}>
              {words.steps[status]}
            </Button>
          )}
        </DialogActions>
      </form>
    </Dialog>
  )
}

const lastSentTo = ({ events }: Factsheet) =>
  events.findLast(({ sentTo }) => sentTo !== undefined)?.sentTo ?? ''
