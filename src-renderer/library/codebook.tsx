import { useCallback, useEffect, useState } from 'react'
import type { Answers } from '../../src-shared/contract/contract'
import { appWords } from '../../src-shared/words/app'
import { codebookDialogWords as words, planWords } from '../../src-shared/words/codebook'
import { ask } from '../api'
import { Button } from '../controls/button'
import { Dialog, DialogActions } from '../controls/dialog'
import { openIn, type Decisions, type Plan } from './alternatives'
import { CodebookPlan } from './codebook-plan'
import { when } from './when'
import css from './codebook.module.css'

/** The codebooks of this library: a new one is loaded, looked at, moved under the factsheets, and taken back. */
export function CodebookDialog({
  onMoved,
  onClose,
}: {
  /** Factsheets are others now. */
  readonly onMoved: () => void
  readonly onClose: () => void
}) {
  const [listed, setListed] = useState<Answers<'listCodebooks'>>()
  const [plan, setPlan] = useState<Plan>()
  const [decisions, setDecisions] = useState<Decisions>({})
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  const refresh = useCallback(async () => {
    const reply = await ask('listCodebooks', {})
    if (reply.ok) setListed(reply.value)
    else setSaid(reply.fault.message)
  }, [])
  useEffect(() => void refresh(), [refresh])

  const during = async (act: () => Promise<string>) => {
    setBusy(true)
    setSaid(await act())
    setBusy(false)
  }
  const look = (id: string | null) =>
    during(async () => {
      const reply = await ask('planCodebook', { id })
      if (!reply.ok) return reply.fault.message
      if (reply.value.outcome === 'cancelled') return ''
      setPlan(reply.value)
      setDecisions({})
      return ''
    })
  const apply = ({ pending, title }: Plan) =>
    during(async () => {
      const reply = await ask('applyCodebook', { pending, decisions })
      if (!reply.ok) return reply.fault.message
      setPlan(undefined)
      await refresh()
      onMoved()
      return planWords.moved(title, reply.value.moved)
    })
  const takeBack = () =>
    during(async () => {
      const reply = await ask('undoCodebook', {})
      if (!reply.ok) return reply.fault.message
      await refresh()
      onMoved()
      return planWords.movedBack(reply.value.restored)
    })
  const decide = (key: string, values: readonly string[] | undefined) =>
    setDecisions((before) => {
      const others = Object.entries(before).filter(([each]) => each !== key)
      return Object.fromEntries(values ? [...others, [key, values]] : others)
    })

  const open = plan ? openIn(plan, decisions) : 0
  // Loading it once more would do nothing but put what can be taken back out of reach.
  const isHere = listed?.codebooks.some(({ title }) => title === plan?.title) ?? true
  const last = listed?.last
  return (
    <Dialog
      wide
      title={plan ? words.planTitle(plan.title) : words.heading}
      text={plan ? words.planText : words.text}
      onClose={() => (busy ? undefined : onClose())}
    >
      <p className={css['said']} role="status">
        {said ||
          (plan && (open > 0 ? words.left(open) : words.ready(plan.factsheets.length, isHere)))}
      </p>
      {plan ? (
        <CodebookPlan plan={plan} decisions={decisions} onDecide={decide} />
      ) : (
        <ul className={css['loaded']}>
          {listed?.codebooks.length === 0 && <li>{words.none}</li>}
          {listed?.codebooks.map(({ id, title, edition }) => (
            <li key={id}>
              <bdi>{words.named(title, edition)}</bdi>
              <Button disabled={busy} onClick={() => void look(id)}>
                {words.lookAgain}
              </Button>
            </li>
          ))}
          {last && (
            <li>
              <span>{words.last(last.title, last.factsheets, when(last.at))}</span>
              <Button disabled={busy} onClick={() => void takeBack()}>
                {words.takeBack}
              </Button>
            </li>
          )}
        </ul>
      )}
      <DialogActions>
        {plan ? (
          <>
            <Button disabled={busy} onClick={() => setPlan(undefined)}>
              {words.back}
            </Button>
            <Button
              primary
              disabled={busy || open > 0 || (plan.factsheets.length === 0 && isHere)}
              onClick={() => void apply(plan)}
            >
              {words.apply(plan.factsheets.length)}
            </Button>
          </>
        ) : (
          <>
            <Button disabled={busy} onClick={() => void look(null)}>
              {words.load}
            </Button>
            <Button primary disabled={busy} onClick={onClose}>
              {appWords.close}
            </Button>
          </>
        )}
      </DialogActions>
    </Dialog>
  )
}
