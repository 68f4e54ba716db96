import { useRef, useState } from 'react'
import { importReferences } from '../../../src-shared/bibliography/import-references'
import {
  decided,
  planImport,
  type Choice,
  type Planned,
} from '../../../src-shared/bibliography/plan-import'
import type { ReferenceFormat } from '../../../src-shared/bibliography/reference'
import { appWords } from '../../../src-shared/words/app'
import { referenceWords } from '../../../src-shared/words/references'
import { ask } from '../../api'
import { Button } from '../../controls/button'
import { Dialog, DialogActions } from '../../controls/dialog'
import { useTogether } from '../../fields/edits'
import { recordOf, useFactsheetForm } from '../../fields/form'
import { useNotify } from '../../notices/notices'
import { ImportPreview } from './import-preview'
import css from './references.module.css'

const words = referenceWords.importing

/** First where the references come from, then what was found; nothing changes before the last button. */
export function ImportReferences({ onClose }: { readonly onClose: () => void }) {
  const form = useFactsheetForm()
  const together = useTogether()
  const notify = useNotify()
  const [pasted, setPasted] = useState('')
  const [failure, setFailure] = useState('')
  const [busy, setBusy] = useState(false)
  const [found, setFound] = useState<{
    readonly format: ReferenceFormat
    readonly planned: readonly Planned[]
  }>()
  const text = useRef<HTMLTextAreaElement>(null)

  const read = async (from: { readonly pasted?: string }) => {
    setBusy(true)
    setFailure('')
    const reply = await ask('readReferences', from)
    setBusy(false)
    if (!reply.ok) {
      setFailure(reply.fault.message)
      return text.current?.focus()
    }
    if (reply.value.outcome === 'cancelled') return
    const { format, references } = reply.value
    setFound({ format, planned: planImport(recordOf(form).sources, references) })
  }
  const bringIn = (planned: readonly Planned[], choices: readonly Choice[]) => {
    const before = recordOf(form).sources
    const { sources, added, merged } = importReferences(
      structuredClone(before),
      planned.map(({ reference }) => reference),
      planned.map((each, at) => decided(each, choices[at] ?? 'skip')),
      () => crypto.randomUUID(),
    )
    together(words.step, () => form.setValue('sources', [...sources], { shouldDirty: true }))
    notify(words.done(added, merged))
    onClose()
  }

  if (found) {
    return (
      <ImportPreview
        format={found.format}
        planned={found.planned}
        onBack={() => setFound(undefined)}
        onImport={(choices) => bringIn(found.planned, choices)}
        onClose={onClose}
      />
    )
  }
  return (
    <Dialog wide title={words.heading} text={words.text} onClose={onClose}>
      <textarea
        ref={text}
        className={css['pasted']}
        aria-label={words.pasted}
        aria-invalid={failure !== '' || undefined}
        aria-describedby="references-failure"
        placeholder={words.pasted}
        rows={10}
        spellCheck={false}
        dir="auto"
        value={pasted}
        onChange={(event) => setPasted(event.target.value)}
      />
      <p className={css['failure']} id="references-failure" role="alert">
        {failure}
      </p>
      <DialogActions>
        <Button onClick={onClose}>{appWords.cancel}</Button>
        <Button disabled={busy} onClick={() => void read({})}>
          {words.file}
        </Button>
        <Button
          primary
          disabled={busy || pasted.trim() === ''}
          onClick={() => void read({ pasted })}
        >
          {words.read}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
