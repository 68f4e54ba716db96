import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { Address } from '../../src-shared/factsheet/address'
import { allNotesWords as words } from '../../src-shared/words/all-notes'
import { noteKinds } from '../../src-shared/factsheet/people'
import { noteWords } from '../../src-shared/words/notes'
import { ask } from '../api'
import { CloseOnly } from '../controls/close-only'
import { Dialog } from '../controls/dialog'
import { anything, assigneesIn, isOverdue, notesWanted, type ListedNote } from './notes-wanted'
import css from './all-notes.module.css'

const rowHeight = 62
const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })

/** The notes of all factsheets: whose, until when, on which field. Enter goes there. */
export function AllNotesDialog({
  onGo,
  onClose,
}: {
  readonly onGo: (id: string, address: Address) => void
  readonly onClose: () => void
}) {
  const [listed, setListed] = useState<readonly ListedNote[]>()
  const [unreadable, setUnreadable] = useState(0)
  const [failure, setFailure] = useState('')
  const [wanted, setWanted] = useState(anything)
  const scroller = useRef<HTMLDivElement>(null)
  useEffect(() => {
    void ask('listNotes', {}).then((reply) => {
      if (!reply.ok) return setFailure(reply.fault.message)
      setListed(reply.value.notes)
      setUnreadable(reply.value.unreadable)
    })
  }, [])
  const shown = useMemo(() => notesWanted(listed ?? [], wanted), [listed, wanted])
  const assignees = useMemo(() => assigneesIn(listed ?? []), [listed])
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    getItemKey: (index) => `${shown[index]!.factsheet.id} ${shown[index]!.note.id}`,
  })
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')
    const index = Number(row?.dataset['row'])
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: shown.length - 1 }[
      event.key
    ]
    if (to === undefined || !(to >= 0 && to < shown.length)) return
    event.preventDefault()
    rows.scrollToIndex(to)
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-row="${to}"] button`)?.focus(),
    )
  }
  const filter = <K extends keyof typeof wanted>(
    key: K,
    label: string,
    options: readonly (readonly [(typeof wanted)[K], string])[],
  ) => (
    <label>
      <span>{label}</span>
      <select
        className={css['input']}
        value={wanted[key]}
        onChange={(event) => setWanted({ ...wanted, [key]: event.target.value })}
      >
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <Dialog tall title={words.heading} onClose={onClose}>
      <div className={css['filters']}>
        {filter('state', words.state, [
          ['open', words.states.open],
          ['late', words.states.late],
          ['resolved', words.states.resolved],
          ['all', words.states.all],
        ])}
        {filter('kind', words.kind, [
          ['', words.anyKind],
          ...noteKinds.map((kind) => [kind, noteWords.kinds[kind]] as const),
        ])}
        {filter('assignee', words.assignee, [
          ['', words.anybody],
          ...assignees.map((name) => [name, name] as const),
        ])}
        <label className={css['search']}>
          <span>{words.find}</span>
          <input
            className={css['input']}
            type="search"
            value={wanted.text}
            onChange={(event) => setWanted({ ...wanted, text: event.target.value })}
          />
        </label>
      </div>
      <p className={css['count']} role="status">
        {listed ? words.count(shown.length, listed.length) : failure === '' && words.reading}
      </p>
      {(failure || unreadable > 0) && (
        <p className={css['warning']} role="alert">
          {failure || words.unreadable(unreadable)}
        </p>
      )}
      {listed && shown.length === 0 && (
        <p className={css['empty']}>{listed.length === 0 ? words.nothing : words.none}</p>
      )}
      <div className={css['scroller']} ref={scroller}>
        {/* Arrows walk from row to row. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <ul
          className={css['list']}
          aria-label={words.heading}
          style={{ height: rows.getTotalSize() }}
          onKeyDown={walk}
        >
          {rows.getVirtualItems().map((row) => {
            const { factsheet, field, author, note } = shown[row.index]!
            const isGone = field === ''
            return (
              <li
                key={row.key}
                data-row={row.index}
                data-resolved={note.resolved ? true : undefined}
                style={{ transform: `translateY(${row.start}px)` }}
              >
                <button type="button" onClick={() => onGo(factsheet.id, note.target)}>
                  <span className={css['place']}>
                    <b>{factsheet.name}</b>
                    <span>{isGone ? noteWords.gone : field}</span>
                  </span>
                  <span className={css['text']} dir="auto">
                    {note.text || words.withoutText}
                  </span>
                  <span className={css['about']}>
                    <span data-kind={note.kind}>{noteWords.kinds[note.kind]}</span>
                    {note.assignee && <span>{words.for(note.assignee)}</span>}
                    {note.due && (
                      <span data-late={isOverdue(note) || undefined}>{words.due(note.due)}</span>
                    )}
                    {note.resolved && <span>{noteWords.resolved}</span>}
                    <span>
                      {[author, day.format(new Date(note.at))].filter(Boolean).join(', ')}
                    </span>
                  </span>
                </button>
              </li>
            )
          })}
        </ul>
      </div>
      <CloseOnly onClose={onClose} />
    </Dialog>
  )
}
