import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import type { Address } from '../../src-shared/factsheet/address'
import { isBlankNote, type Note } from '../../src-shared/factsheet/people'
import { noteWords } from '../../src-shared/words/notes'
import { Button } from '../controls/button'
import { FieldPopover } from './field-popover'
import { useFactsheetForm } from './form'
import { NoteForm } from './note-form'
import css from './notes.module.css'

const words = noteWords

/** The field whose notes are open, and what they hang from. */
export type NotesOpen = {
  readonly address: Address
  readonly label: string
  readonly anchor: Element
}

const beginNote = (target: string): Note => ({
  id: crypto.randomUUID(),
  target,
  author: '',
  at: new Date().toISOString(),
  text: '',
  kind: 'private',
})

/** The notes of one field. A new one comes into the record with its first letter, or when it is made a flag. */
export function NotePopover({
  opened,
  onClose,
}: {
  readonly opened: NotesOpen
  readonly onClose: () => void
}) {
  const form = useFactsheetForm()
  const all = useWatch({ control: form.control, name: 'notes' })
  const notes = all.filter((note) => note.target === opened.address)
  const [begun, setBegun] = useState<Note | undefined>(() =>
    notes.length === 0 ? beginNote(opened.address) : undefined,
  )
  const shown = begun && !notes.some((note) => note.id === begun.id) ? [...notes, begun] : notes

  const close = () => {
    const kept = form.getValues('notes')
    const written = kept.filter((note) => note.target !== opened.address || !isBlankNote(note))
    if (written.length < kept.length) form.setValue('notes', written, { shouldDirty: true })
    onClose()
  }
  return (
    <FieldPopover
      title={words.heading(opened.label)}
      aside={words.private}
      anchor={opened.anchor}
      onClose={close}
    >
      <ol className={css['notes']}>
        {shown.map((note) => (
          <li key={note.id}>
            <NoteForm note={note} onRemoved={() => shown.length === 1 && close()} />
          </li>
        ))}
      </ol>
      <div className={css['actions']}>
        <button
          type="button"
          className={css['link']}
          disabled={shown.some(isBlankNote)}
          onClick={() => setBegun(beginNote(opened.address))}
        >
          {words.add}
        </button>
        <Button onClick={close}>{words.done}</Button>
      </div>
    </FieldPopover>
  )
}
