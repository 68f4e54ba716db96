import { useEffect, useState } from 'react'
import type { Status } from '../../../src-shared/factsheet/statuses'
import {
  isPublishing,
  mayTake,
  stepsAmong,
  type Standing,
} from '../../../src-shared/exchange/standing'
import { appWords } from '../../../src-shared/words/app'
import { statusWords } from '../../../src-shared/words/status'
import { togetherWords } from '../../../src-shared/words/together'
import { ask } from '../../api'
import type { ChangedTogether } from './changed-together'
import { Button } from '../../controls/button'
import { Dialog, DialogActions } from '../../controls/dialog'
import { askedOf, begunWith, StepForm, type StepTyped } from '../../controls/step-form'
import steps from '../../controls/step-form.module.css'
import css from './together.module.css'

const words = togetherWords.status

/** One step for several factsheets: for those that can take it. The others are named, and stay as they are. */
export function StatusTogether({
  ids,
  onDone,
  onClose,
}: {
  readonly ids: readonly string[]
  readonly onDone: (done: ChangedTogether) => void
  readonly onClose: () => void
}) {
  const [standings, setStandings] = useState<readonly Standing[]>()
  const [chosen, setChosen] = useState<Status>()
  const [typed, setTyped] = useState<StepTyped>(() => begunWith('', ''))
  const [failure, setFailure] = useState('')
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    void ask('planSteps', { ids }).then((reply) => {
      if (!reply.ok) return setFailure(reply.fault.message)
      setStandings(reply.value.standings)
      setTyped(begunWith(soleSentTo(reply.value.standings), ''))
    })
  }, [ids])

  const all = standings ?? []
  const offered = stepsAmong(all)
  const status = chosen ?? offered[0]
  const able = status ? all.filter((each) => mayTake(each, status)) : []
  const leftOut = status ? all.filter((each) => !mayTake(each, status)) : []
  const carried = able.filter((each) => each.carried > 0).length
  const take = async () => {
    if (!status || able.length === 0 || busy) return
    setBusy(true)
    const { note } = typed
    const asked = askedOf(status, typed)
    const reply = await ask('takeSteps', { ids: able.map(({ id }) => id), asked, note })
    setBusy(false)
    if (!reply.ok) return setFailure(reply.fault.message)
    const { step, taken } = reply.value
    const name = appWords.statuses[status]
    onDone({
      step,
      label: words.step(taken.length, name),
      notice: words.done(taken.length, name),
    })
  }

  return (
    <Dialog wide title={words.title(ids.length)} onClose={() => (busy ? undefined : onClose())}>
      <form
        onSubmit={(submit) => {
          submit.preventDefault()
          void take()
        }}
      >
        {!standings && failure === '' && <p className={css['quiet']}>{words.looking}</p>}
        {standings && offered.length === 0 && <p className={css['quiet']}>{words.none}</p>}
        {offered.length > 0 && (
          <fieldset className={steps['steps']}>
            <legend>{words.next}</legend>
            {offered.map((each) => {
              const count = all.filter((one) => mayTake(one, each)).length
              return (
                <label key={each} data-chosen={each === status || undefined}>
                  <input
                    type="radio"
                    name="status-step"
                    checked={each === status}
                    aria-label={statusWords.steps[each]}
                    onChange={() => {
                      setChosen(each)
                      setFailure('')
                    }}
                  />
                  <span className={css['step']}>
                    <b>{statusWords.steps[each]}</b>
                    {each === status && <span>{statusWords.does[each]}</span>}
                  </span>
                  <small className={css['count']}>{words.howMany(count, all.length)}</small>
                </label>
              )
            })}
          </fieldset>
        )}
        {status && <StepForm status={status} typed={typed} onType={setTyped} />}
        {status && leftOut.length > 0 && <LeftOut standings={leftOut} status={status} />}
        {status && !isPublishing(status) && (
          <p className={css['quiet']}>{togetherWords.untilClosed}</p>
        )}
        {status && isPublishing(status) && (
          <p className={steps['warning']}>
            {words.forGood} {carried > 0 && words.unconfirmed(carried)}
          </p>
        )}
        {failure && (
          <p className={steps['failure']} role="alert">
            {failure}
          </p>
        )}
        <DialogActions>
          <Button onClick={onClose}>{appWords.cancel}</Button>
          {status && (
            <Button type="submit" primary disabled={busy}>
              {words.take(statusWords.steps[status], able.length)}
            </Button>
          )}
        </DialogActions>
      </form>
    </Dialog>
  )
}

function LeftOut({
  standings,
  status,
}: {
  readonly standings: readonly Standing[]
  readonly status: Status
}) {
  return (
    <section className={css['leftOut']} aria-label={words.leftOut(standings.length)}>
      <h3>{words.leftOut(standings.length)}</h3>
      <ul>
        {standings.map((each) => (
          <li key={each.id} dir="auto">
            {words.line(each.name, whyNot(each, status))}
          </li>
        ))}
      </ul>
    </section>
  )
}

const whyNot = ({ steps: able, status: now, missing }: Standing, status: Status) =>
  able.includes(status) ? words.incomplete(missing) : words.notFromHere(appWords.statuses[now])

/** Where all of them went to the same authority, it is likely to be the one that is meant. */
function soleSentTo(standings: readonly Standing[]): string {
  const names = new Set(standings.map(({ sentTo }) => sentTo))
  return names.size === 1 ? [...names][0]! : ''
}
