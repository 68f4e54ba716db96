import { useCallback, useMemo, useRef, useState } from 'react'
import type { Summary } from '../../src-shared/exchange/summary'

/** Which rows are chosen. What is not shown is not chosen: nothing may happen to a factsheet that nobody sees. */
export type Selection = {
  /** In the order in which they are shown. */
  readonly chosen: readonly Summary[]
  readonly has: (id: string) => boolean
  /** Chooses one row or lets it go; with `through`, all rows since the last one that was touched. */
  readonly toggle: (id: string, through: boolean) => void
  readonly chooseAll: () => void
  readonly clear: () => void
}

const none: ReadonlySet<string> = new Set()

export function useSelection(shown: readonly Summary[]): Selection {
  const [ids, setIds] = useState(none)
  const last = useRef<string>(undefined)
  const chosen = useMemo(
    () => (ids.size === 0 ? [] : shown.filter(({ id }) => ids.has(id))),
    [shown, ids],
  )
  const toggle = useCallback(
    (id: string, through: boolean) => {
      const from = through ? shown.findIndex((each) => each.id === last.current) : -1
      const to = shown.findIndex((each) => each.id === id)
      last.current = id
      setIds((before) => {
        const next = new Set(before)
        if (from >= 0) {
          for (const each of shown.slice(Math.min(from, to), Math.max(from, to) + 1))
            next.add(each.id)
        } else if (!next.delete(id)) next.add(id)
        return next
      })
    },
    [shown],
  )
  const chooseAll = useCallback(() => setIds(new Set(shown.map(({ id }) => id))), [shown])
  const clear = useCallback(() => setIds(none), [])
  return useMemo(
    () => ({ chosen, has: (id) => ids.has(id), toggle, chooseAll, clear }),
    [chosen, ids, toggle, chooseAll, clear],
  )
}
