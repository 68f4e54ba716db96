import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import type { Summary } from '../../src-shared/exchange/summary'
import type { Column, Order } from '../../src-shared/listing/columns'
import { isOpen, noFilter, passes, type Around, type Filter } from '../../src-shared/listing/filter'
import type { ListingView } from '../../src-shared/listing/listing-view'
import { useChangePreferences, usePreference } from '../preferences/preferences'
import { inOrder, matching, namedAs } from './order'
import { useTextSearch, type Found } from './searching'

/** What is asked of the list: it stays while a factsheet is open, so that its author comes back to the same rows. */
export type Listing = {
  readonly wanted: string
  readonly filter: Filter
  readonly order: Order
  readonly columns: readonly Column[]
  readonly setWanted: (wanted: string) => void
  readonly setFilter: (filter: Filter) => void
  readonly setOrder: (order: Order) => void
  readonly setColumns: (columns: readonly Column[]) => void
  readonly see: (view: Omit<ListingView, 'name'>) => void
}

export function useListingState(): Listing {
  const [wanted, setWanted] = useState('')
  const [filter, setFilter] = useState(noFilter)
  const order = usePreference((all) => all.listOrder)
  const columns = usePreference((all) => all.listColumns)
  const change = useChangePreferences()
  const setOrder = useCallback((listOrder: Order) => change({ listOrder }), [change])
  const setColumns = useCallback(
    (listColumns: readonly Column[]) => change({ listColumns }),
    [change],
  )
  const see = useCallback(
    (view: Omit<ListingView, 'name'>) => {
      setWanted(view.wanted)
      setFilter(view.filter)
      change({ listOrder: view.order, listColumns: view.columns })
    },
    [change],
  )
  return { wanted, filter, order, columns, setWanted, setFilter, setOrder, setColumns, see }
}

/** The factsheets that meet search and filter, in their order. */
export function useShown(
  summaries: readonly Summary[],
  { wanted, filter, order }: Listing,
  markOf: Around['markOf'] | undefined,
): {
  readonly shown: readonly Summary[]
  readonly found: Found
  /** What they are shown for: what is typed is there before the list follows. */
  readonly searched: string
} {
  const searched = useDeferredValue(wanted)
  const found = useTextSearch(searched)
  const filtered = useMemo(() => {
    if (isOpen(filter)) return summaries
    const around: Around = { now: Date.now(), markOf: markOf ?? (() => undefined) }
    return summaries.filter((summary) => passes(summary, filter, around))
  }, [summaries, filter, markOf])
  const ordered = useMemo(() => inOrder(filtered, order), [filtered, order])
  const isSearched = searched !== ''
  const named = useMemo(() => (isSearched ? ordered.map(namedAs) : []), [ordered, isSearched])
  const shown = useMemo(() => {
    if (searched === '') return ordered
    const isNamed = matching(searched)
    return ordered.filter(
      (summary, at) => found.ids?.has(summary.id) === true || isNamed(named[at]!),
    )
  }, [ordered, named, searched, found.ids])
  return { shown, found, searched }
}
