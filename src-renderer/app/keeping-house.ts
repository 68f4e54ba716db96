import { useCallback } from 'react'
import { appWords } from '../../src-shared/words/app'
import { editionWords } from '../../src-shared/words/editions'
import { editWords } from '../../src-shared/words/edits'
import { libraryWords } from '../../src-shared/words/library'
import { selectionWords } from '../../src-shared/words/selection'
import { ask } from '../api'
import type { ChangedTogether } from '../library/together/changed-together'
import { useNotify } from '../notices/notices'
import { useLibraryLog } from './library-log'

/** What is done to whole factsheets, and taken back again: duplicates, and the trash. */
export function useKeepingHouse({
  inSight,
  say,
  settle,
  refresh,
  showLibrary,
}: {
  /** Whether the library is what is seen. */
  readonly inSight: boolean
  readonly say: (message: string) => void
  readonly settle: () => Promise<boolean>
  readonly refresh: () => Promise<void>
  readonly showLibrary: () => void
}) {
  const { did, travel } = useLibraryLog(inSight)
  const notify = useNotify()

  /** Moves a factsheet to the trash or back. False where that failed, and its author was told. */
  const tryTo = useCallback(
    async (verb: 'trashFactsheet' | 'restoreFactsheet', id: string) => {
      const reply = await ask(verb, { id })
      if (!reply.ok) say(reply.fault.message)
      await refresh()
      return reply.ok
    },
    [say, refresh],
  )
  const travelInLibrary = useCallback(
    async (way: 'undo' | 'redo') => {
      if (!(await travel(way))) {
        notify(way === 'undo' ? editWords.nothingToUndo : editWords.nothingToRedo)
      }
    },
    [travel, notify],
  )

  /** A notice may still stand when a factsheet has been opened, and what is undone must not be open. */
  const undoFromNotice = useCallback(async () => {
    if (!(await settle())) return
    showLibrary()
    await travelInLibrary('undo')
  }, [settle, showLibrary, travelInLibrary])

  const duplicate = useCallback(
    async (id: string, name: string) => {
      if (!(await settle())) return
      const reply = await ask('duplicateFactsheet', { id })
      if (!reply.ok) return say(reply.fault.message)
      const twin = reply.value.id
      did({
        label: editWords.library.duplicate(name),
        undo: () => tryTo('trashFactsheet', twin),
        redo: () => tryTo('restoreFactsheet', twin),
      })
      notify(libraryWords.duplicated(name))
      await refresh()
    },
    [settle, say, notify, refresh, did, tryTo],
  )

  const trash = useCallback(
    async (id: string, name: string) => {
      if (!(await settle())) return
      if (!(await tryTo('trashFactsheet', id))) return
      showLibrary()
      did({
        label: editWords.library.trash(name),
        undo: () => tryTo('restoreFactsheet', id),
        redo: () => tryTo('trashFactsheet', id),
      })
      notify(libraryWords.trashed(name), {
        label: appWords.undo,
        act: () => void undoFromNotice(),
      })
    },
    [settle, tryTo, did, notify, undoFromNotice, showLibrary],
  )
  /** All of them, and back, as one step. One that fails is told, and does not hold up the others. */
  const allOf = useCallback(
    (verb: 'trashFactsheet' | 'restoreFactsheet', ids: readonly string[]) => async () => {
      const done: string[] = []
      let failure: string | undefined
      for (const id of ids) {
        const reply = await ask(verb, { id })
        if (reply.ok) done.push(id)
        else failure = reply.fault.message
      }
      if (failure !== undefined) say(failure)
      await refresh()
      return done
    },
    [say, refresh],
  )
  const trashMany = useCallback(
    async (ids: readonly string[]) => {
      const gone = await allOf('trashFactsheet', ids)()
      if (gone.length === 0) return
      const isWhole = (those: readonly string[]) => those.length === gone.length
      did({
        label: selectionWords.trashStep(gone.length),
        undo: async () => isWhole(await allOf('restoreFactsheet', gone)()),
        redo: async () => isWhole(await allOf('trashFactsheet', gone)()),
      })
      notify(selectionWords.trashed(gone.length), {
        label: appWords.undo,
        act: () => void undoFromNotice(),
      })
    },
    [allOf, did, notify, undoFromNotice],
  )
  /** Undefined where it was done; else why not. What could not be carried over is told, and does not hold up the rest. */
  const beginEdition = useCallback(
    async (ids: readonly string[], edition: number): Promise<string | undefined> => {
      const reply = await ask('beginEdition', { ids, edition })
      if (!reply.ok) return reply.fault.message
      const { begun, leftOut } = reply.value
      await refresh()
      const why = leftOut[0]?.why
      if (begun.length === 0) return why
      const isWhole = (those: readonly string[]) => those.length === begun.length
      did({
        label: editionWords.step(edition),
        undo: async () => isWhole(await allOf('trashFactsheet', begun)()),
        redo: async () => isWhole(await allOf('restoreFactsheet', begun)()),
      })
      notify(editionWords.done(begun.length, edition), {
        label: appWords.undo,
        act: () => void undoFromNotice(),
      })
      if (why !== undefined) say(editionWords.leftOut(leftOut.length, why))
      return undefined
    },
    [refresh, did, allOf, notify, undoFromNotice, say],
  )
  const changedTogether = useCallback(
    async ({ step, label, notice }: ChangedTogether) => {
      await refresh()
      if (step === null) return notify(notice)
      const takeBack = (again: boolean) => async () => {
        const reply = await ask('undoTogether', { step, again })
        if (!reply.ok) say(reply.fault.message)
        await refresh()
        return reply.ok
      }
      did({ label, undo: takeBack(false), redo: takeBack(true) })
      notify(notice, { label: appWords.undo, act: () => void undoFromNotice() })
    },
    [refresh, notify, did, say, undoFromNotice],
  )
  return {
    duplicate,
    trash,
    trashMany,
    beginEdition,
    changedTogether,
    did,
    tryTo,
    travelInLibrary,
    undoFromNotice,
  }
}
export type KeepingHouse = ReturnType<typeof useKeepingHouse>
