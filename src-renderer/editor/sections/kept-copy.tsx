import { useEffect, useRef, useState, type DragEvent } from 'react'
import { useWatch } from 'react-hook-form'
import {
  attachmentLimit,
  safeFileName,
  type AttachmentState,
  type Snapshot,
} from '../../../src-shared/factsheet/attachment'
import { attachmentWords as words } from '../../../src-shared/words/attachments'
import { ask } from '../../api'
import { Button } from '../../controls/button'
import { useTogether } from '../../fields/edits'
import { useAddress, useFactsheetForm } from '../../fields/form'
import { useNotify } from '../../notices/notices'
import css from './kept-copy.module.css'

type Dropped = { readonly name: string; readonly base64: string }

/** The copy that was kept of a source, for the day on which its page is gone. It can be saved elsewhere, and is never opened. */
export function KeptCopy({ index }: { readonly index: number }) {
  const form = useFactsheetForm()
  const together = useTogether()
  const notify = useNotify()
  const name = `sources.${index}.snapshot` as const
  const snapshot = useWatch({ control: form.control, name }) ?? undefined
  const address = useAddress(name)
  const [failure, setFailure] = useState('')
  const [busy, setBusy] = useState(false)
  const [isOver, setOver] = useState(false)
  const first = useRef<HTMLButtonElement>(null)

  const set = (label: string, next: Snapshot | null) =>
    together(label, () => form.setValue(name, next, { shouldDirty: true }))
  const keep = async (dropped?: Dropped) => {
    setBusy(true)
    setFailure('')
    const reply = await ask('keepAttachment', dropped ? { dropped } : {})
    setBusy(false)
    if (!reply.ok) return setFailure(reply.fault.message)
    if (reply.value.outcome === 'kept') set(words.steps.keep, reply.value.snapshot)
  }
  const drop = async (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file, ...more] = event.dataTransfer.files
    if (!file) return
    if (more.length > 0) return setFailure(words.one)
    if (file.size > attachmentLimit) return setFailure(words.tooLarge(safeFileName(file.name)))
    await keep({ name: file.name, base64: await base64Of(file) })
  }
  const save = async ({ sha256, file }: Snapshot) => {
    setFailure('')
    const reply = await ask('saveAttachment', { sha256, file })
    if (!reply.ok) return setFailure(reply.fault.message)
    if (reply.value.outcome === 'written') notify(words.saved(reply.value.file))
  }
  const remove = () => {
    set(words.steps.remove, null)
    first.current?.focus()
  }
  return (
    // Dropping is one way among others: the button below does the same by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={css['copy']}
      aria-label={words.heading}
      data-address={address}
      data-takes-files
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      <h3>{words.heading}</h3>
      {snapshot ? <Kept key={snapshot.sha256} snapshot={snapshot} /> : <p>{words.hint}</p>}
      <div className={css['actions']}>
        <Button ref={first} disabled={busy} onClick={() => void keep()}>
          {snapshot ? words.replace : words.keep}
        </Button>
        {snapshot && (
          <>
            <Button onClick={() => void save(snapshot)}>{words.save}</Button>
            <Button onClick={remove}>{words.remove}</Button>
          </>
        )}
      </div>
      {isOver && (
        <p className={css['over']} aria-hidden>
          {words.drop}
        </p>
      )}
      <p className={css['failure']} role="alert">
        {failure}
      </p>
    </section>
  )
}

function Kept({ snapshot: { sha256, file } }: { readonly snapshot: Snapshot }) {
  const [state, setState] = useState<AttachmentState>()
  const [failure, setFailure] = useState('')
  useEffect(() => {
    let isWanted = true
    void ask('lookAtAttachment', { sha256 }).then((reply) => {
      if (!isWanted) return
      if (reply.ok) setState(reply.value.state)
      else setFailure(reply.fault.message)
    })
    return () => {
      isWanted = false
    }
  }, [sha256])
  return (
    <p data-state={state?.kind}>
      <bdi className={css['file']}>{file || sha256}</bdi> {failure || stateWords(state)}
    </p>
  )
}

function stateWords(state: AttachmentState | undefined): string {
  switch (state?.kind) {
    case undefined:
      return words.states.looking
    case 'kept':
      return words.states.kept(words.size(state.bytes))
    case 'missing':
      return words.states.missing
    case 'altered':
      return words.states.altered
  }
}

/** Only JSON crosses to the main process. */
function base64Of(file: File): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const reader = new FileReader()
  reader.addEventListener('load', () =>
    resolve(typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,?/, '') : ''),
  )
  reader.addEventListener('error', () => reject(reader.error ?? new Error('Not read')))
  reader.readAsDataURL(file)
  return promise
}
