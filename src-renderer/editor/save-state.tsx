import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { editorWords } from '../../src-shared/words/editor'
import type { Address } from '../../src-shared/factsheet/address'
import { Button } from '../controls/button'
import type { Autosave, SaveState } from './autosave'
import css from './editor.module.css'

const words = editorWords.saving
const clock = new Intl.DateTimeFormat(undefined, {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })

/** A time of day says nothing of another day. */
function momentOf(at: Date): string {
  const isToday = at.toDateString() === new Date().toDateString()
  return isToday ? clock.format(at) : day.format(at)
}

/** What is shown of saving has lasted so many milliseconds. */
const calm = 150

/** The failure to save, where that is how it stands: what takes turns otherwise draws nothing anew. */
const useNotSaved = (autosave: Autosave) =>
  useSyncExternalStore(autosave.listen, () =>
    autosave.state.kind === 'notSaved' ? autosave.state : undefined,
  )

/**
 * The state as it is read and announced. While somebody types, editing, saving and saved take turns: only the first edit
 * and what lasts is shown, and a failure at once.
 */
function useCalmSaveState(autosave: Autosave): SaveState {
  const [shown, show] = useState(autosave.state)
  const last = useRef(shown.kind)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const tell = (state: SaveState) => {
      last.current = state.kind
      show(state)
    }
    const hear = () => {
      const { state } = autosave
      clearTimeout(timer)
      const isFirst = state.kind === 'editing' && last.current === 'saved'
      if (isFirst || state.kind === 'notSaved') tell(state)
      else timer = setTimeout(() => tell(state), calm)
    }
    hear()
    const stop = autosave.listen(hear)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [autosave])
  return shown
}

/** What has become of the last edit, in words. */
export function SaveStateLine({ autosave }: { readonly autosave: Autosave }) {
  const state = useCalmSaveState(autosave)
  return (
    <span className={css['saveState']} data-kind={state.kind} role="status">
      {saySaveState(state)}
    </span>
  )
}

function saySaveState(state: SaveState): string {
  switch (state.kind) {
    case 'saved':
      return words.saved(momentOf(new Date(state.at)))
    case 'editing':
      return words.editing
    case 'saving':
      return words.saving
    case 'notSaved':
      return words.notSaved
  }
}

/** Why the store refused, across the whole width: nobody may miss it. */
export function NotSavedBar({
  autosave,
  onKeepApart,
  onSaveCopy,
  onJump,
}: {
  readonly autosave: Autosave
  readonly onKeepApart: () => void
  readonly onSaveCopy: () => void
  readonly onJump: (address: Address) => void
}) {
  const state = useNotSaved(autosave)
  if (!state) return null
  const isStale = state.fault.code === 'stale'
  return (
    <div className={css['notSaved']}>
      <p role="alert">
        <b>{words.notSaved}.</b> {state.fault.message}{' '}
        {isStale ? words.staleHelp : words.notSavedHelp}
      </p>
      {isStale && <Button onClick={onKeepApart}>{words.keepApart}</Button>}
      <Button onClick={onSaveCopy}>{words.saveCopy}</Button>
      {state.fault.issues?.slice(0, 3).map((issue) => (
        <button
          key={`${issue.address} ${issue.message}`}
          type="button"
          onClick={() => onJump(issue.address)}
        >
          {issue.message} {editorWords.export.go}
        </button>
      ))}
    </div>
  )
}
