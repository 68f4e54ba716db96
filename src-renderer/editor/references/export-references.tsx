import { useState } from 'react'
import { referenceFormats, type ReferenceFormat } from '../../../src-shared/bibliography/reference'
import { appWords } from '../../../src-shared/words/app'
import { editorWords } from '../../../src-shared/words/editor'
import { referenceWords } from '../../../src-shared/words/references'
import { ask } from '../../api'
import { Button } from '../../controls/button'
import { Dialog, DialogActions } from '../../controls/dialog'
import { recordOf, useFactsheetForm } from '../../fields/form'
import { useNotify } from '../../notices/notices'
import css from './references.module.css'

const words = referenceWords.exporting

/** The three formats in which the bibliography can leave, each with what it is for. */
export function ExportReferences({ onClose }: { readonly onClose: () => void }) {
  const form = useFactsheetForm()
  const notify = useNotify()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const { country, edition, sources } = recordOf(form)

  const leave = async (format: ReferenceFormat) => {
    setBusy(true)
    setFailure('')
    const reply = await ask('exportReferences', { country: country.name, edition, sources, format })
    setBusy(false)
    if (!reply.ok) return setFailure(`${words.failed} ${reply.fault.message}`)
    if (reply.value.outcome === 'cancelled') return
    const { file, lost } = reply.value
    notify(words.done(file) + (lost.length > 0 ? words.lost(lost.length) : ''))
    onClose()
  }
  return (
    <Dialog wide title={words.heading} text={words.text(sources.length)} onClose={onClose}>
      <ul className={css['formats']}>
        {referenceFormats.map((format) => {
          const label = referenceWords.formats[format]
          return (
            <li key={format}>
              <p>
                <b>{label}</b>
                <span>{words.notes[format]}</span>
              </p>
              <Button
                disabled={busy || sources.length === 0}
                aria-label={`${editorWords.export.button} ${label}`}
                onClick={() => void leave(format)}
              >
                {words.export}
              </Button>
            </li>
          )
        })}
      </ul>
      <p className={css['failure']} role="alert">
        {failure}
      </p>
      <DialogActions>
        <Button onClick={onClose}>{appWords.close}</Button>
      </DialogActions>
    </Dialog>
  )
}
