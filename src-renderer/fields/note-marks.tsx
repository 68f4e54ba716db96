import { Flag, StickyNote } from 'lucide-react'
import { createContext, memo, useCallback, useContext, useMemo, type ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import type { Address } from '../../src-shared/factsheet/address'
import type { Note } from '../../src-shared/factsheet/people'
import { noteWords } from '../../src-shared/words/notes'
import { withShortcut } from '../controls/shortcut'
import { useFactsheetForm } from './form'
import { NotePopover, type NotesOpen } from './note-popover'
import css from './notes.module.css'

const words = noteWords

type Marks = {
  readonly notes: ReadonlyMap<Address, readonly Note[]>
  readonly opened: Address | undefined
  readonly open: (given: NotesOpen) => void
}

const NoteMarks = createContext<Marks | undefined>(undefined)

/** Watches the notes once for all fields, so that a key in a field costs nothing here. */
export function NotesProvider({
  opened,
  onOpen,
  children,
}: {
  readonly opened: NotesOpen | undefined
  readonly onOpen: (given: NotesOpen | undefined) => void
  readonly children: ReactNode
}) {
  const { control } = useFactsheetForm()
  const all = useWatch({ control, name: 'notes' })
  const close = useCallback(() => onOpen(undefined), [onOpen])
  const marks = useMemo(
    () => ({
      notes: Map.groupBy(all, (note) => note.target),
      opened: opened?.address,
      open: onOpen,
    }),
    [all, opened?.address, onOpen],
  )
  return (
    <NoteMarks value={marks}>
      {children}
      {opened && <NotePopover key={opened.address} opened={opened} onClose={close} />}
    </NoteMarks>
  )
}

/**
 * The button beside a label that opens the field's notes. Seen where there is a note, and otherwise while the field has
 * the pointer or the focus; its place is kept, so that nothing moves. Only with a note is it a stop of the Tab key, which
 * would otherwise have twice as many: the shortcut opens it from within the field.
 */
export const NoteMark = memo(function NoteMark({
  address,
  label,
}: {
  readonly address: Address
  readonly label: string
}) {
  const marks = useContext(NoteMarks)
  if (!marks) return null
  const notes = marks.notes.get(address) ?? []
  const open = notes.filter((note) => !note.resolved)
  const Icon = open.some((note) => note.kind === 'verify') ? Flag : StickyNote
  return (
    <button
      type="button"
      className={css['mark']}
      data-note={open.length > 0 ? 'open' : notes.length > 0 ? 'resolved' : 'none'}
      tabIndex={notes.length > 0 ? undefined : -1}
      aria-haspopup="dialog"
      aria-expanded={marks.opened === address}
      title={withShortcut(said(notes.length, open.length, label), 'note')}
      onClick={(event) => marks.open({ address, label, anchor: event.currentTarget })}
    >
      <Icon size={13} aria-hidden />
      <span className="visually-hidden">{said(notes.length, open.length, label)}</span>
      {open.length > 1 && <span aria-hidden>{open.length}</span>}
    </button>
  )
})

function said(all: number, open: number, label: string): string {
  if (all === 0) return words.on(label)
  return open === 0 ? words.settledOn(label) : words.countOn(open, label)
}
