import { Trash2 } from 'lucide-react'
import { noteKinds, type Note } from '../../src-shared/factsheet/people'
import { appWords } from '../../src-shared/words/app'
import { noteWords } from '../../src-shared/words/notes'
import { IconButton } from '../controls/button'
import { useNotify } from '../notices/notices'
import { nameOfPerson, useActing } from './acting'
import { useFactsheetForm } from './form'
import css from './notes.module.css'

const words = noteWords
const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })

/** One note, in place: its text, what kind it is, whether it is resolved. `note` need not be in the record yet. */
export function NoteForm({
  note,
  onRemoved,
}: {
  readonly note: Note
  readonly onRemoved?: () => void
}) {
  const form = useFactsheetForm()
  const acting = useActing()
  const notify = useNotify()

  const all = () => form.getValues('notes')
  const set = (notes: Note[]) => form.setValue('notes', notes, { shouldDirty: true })
  const change = (part: Partial<Note>) => {
    const index = all().findIndex((each) => each.id === note.id)
    if (index < 0) {
      return acting(words.acts.write, ({ by, at }) =>
        set([...all(), { ...note, ...part, author: by, at }]),
      )
    }
    // By its own path: keys in a text are one step of undo, as they are in every other text.
    for (const key of ['text', 'assignee', 'due'] as const) {
      const written = part[key]
      if (written === undefined) continue
      return form.setValue(`notes.${index}.${key}`, written, { shouldDirty: true })
    }
    set(all().map((each) => (each.id === note.id ? { ...each, ...part } : each)))
  }
  const resolve = (isResolved: boolean) =>
    acting(words.acts.resolve, (act) =>
      set(
        all().map((each) => {
          if (each.id !== note.id) return each
          const { resolved: _, ...open } = each
          return isResolved ? { ...open, resolved: act } : open
        }),
      ),
    )
  const remove = () => {
    const index = all().findIndex((each) => each.id === note.id)
    if (index >= 0) {
      const removed = all()[index]!
      set(all().toSpliced(index, 1))
      notify(words.removed, {
        label: appWords.undo,
        act: () => set(all().toSpliced(index, 0, removed)),
      })
    }
    onRemoved?.()
  }

  const isKept = all().some((each) => each.id === note.id)
  const author = nameOfPerson(form.getValues('people'), note.author)
  return (
    <div className={css['note']} data-resolved={note.resolved ? true : undefined}>
      <textarea
        className={css['text']}
        // Its undo is that of the factsheet.
        data-address={`notes/${note.id}/text`}
        aria-label={words.text}
        placeholder={words.textPlaceholder}
        rows={2}
        dir="auto"
        spellCheck={false}
        value={note.text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <div className={css['noteBar']}>
        <select
          className={css['kind']}
          aria-label={words.kind}
          value={note.kind}
          onChange={(event) =>
            change({ kind: noteKinds.find((kind) => kind === event.target.value) ?? 'private' })
          }
        >
          {noteKinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
        <label className={css['resolve']}>
          <input
            type="checkbox"
            checked={note.resolved !== undefined}
            disabled={!isKept}
            onChange={(event) => resolve(event.target.checked)}
          />
          {words.resolved}
        </label>
        {isKept && note.kind !== 'private' && (
          <>
            <input
              className={css['assignee']}
              aria-label={words.assignee}
              placeholder={words.assignee}
              list={`${note.id}-people`}
              value={note.assignee ?? ''}
              onChange={(event) => change({ assignee: event.target.value })}
            />
            <datalist id={`${note.id}-people`}>
              {form.getValues('people').map(({ id, name }) => (
                <option key={id} value={name} />
              ))}
            </datalist>
            <input
              className={css['due']}
              type="date"
              aria-label={words.due}
              title={words.due}
              value={note.due ?? ''}
              onChange={(event) => change({ due: event.target.value })}
            />
          </>
        )}
        <span className={css['by']}>
          {isKept && [author, day.format(new Date(note.at))].filter(Boolean).join(', ')}
        </span>
        <IconButton label={words.remove} onClick={remove}>
          <Trash2 size={14} aria-hidden />
        </IconButton>
      </div>
    </div>
  )
}
