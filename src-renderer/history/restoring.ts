import { useCallback } from 'react'
import type { Change } from '../../src-shared/changes/change'
import { allRestored, restored } from '../../src-shared/changes/restored'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { historyWords as words } from '../../src-shared/words/history'
import { ask } from '../api'
import { useNotify } from '../notices/notices'
import type { Past, Side } from './past'

/** Puts back what was, as one step with a name that undo takes back. */
export function useRestoring({ now, restore, settle }: Past) {
  const notify = useNotify()
  const becomes = useCallback(
    (step: string, record: Factsheet, said: string) => {
      const isDone = restore(step, record)
      notify(isDone ? said : words.notRestored, undefined, isDone ? undefined : 'grave')
    },
    [restore, notify],
  )
  /** Makes the record what it was with one field as it was logged, or says that it could not. */
  const restoreLogged = useCallback(
    (label: string, record: Factsheet) =>
      becomes(words.steps.field(label), record, words.restored(label)),
    [becomes],
  )
  /** Takes back what is different from `from` in these changes between it and now. */
  const restoreField = useCallback(
    (label: string, from: Factsheet, changes: readonly Change[]) =>
      restoreLogged(label, restored(now, from, changes)),
    [now, restoreLogged],
  )
  const restoreAll = useCallback(
    async ({ name, record }: Side) => {
      await settle()
      // Undo leads back as well, so that restoring need not wait for a disk that takes nothing.
      await ask('keepVersion', { id: now.id, kind: 'beforeRestore', name: '' })
      becomes(words.steps.all(name), allRestored(now, record), words.restoredAll(name))
    },
    [now, settle, becomes],
  )
  return { restoreLogged, restoreField, restoreAll }
}
