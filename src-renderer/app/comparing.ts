import { useCallback, useState } from 'react'
import type { Summary } from '../../src-shared/exchange/summary'
import { placeFor, type ComparePlace } from '../compare/place'
import type { View } from './view'

/** The way into the comparison, and back to where somebody was in it. */
export function useComparing({
  settle,
  refresh,
  setView,
}: {
  readonly settle: () => Promise<boolean>
  readonly refresh: () => Promise<void>
  readonly setView: (view: View) => void
}) {
  /** Undefined until somebody has been there. */
  const [place, setPlace] = useState<ComparePlace>()
  const changePlace = useCallback(
    (change: Partial<ComparePlace>) => setPlace((before) => before && { ...before, ...change }),
    [],
  )
  const compare = useCallback(
    async (chosen: readonly Summary[]) => {
      if (!(await settle())) return
      setPlace(
        placeFor(
          chosen.map(({ id }) => id),
          chosen.map(({ edition }) => edition),
        ),
      )
      setView({ kind: 'compare' })
    },
    [settle, setView],
  )
  const toComparison = useCallback(async () => {
    if (!(await settle())) return
    await refresh()
    setView({ kind: 'compare' })
  }, [settle, refresh, setView])
  return { place, changePlace, compare, toComparison }
}
