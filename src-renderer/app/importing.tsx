import { useCallback, useEffect, useState } from 'react'
import type { Asks } from '../../src-shared/contract/contract'
import { appWords } from '../../src-shared/words/app'
import { importWords as words } from '../../src-shared/words/receiving'
import { mergingWords } from '../../src-shared/words/merging'
import { ask } from '../api'
import type { Imported } from '../library/import-sheet'
import { useNotify } from '../notices/notices'
import type { KeepingHouse } from './keeping-house'
import type { Opening } from './opening'
import type { Question } from './view'

/** How many files come in at once, and how two copies of a factsheet become one. */
export function useImporting({
  opening: { view, settle, toLibrary, open },
  house: { did, undoFromNotice },
  refresh,
  say,
  onQuestion,
}: {
  readonly opening: Opening
  readonly house: KeepingHouse
  readonly refresh: () => Promise<void>
  readonly say: (message: string) => void
  readonly onQuestion: (question: Question | undefined) => void
}) {
  const notify = useNotify()
  const [merged, setMerged] = useState<ReadonlySet<number>>(new Set())
  const isOpen = view.kind === 'editor'

  const importFrom = useCallback(
    async (from: Asks<'planImport'>['from']) => {
      // What comes in must not meet a factsheet that is open.
      if (!(await settle())) return
      if (isOpen) await toLibrary()
      setMerged(new Set())
      onQuestion({ kind: 'import', from, key: Date.now() })
    },
    [settle, isOpen, toLibrary, onQuestion],
  )

  const imported = useCallback(
    async ({ step, added, replaced }: Imported) => {
      onQuestion(undefined)
      await refresh()
      const travel = (again: boolean) => async () => {
        const reply = await ask('undoImport', { step, again })
        if (!reply.ok) say(reply.fault.message)
        await refresh()
        return reply.ok
      }
      did({ label: words.step(added + replaced), undo: travel(false), redo: travel(true) })
      notify(words.applied(added, replaced), {
        label: appWords.undo,
        act: () => void undoFromNotice(),
      })
    },
    [onQuestion, refresh, did, notify, say, undoFromNotice],
  )

  /** `item`: of the import that is looked at, to which its user goes back. */
  const joined = useCallback(
    async (id: string, name: string, item: number | undefined) => {
      notify(mergingWords.merged(name))
      await refresh()
      if (item === undefined) {
        onQuestion(undefined)
        return open(id)
      }
      setMerged((all) => new Set(all).add(item))
    },
    [notify, refresh, onQuestion, open],
  )

  return { importFrom, imported, joined, merged }
}
export type Importing = ReturnType<typeof useImporting>

/** Whether files are being dragged over the window. */
export function useDraggedFiles(): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) =>
      setOver(
        (event.dataTransfer?.types.includes('Files') ?? false) &&
          !(event.target as Element).closest('[data-takes-files]') &&
          document.querySelector('[data-overlay]') === null,
      )
    const away = (event: DragEvent) => {
      if (event.type === 'drop' || event.relatedTarget === null) setOver(false)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', away)
    window.addEventListener('drop', away)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', away)
      window.removeEventListener('drop', away)
    }
  }, [])
  return isOver
}
