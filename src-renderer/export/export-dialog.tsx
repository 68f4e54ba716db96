import { useState } from 'react'
import type { Problem } from '../../src-shared/checks/problem'
import type { ExportForm } from '../../src-shared/contract/contract'
import type { Address } from '../../src-shared/factsheet/address'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import type { Sent } from '../../src-shared/factsheet/sent'
import { appWords } from '../../src-shared/words/app'
import {
  datasetExportWords,
  exportWords as words,
  reviewExportWords,
} from '../../src-shared/words/export'
import { ask } from '../api'
import { Button } from '../controls/button'
import { Dialog, DialogActions } from '../controls/dialog'
import { useNotify } from '../notices/notices'
import { ChooseFactsheets, type Choosable } from '../controls/choose-factsheets'
import { usePreference } from '../preferences/preferences'
import { DatasetDialog } from './dataset-dialog'
import { ExportProgress } from './export-progress'
import { FormChoice } from './form-choice'
import { lastForms, rememberForms } from './last-forms'
import { LeftOut, type NotExported } from './left-out'
import { Unconfirmed } from './unconfirmed'
import { ReviewCopyDialog } from './review-copy'
import css from './export.module.css'

/** All that can leave, for the open factsheet or for many: which, in which forms, and what is missing for a complete one. */
export function ExportDialog({
  factsheets,
  missing,
  carried = 0,
  settle,
  onSent,
  onJump,
  onClose,
}: {
  readonly factsheets: readonly Choosable[]
  /** Of the open factsheet. Without it, the factsheets are those to choose from. */
  readonly missing?: readonly Problem[]
  /** How many answers of the edition before nobody has stood by. */
  readonly carried?: number
  /** Saves what is open. A record where it could not be saved: then that leaves, not what the store has. */
  readonly settle?: () => Promise<Factsheet | undefined>
  readonly onSent?: ((sent: Sent) => void) | undefined
  readonly onJump?: (address: Address) => void
  readonly onClose: () => void
}) {
  const notify = useNotify()
  const [chosen, setChosen] = useState<ReadonlySet<ExportForm>>(() => new Set(lastForms()))
  const [ids, setIds] = useState<ReadonlySet<string>>(() => new Set(factsheets.map(({ id }) => id)))
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const [leftOut, setLeftOut] = useState<readonly NotExported[]>([])
  const [reviewing, setReviewing] = useState(false)
  const [asData, setAsData] = useState(false)
  const onlyStoodBy = usePreference((all) => all.onlyStoodBy)
  const isOne = missing !== undefined
  const isComplete = missing === undefined || missing.length === 0
  const offered = formsFor(isOne, isComplete)
  const forms = offered.filter(
    (form) => chosen.has(form) && !(form === 'publication' && !isComplete),
  )
  const isHeld = onlyStoodBy && carried > 0 && forms.some((form) => form !== 'workingCopy')

  const exportThem = async () => {
    rememberForms([...chosen])
    setBusy(true)
    setFailure('')
    setLeftOut([])
    const unsaved = await settle?.()
    const kept = unsaved && { unsaved }
    const wanted = factsheets.map(({ id }) => id).filter((id) => ids.has(id))
    const [id, form] = [wanted[0]!, forms[0]!]
    const isSingle = wanted.length === 1 && forms.length === 1
    const show = { label: words.show, act: () => void ask('showExported', {}) }
    if (isSingle) {
      const reply = await ask('exportFactsheet', { id, form, ...kept })
      setBusy(false)
      if (!reply.ok) return setFailure(`${words.failed} ${reply.fault.message}`)
      if (reply.value.outcome === 'cancelled') return
      notify(words.done(reply.value.file), show)
      return onClose()
    }
    const reply = await ask('exportFactsheets', { ids: wanted, forms, ...kept })
    setBusy(false)
    if (!reply.ok) return setFailure(`${words.failed} ${reply.fault.message}`)
    if (reply.value.outcome === 'cancelled') return
    const { outcome, files, folder } = reply.value
    const say = outcome === 'stopped' ? words.stopped : words.doneMany
    notify(say(files, folder), files > 0 ? show : undefined)
    if (reply.value.leftOut.length === 0) return onClose()
    setLeftOut(reply.value.leftOut)
  }

  if (reviewing) {
    const [{ id }] = factsheets as readonly [Choosable]
    return <ReviewCopyDialog id={id} settle={settle} onSent={onSent} onClose={onClose} />
  }
  if (asData) {
    const wanted = factsheets.map(({ id }) => id).filter((id) => ids.has(id))
    return <DatasetDialog ids={wanted} onClose={onClose} />
  }
  return (
    <Dialog
      wide
      title={words.heading}
      text={missing && (isComplete ? words.ready : words.missing(missing.length))}
      onClose={() => {
        if (!busy) onClose()
      }}
    >
      {missing ? (
        <Missing missing={missing} onJump={onJump} />
      ) : (
        <ChooseFactsheets factsheets={factsheets} chosen={ids} onChoose={setIds} />
      )}
      {(carried > 0 || !isOne) && <Unconfirmed count={carried} />}
      <fieldset className={css['forms']} disabled={busy}>
        <legend className={css['legend']}>{words.formats}</legend>
        {offered.map((form) => (
          <FormChoice
            key={form}
            {...words.forms[form]}
            checked={chosen.has(form) && !(form === 'publication' && !isComplete)}
            disabled={form === 'publication' && !isComplete}
            onToggle={() => setChosen(toggled(chosen, form))}
          />
        ))}
      </fieldset>
      {failure && (
        <p className={css['failure']} role="alert">
          {failure}
        </p>
      )}
      <LeftOut those={leftOut} />
      {busy ? <ExportProgress /> : <p className={css['hint']}>{hintOf(forms.length, ids.size)}</p>}
      <DialogActions>
        {isOne && (
          <Button disabled={busy} onClick={() => setReviewing(true)}>
            {reviewExportWords.entry}
          </Button>
        )}
        {!isOne && (
          <Button disabled={busy || ids.size === 0} onClick={() => setAsData(true)}>
            {datasetExportWords.entry}
          </Button>
        )}
        <Button disabled={busy} onClick={onClose}>
          {appWords.close}
        </Button>
        <Button
          primary
          disabled={busy || isHeld || forms.length === 0 || ids.size === 0}
          onClick={() => void exportThem()}
        >
          {words.button}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

/** A draft of the publication is worth offering only where the publication itself cannot be had, or may not be. */
function formsFor(isOne: boolean, isComplete: boolean): readonly ExportForm[] {
  const draft: readonly ExportForm[] = isOne && isComplete ? [] : ['draft']
  return ['pdf', 'docx', 'html', 'md', 'publication', ...draft, 'workingCopy']
}

function toggled<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const next = new Set(set)
  if (!next.delete(item)) next.add(item)
  return next
}

function hintOf(forms: number, factsheets: number): string {
  if (factsheets === 0) return words.noFactsheet
  if (forms === 0) return words.nothingChosen
  return forms * factsheets > 1 ? words.intoFolder : ''
}

function Missing({
  missing,
  onJump,
}: {
  readonly missing: readonly Problem[]
  readonly onJump: ((address: Address) => void) | undefined
}) {
  if (missing.length === 0) return null
  return (
    <>
      <ol className={css['missing']} aria-label={words.missing(missing.length)}>
        {missing.map((problem) => (
          <li key={`${problem.rule} ${problem.address} ${problem.message}`}>
            <button
              type="button"
              title={words.go}
              data-to={problem.address}
              onClick={() => onJump?.(problem.address)}
            >
              {problem.message}
            </button>
          </li>
        ))}
      </ol>
      <p className={css['hint']}>{words.draftNote}</p>
    </>
  )
}
