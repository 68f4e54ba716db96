import { useId, useState } from 'react'
import type { Asks } from '../../src-shared/contract/contract'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import type { Sent } from '../../src-shared/factsheet/sent'
import { appWords } from '../../src-shared/words/app'
import { exportWords, reviewExportWords as words } from '../../src-shared/words/export'
import { ask } from '../api'
import { Button } from '../controls/button'
import { Dialog, DialogActions } from '../controls/dialog'
import controls from '../controls/controls.module.css'
import { useNotify } from '../notices/notices'
import css from './export.module.css'

type Format = Asks<'exportReview'>['format']
const formats: readonly Format[] = ['docx', 'html']

/** A factsheet as a file that an authority corrects and sends back: to whom, and in which of the two forms. */
export function ReviewCopyDialog({
  id,
  settle,
  onSent,
  onClose,
}: {
  readonly id: string
  /** Saves what is open. A record where it could not be saved. */
  readonly settle: (() => Promise<Factsheet | undefined>) | undefined
  /** Keeps in the factsheet that it went, where it can be written. */
  readonly onSent: ((sent: Sent) => void) | undefined
  readonly onClose: () => void
}) {
  const notify = useNotify()
  const field = useId()
  const [sentTo, setSentTo] = useState('')
  const [due, setDue] = useState('')
  const [format, setFormat] = useState<Format>('docx')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const to = sentTo.trim()

  const write = async () => {
    setBusy(true)
    setFailure('')
    const unsaved = await settle?.()
    const reply = await ask('exportReview', {
      id,
      sentTo: to,
      format,
      ...(unsaved && { unsaved }),
    })
    setBusy(false)
    if (!reply.ok) return setFailure(`${exportWords.failed} ${reply.fault.message}`)
    if (reply.value.outcome === 'cancelled') return
    const { file, sentAt, contentSha } = reply.value
    onSent?.({ sentTo: to, at: sentAt, contentSha, ...(due !== '' && { due }) })
    notify(words.done(to, file))
    onClose()
  }
  return (
    <Dialog wide title={words.heading} text={words.text} onClose={() => !busy && onClose()}>
      <label className={css['legend']} htmlFor={field}>
        {words.sentTo}
      </label>
      <input
        id={field}
        className={controls['input']}
        autoComplete="off"
        dir="auto"
        maxLength={200}
        value={sentTo}
        onChange={(event) => setSentTo(event.target.value)}
      />
      <label className={css['legend']} htmlFor={`${field}-due`}>
        {words.due}
      </label>
      <input
        id={`${field}-due`}
        type="date"
        className={`${controls['input']} ${css['due']}`}
        value={due}
        onChange={(event) => setDue(event.target.value)}
      />
      <fieldset className={css['forms']} disabled={busy}>
        <legend className={css['legend']}>{words.formats}</legend>
        {formats.map((each) => (
          <label key={each} className={css['form']}>
            <input
              type="radio"
              name="review-format"
              checked={each === format}
              onChange={() => setFormat(each)}
              aria-label={words.forms[each].label}
            />
            <span>
              <b>{words.forms[each].label}</b>
              <span className={css['note']}>{words.forms[each].note}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {failure && (
        <p className={css['failure']} role="alert">
          {failure}
        </p>
      )}
      <p className={css['hint']}>{words.frozen}</p>
      <DialogActions>
        <Button disabled={busy} onClick={onClose}>
          {appWords.close}
        </Button>
        <Button primary disabled={busy || to === ''} onClick={() => void write()}>
          {words.write}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
