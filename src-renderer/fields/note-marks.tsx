import { Flag, StickyNote } from 'lucide-react'
import { createContext, memo, useCallback, useContext, useMemo, type ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import type { Address } from '../../src-shared/factsheet/address'
import type { Note } from '../../src-shared/factsheet/people'
import { noteWords } from '../../src-shared/words/notes'
import { withShortcut } from '../controls/shortcut'
import { useFactsheetForm } from './form'
import { useReadOnly } from './read-only'
import { NotePopover, type NotesOpen } from './note-popover'
import css from './notes.module.css'

const words = noteWords

type Marks = {
  /** Notes may be written also where the fields are locked, because the factsheet is published. */
  readonly mayWrite: boolean
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
  const mayWrite = useReadOnly() === undefined
  const marks = useMemo(
    () => ({
      mayWrite,
      notes: Map.groupBy(all, (note) => note.target),
      opened: opened?.address,
      open: onOpen,
    }),
    [all, opened?.address, onOpen, mayWrite],
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
  const isLocked = useReadOnly() !== undefined
  if (!marks) return null
  const notes = marks.notes.get(address) ?? []
  const open = notes.filter((note) => !note.resolved)
  const Icon = open.some((note) => note.kind === 'verify') ? Flag : StickyNote
  const spoken = said(notes.length, open.length, label)
  const begin = (anchor: Element) => marks.open({ address, label, anchor })
  const common = {
    className: css['mark'],
    'data-note': open.length > 0 ? 'open' : notes.length > 0 ? 'resolved' : 'none',
    'aria-haspopup': 'dialog',
    'aria-expanded': marks.opened === address,
  } as const
  const content = (
    <>
      <Icon size={13} aria-hidden />
      <span className="visually-hidden">{spoken}</span>
      {open.length > 1 && <span aria-hidden>{open.length}</span>}
    </>
  )
  // The fields around it are locked, and with them every true button; there is no focus in a field either, so it is a stop.
  return isLocked && marks.mayWrite ? (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <span
      {...common}
      role="button"
      tabIndex={0}
      title={spoken}
      onClick={(event) => begin(event.currentTarget)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        begin(event.currentTarget)
      }}
    >
      {content}
    </span>
  ) : (
    <button
      {...common}
      type="button"
      tabIndex={notes.length > 0 ? undefined : -1}
      title={withShortcut(spoken, 'note')}
      onClick={(event) => begin(event.currentTarget)}
    >
      {content}
    </button>
  )
})

function said(all: number, open: number, label: string): string {
  if (all === 0) return words.on(label)
  return open === 0 ? words.settledOn(label) : words.countOn(open, label)
}
