import { useCallback, useEffect, useRef, useState } from 'react'
import { ask } from '../api'

/** Something done to the library as a whole, and how it is taken back and done again. False where that failed. */
export type LibraryStep = {
  readonly label: string
  readonly undo: () => Promise<boolean>
  readonly redo: () => Promise<boolean>
}

/** What can be undone and redone while the library is in sight: trash, duplicates, what was added. */
export function useLibraryLog(inSight: boolean) {
  const log = useRef<{ done: LibraryStep[]; undone: LibraryStep[] }>({ done: [], undone: [] })
  const [names, setNames] = useState<{
    readonly undo: string | null
    readonly redo: string | null
  }>({
    undo: null,
    redo: null,
  })
  const tell = useCallback(() => {
    setNames({
      undo: log.current.done.at(-1)?.label ?? null,
      redo: log.current.undone.at(-1)?.label ?? null,
    })
  }, [])
  useEffect(() => {
    if (inSight) void ask('nameEdits', names)
  }, [inSight, names])

  const did = useCallback(
    (step: LibraryStep) => {
      log.current = { done: [...log.current.done, step], undone: [] }
      tell()
    },
    [tell],
  )
  /** Undoes or redoes the last step. False where there was none, or it failed and its author was told. */
  const travel = useCallback(
    async (way: 'undo' | 'redo'): Promise<boolean> => {
      const { done, undone } = log.current
      const step = (way === 'undo' ? done : undone).at(-1)
      if (!step || !(await step[way]())) return false
      log.current =
        way === 'undo'
          ? { done: done.slice(0, -1), undone: [...undone, step] }
          : { done: [...done, step], undone: undone.slice(0, -1) }
      tell()
      return true
    },
    [tell],
  )
  return { did, travel }
}
