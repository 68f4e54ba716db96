import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useCallback, useEffect, useMemo, useRef, type KeyboardEvent } from 'react'
import type { Summary } from '../../src-shared/exchange/summary'
import type { Column, Order } from '../../src-shared/listing/columns'
import { libraryWords } from '../../src-shared/words/library'
import { selectionWords } from '../../src-shared/words/selection'
import { isInText } from '../controls/shortcut'
import { useLatest } from '../controls/use-latest'
import type { LibraryActions } from './actions'
import { FactsheetRow } from './factsheet-row'
import { useHits } from './searching'
import type { Selection } from './selection'
import css from './library.module.css'

const words = libraryWords
const rowHeight = 38
/** With a line below that says where. */
const hitHeight = 62
/** The list itself: only the rows in sight are in the document, however many there are. */
export const FactsheetTable = memo(function FactsheetTable({
  summaries,
  columns,
  wanted,
  order,
  onOrder,
  selection,
  actions,
}: {
  readonly summaries: readonly Summary[]
  readonly columns: readonly Column[]
  /** What is sought in the texts; undefined where nothing is. */
  readonly wanted: string | undefined
  readonly order: Order
  readonly selection: Selection
  readonly onOrder: (order: Order) => void
  readonly actions: LibraryActions
}) {
  const scroller = useRef<HTMLDivElement>(null)
  const shown = useMemo(
    () => (columns.includes('country') ? columns : ['country' as const, ...columns]),
    [columns],
  )
  const isSearched = wanted !== undefined
  const rows = useVirtualizer({
    count: summaries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (isSearched ? hitHeight : rowHeight),
    // As high as the list may be at most: it is drawn once, with its rows, and not first to see how many there is room for.
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    overscan: 6,
    // A frame later is soon enough, and the browser goes on scrolling meanwhile.
    useFlushSync: false,
    // With another function all rows are measured anew.
    getItemKey: useCallback(
      (index: number) => summaries[index]!.id,
      // oxlint-disable-next-line react-hooks/exhaustive-deps -- Rows are higher while their texts are searched.
      [summaries, isSearched],
    ),
  })
  const items = rows.getVirtualItems()
  const hits = useHits(
    items.flatMap(({ index }) => summaries[index]?.id ?? []),
    wanted,
  )

  useChooseAll(selection.chooseAll)
  const walk = (event: KeyboardEvent<HTMLElement>, index: number) => {
    if (event.key === 'Escape') return selection.clear()
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: summaries.length - 1 }[
      event.key
    ]
    if (to === undefined || to < 0 || to >= summaries.length) return
    event.preventDefault()
    // Who walks along the boxes stays among them, and with Shift takes the rows along.
    const isBox = event.target instanceof HTMLInputElement
    if (isBox && event.shiftKey && event.key.startsWith('Arrow')) {
      if (!selection.has(summaries[index]!.id)) selection.toggle(summaries[index]!.id, false)
      if (!selection.has(summaries[to]!.id)) selection.toggle(summaries[to]!.id, false)
    }
    rows.scrollToIndex(to)
    const goal = `[data-row="${to}"] ${isBox ? 'input' : 'button'}`
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(goal)?.focus())
  }
  const acts = useLatest({ walk, toggle: selection.toggle })

  return (
    <div
      className={css['table']}
      role="table"
      aria-label={words.heading}
      aria-rowcount={summaries.length + 1}
      ref={scroller}
      // Widths are in the style sheet, where the window's size is known.
      style={{
        ['--columns' as string]: `22px ${shown.map((column) => `var(--${column})`).join(' ')} var(--actions)`,
      }}
    >
      <div className={css['head']} role="row" aria-rowindex={1}>
        <span role="columnheader" data-column="choose">
          <ChooseAll selection={selection} of={summaries.length} />
        </span>
        {shown.map((column) => {
          const sorted = order.by === column
          return (
            <span
              key={column}
              role="columnheader"
              data-column={column}
              aria-sort={sorted ? (order.descending ? 'descending' : 'ascending') : 'none'}
            >
              <button
                type="button"
                title={words.sortBy(words.columns[column])}
                onClick={() =>
                  onOrder({
                    by: column,
                    descending: sorted ? !order.descending : !ascends.has(column),
                  })
                }
              >
                {words.columns[column]}
                <span aria-hidden>{sorted ? (order.descending ? ' ↓' : ' ↑') : ''}</span>
              </button>
            </span>
          )
        })}
        <span role="columnheader" className="visually-hidden">
          {words.columns.actions}
        </span>
      </div>
      <div role="rowgroup" className={css['body']} style={{ height: rows.getTotalSize() }}>
        {items.map((row) => {
          const summary = summaries[row.index]!
          return (
            <FactsheetRow
              key={row.key}
              summary={summary}
              index={row.index}
              start={row.start}
              columns={shown}
              hit={hits[summary.id]}
              isSearched={isSearched}
              isChosen={selection.has(summary.id)}
              actions={actions}
              onToggle={acts.toggle}
              onWalk={acts.walk}
            />
          )
        })}
      </div>
    </div>
  )
})

function ChooseAll({ selection, of }: { readonly selection: Selection; readonly of: number }) {
  const count = selection.chosen.length
  return (
    <input
      type="checkbox"
      aria-label={selectionWords.chooseAll}
      checked={count === of}
      ref={(box) => {
        if (box) box.indeterminate = count > 0 && count < of
      }}
      onChange={() => (count === of ? selection.clear() : selection.chooseAll())}
    />
  )
}

/** Sorted by these, what is sought mostly stands at the beginning. */
const ascends: ReadonlySet<Column> = new Set(['country', 'group', 'status', 'people', 'due'])

/** Ctrl+A chooses all rows wherever the focus is, but in a text or over a dialog: the window would mark every word in it. */
function useChooseAll(chooseAll: () => void): void {
  const latest = useLatest({ chooseAll })
  useEffect(() => {
    const hear = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'a' || event.altKey || event.shiftKey) return
      if (!(event.ctrlKey || event.metaKey) || event.defaultPrevented || isInText()) return
      if (document.querySelector('[role="dialog"]')) return
      event.preventDefault()
      latest.chooseAll()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [latest])
}
