import { useState } from 'react'
import { appWords } from '../../src-shared/words/app'
import { datasetExportWords as words, exportWords } from '../../src-shared/words/export'
import { ask } from '../api'
import { Button } from '../controls/button'
import { Dialog, DialogActions } from '../controls/dialog'
import { useNotify } from '../notices/notices'
import { ExportProgress } from './export-progress'
import { FormChoice } from './form-choice'
import { LeftOut, type NotExported } from './left-out'
import css from './export.module.css'

/** The chosen factsheets as one set of data: tables, workbook and records, in a folder that proves itself. */
export function DatasetDialog({
  ids,
  onClose,
}: {
  readonly ids: readonly string[]
  readonly onClose: () => void
}) {
  const notify = useNotify()
  const [all, setAll] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const [leftOut, setLeftOut] = useState<readonly NotExported[]>([])

  const write = async () => {
    setBusy(true)
    setFailure('')
    setLeftOut([])
    const reply = await ask('exportDataset', { ids: [...ids], all })
    setBusy(false)
    if (!reply.ok) return setFailure(`${exportWords.failed} ${reply.fault.message}`)
    if (reply.value.outcome === 'cancelled') return
    if (reply.value.outcome === 'stopped') return notify(words.stopped)
    const { folder, factsheets, notReady } = reply.value
    const show = { label: exportWords.show, act: () => void ask('showExported', {}) }
    notify(words.done(factsheets, notReady, folder), show)
    if (reply.value.leftOut.length === 0) return onClose()
    setLeftOut(reply.value.leftOut)
  }
  return (
    <Dialog
      wide
      title={words.heading}
      text={words.text(ids.length)}
      onClose={() => !busy && onClose()}
    >
      <fieldset className={css['forms']} disabled={busy}>
        <FormChoice
          label={words.all}
          note={words.allNote}
          checked={all}
          onToggle={() => setAll(!all)}
        />
      </fieldset>
      {failure && (
        <p className={css['failure']} role="alert">
          {failure}
        </p>
      )}
      <LeftOut those={leftOut} />
      {busy ? <ExportProgress /> : <p className={css['hint']}>{words.intoFolder}</p>}
      <DialogActions>
        <Button disabled={busy} onClick={onClose}>
          {appWords.close}
        </Button>
        <Button primary disabled={busy} onClick={() => void write()}>
          {words.button}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
