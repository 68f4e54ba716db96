import { useEffect, useMemo, useState } from 'react'
import type { Answers, Asks } from '../../src-shared/contract/contract'
import type { PlannedFile } from '../../src-shared/contract/receiving'
import { takingsOf, type Taking } from '../../src-shared/merge/standing'
import { appWords } from '../../src-shared/words/app'
import { importWords as words, receivingWords } from '../../src-shared/words/receiving'
import { ask } from '../api'
import { Button } from '../controls/button'
import { Dialog, DialogActions } from '../controls/dialog'
import { groupsOf } from './import-groups'
import { ImportGroup } from './import-group'
import css from './import.module.css'

type Plan = Extract<Answers<'planImport'>, { outcome: 'planned' }>
export type Imported = Answers<'applyImport'>

/** How often the progress is asked for, in milliseconds. */
const beat = 200

/** What would come in, file by file, before anything has changed; and the one step that does it. */
export function ImportSheet({
  from,
  merged,
  onMerge,
  onImported,
  onClose,
}: {
  readonly from: Asks<'planImport'>['from']
  /** Items that were merged by hand meanwhile. */
  readonly merged: ReadonlySet<number>
  readonly onMerge: (id: string, pending: string, item: number) => void
  readonly onImported: (imported: Imported) => void
  readonly onClose: () => void
}) {
  const [plan, setPlan] = useState<Plan>()
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const [chosen, setChosen] = useState<ReadonlyMap<number, Taking>>(new Map())
  useEffect(() => {
    let isWanted = true
    void ask('planImport', { from }).then((reply) => {
      if (!isWanted) return
      if (!reply.ok) setProblem(reply.fault.message)
      else if (reply.value.outcome === 'planned') setPlan(reply.value)
      else onClose()
    })
    return () => {
      isWanted = false
      void ask('stopPlan', {})
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- Asked once: files are not asked for again.
  }, [])
  const takingOf = ({ item, standing }: PlannedFile): Taking =>
    merged.has(item) ? 'leave' : (chosen.get(item) ?? takingsOf(standing)[0]!)
  const groups = useMemo(() => groupsOf(plan?.files ?? []), [plan])
  const taken = (plan?.files ?? []).filter((file) => takingOf(file) !== 'leave')

  const apply = async () => {
    if (!plan) return
    setBusy(true)
    setProblem('')
    const choices = Object.fromEntries(
      taken.map((file) => [String(file.item), takingOf(file)] as const),
    )
    const reply = await ask('applyImport', { pending: plan.pending, choices })
    setBusy(false)
    if (reply.ok) onImported(reply.value)
    else setProblem(reply.fault.message)
  }
  return (
    <Dialog
      tall
      title={words.heading}
      text={plan ? words.text : undefined}
      onClose={() => (busy ? undefined : onClose())}
    >
      {problem && (
        <p className={css['problem']} role="alert">
          {problem}
        </p>
      )}
      {plan ? (
        <>
          <p className={css['said']} role="status">
            {plan.files.length === 0
              ? words.none
              : groups
                  .map(({ standing, files }) =>
                    words.counted(files.length, receivingWords.standings[standing]),
                  )
                  .join(' · ')}
          </p>
          {/* It scrolls, so it must be reached by keyboard. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <section className={css['scroll']} aria-label={words.heading} tabIndex={0}>
            {groups.map(({ standing, files }) => (
              <ImportGroup
                key={standing}
                standing={standing}
                files={files}
                takingOf={takingOf}
                merged={merged}
                onTake={(item, taking) => setChosen((all) => new Map(all).set(item, taking))}
                onMerge={(file) => onMerge(file.here!.id, plan.pending, file.item)}
              />
            ))}
            {plan.passedOver > 0 && (
              <p className={css['muted']}>{words.passedOver(plan.passedOver)}</p>
            )}
            {plan.isCut && <p className={css['muted']}>{words.cut(plan.files.length)}</p>}
          </section>
        </>
      ) : (
        !problem && <Reading />
      )}
      <DialogActions>
        <Button disabled={busy} onClick={onClose}>
          {plan || problem ? appWords.cancel : words.stop}
        </Button>
        {plan && (
          <Button primary disabled={busy || taken.length === 0} onClick={() => void apply()}>
            {words.apply(taken.length)}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  )
}

function Reading() {
  const [{ done, of }, setProgress] = useState({ done: 0, of: 0 })
  useEffect(() => {
    const timer = setInterval(() => {
      void ask('planProgress', {}).then((reply) => {
        if (reply.ok && reply.value) setProgress(reply.value)
      })
    }, beat)
    return () => clearInterval(timer)
  }, [])
  return (
    <div className={css['reading']}>
      <p role="status">{words.reading(done, of)}</p>
      <progress aria-label={words.heading} value={done} max={Math.max(of, 1)} />
    </div>
  )
}
