import { useMemo, useState } from 'react'
import { blockers } from '../../src-shared/checks/blockers'
import type { Asks } from '../../src-shared/contract/contract'
import type { Address } from '../../src-shared/factsheet/address'
import { appWords } from '../../src-shared/words/app'
import { editorWords } from '../../src-shared/words/editor'
import { ask } from '../api'
import { Button } from '../controls/button'
import { Dialog, DialogActions } from '../controls/dialog'
import { recordOf, useFactsheetForm } from '../fields/form'
import { useNotify } from '../notices/notices'
import type { SaveState } from './autosave'
import css from './editor.module.css'

const words = editorWords.export
type Form = Asks<'exportFactsheet'>['form']

/** What is missing for a publication, each a jump to its field, and the three files that can leave. */
export function ExportDialog({
  id,
  flush,
  onJump,
  onClose,
}: {
  readonly id: string
  readonly flush: () => Promise<SaveState>
  readonly onJump: (address: Address) => void
  readonly onClose: () => void
}) {
  const form = useFactsheetForm()
  const notify = useNotify()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const missing = useMemo(() => blockers(recordOf(form)), [form])

  const leave = async (as: Form) => {
    setBusy(true)
    setFailure('')
    // The file is written from the store, unless the store could not take what the form has.
    const state = await flush()
    const unsaved = state.kind === 'notSaved' ? recordOf(form) : undefined
    const reply = await ask('exportFactsheet', { id, form: as, ...(unsaved && { unsaved }) })
    setBusy(false)
    if (!reply.ok) return setFailure(`${words.failed} ${reply.fault.message}`)
    if (reply.value.outcome === 'cancelled') return
    notify(words.done(reply.value.file), {
      label: words.show,
      act: () => void ask('showExported', {}),
    })
    onClose()
  }

  return (
    <Dialog
      wide
      title={words.heading}
      text={missing.length === 0 ? words.ready : words.missing(missing.length)}
      onClose={onClose}
    >
      {missing.length > 0 && (
        <ol className={css['blockers']} aria-label={words.missing(missing.length)}>
          {missing.map((problem) => (
            <li key={`${problem.rule} ${problem.address} ${problem.message}`}>
              <button
                type="button"
                title={words.go}
                data-to={problem.address}
                onClick={() => onJump(problem.address)}
              >
                {problem.message}
              </button>
            </li>
          ))}
        </ol>
      )}
      <div className={css['exports']}>
        <ExportChoice
          label={words.publication}
          note={words.publicationNote}
          primary
          disabled={busy || missing.length > 0}
          onChoose={() => void leave('publication')}
        />
        {missing.length > 0 && (
          <ExportChoice
            label={words.draft}
            note={words.draftNote}
            disabled={busy}
            onChoose={() => void leave('draft')}
          />
        )}
        <ExportChoice
          label={words.workingCopy}
          note={words.workingCopyNote}
          disabled={busy}
          onChoose={() => void leave('workingCopy')}
        />
      </div>
      {failure && (
        <p className={css['failure']} role="alert">
          {failure}
        </p>
      )}
      <DialogActions>
        <Button onClick={onClose}>{appWords.close}</Button>
      </DialogActions>
    </Dialog>
  )
}

function ExportChoice({
  label,
  note,
  primary,
  disabled,
  onChoose,
}: {
  readonly label: string
  readonly note: string
  readonly primary?: boolean
  readonly disabled: boolean
  readonly onChoose: () => void
}) {
  return (
    <div className={css['exportChoice']}>
      <p>
        <b>{label}</b>
        <span>{note}</span>
      </p>
      <Button
        primary={primary}
        disabled={disabled}
        onClick={onChoose}
        aria-label={`${words.button} ${label}`}
      >
        {words.button}
      </Button>
    </div>
  )
}
