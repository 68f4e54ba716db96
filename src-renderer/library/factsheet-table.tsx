import { useVirtualizer } from '@tanstack/react-virtual'
import { Ellipsis } from 'lucide-react'
import { lazy, Suspense, useRef, useState, type KeyboardEvent } from 'react'
import type { Summary } from '../../src-shared/exchange/summary'
import { appWords } from '../../src-shared/words/app'
import { libraryWords } from '../../src-shared/words/library'
import { selectionWords } from '../../src-shared/words/selection'
import { IconButton } from '../controls/button'
import { usePoints } from '../preferences/points'
import type { LibraryActions, RowActionsProps } from './actions'
import { share, type Column, type Order } from './order'
import type { Selection } from './selection'
import css from './library.module.css'

const words = libraryWords
const rowHeight = 38
const columns: readonly Column[] = [
  'country',
  'edition',
  'status',
  'version',
  'due',
  'complete',
  'maturity',
  'changed',
]

/** The list itself: only the rows in sight are in the document, however many there are. */
export function FactsheetTable({
  summaries,
  order,
  onOrder,
  selection,
  actions,
}: {
  readonly summaries: readonly Summary[]
  readonly order: Order
  readonly selection: Selection
  readonly onOrder: (order: Order) => void
  readonly actions: LibraryActions
}) {
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: summaries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    getItemKey: (index) => summaries[index]!.id,
  })

  const walk = (event: KeyboardEvent<HTMLElement>, index: number) => {
    if (event.key === 'Escape') return selection.clear()
    if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      return selection.chooseAll()
    }
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
    const wanted = `[data-row="${to}"] ${isBox ? 'input' : 'button'}`
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(wanted)?.focus())
  }

  return (
    <div
      className={css['table']}
      role="table"
      aria-label={words.heading}
      aria-rowcount={summaries.length + 1}
      ref={scroller}
    >
      <div className={css['head']} role="row" aria-rowindex={1}>
        <span role="columnheader" data-column="choose">
          <ChooseAll selection={selection} of={summaries.length} />
        </span>
        {columns.map((column) => {
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
                    descending: sorted ? !order.descending : column !== 'country',
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
        {rows.getVirtualItems().map((row) => {
          const summary = summaries[row.index]!
          return (
            <div
              key={row.key}
              className={css['row']}
              role="row"
              aria-rowindex={row.index + 2}
              data-chosen={selection.has(summary.id) || undefined}
              data-row={row.index}
              style={{ transform: `translateY(${row.start}px)` }}
              onClick={(event) => {
                // A menu's clicks bubble here too, though it is drawn elsewhere.
                const target = event.target as HTMLElement
                if (
                  event.currentTarget.contains(target) &&
                  !target.closest('button, [data-column="choose"]')
                ) {
                  actions.onOpen(summary.id)
                }
              }}
              onKeyDown={(event) => walk(event, row.index)}
            >
              <span role="cell" data-column="choose">
                <input
                  type="checkbox"
                  aria-label={selectionWords.choose(`${summary.country} ${summary.edition}`)}
                  checked={selection.has(summary.id)}
                  onChange={(event) =>
                    selection.toggle(summary.id, (event.nativeEvent as MouseEvent).shiftKey)
                  }
                />
              </span>
              <Cells summary={summary} actions={actions} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

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

const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })
const clock = new Intl.DateTimeFormat(undefined, {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

function whenChanged(at: string): string {
  const date = new Date(at)
  return date.toDateString() === new Date().toDateString() ? clock.format(date) : day.format(date)
}

/** Nobody has answered, and the day is over here. What was typed and is no day is never late. */
function isLate(due: string | null): boolean {
  if (due === null || !/^\d{4}-\d{2}-\d{2}$/.test(due)) return false
  return new Date(`${due}T23:59:59`) < new Date()
}

function Cells({
  summary,
  actions,
}: {
  readonly summary: Summary
  readonly actions: LibraryActions
}) {
  const print = usePoints()
  const name = `${summary.country} ${summary.edition}`
  return (
    <>
      <span role="cell" data-column="country">
        <button
          type="button"
          className={css['name']}
          title={name}
          onClick={() => actions.onOpen(summary.id)}
        >
          <bdi>{summary.country}</bdi>
          <span className="visually-hidden"> {summary.edition}</span>
        </button>
        {summary.secondOf !== null && <span className={css['second']}>{words.secondCoding}</span>}
      </span>
      <span role="cell" data-column="edition">
        {summary.edition}
      </span>
      <span role="cell" data-column="status">
        <span className={css['status']}>{appWords.statuses[summary.status]}</span>
      </span>
      <span role="cell" data-column="version">
        {summary.version}
      </span>
      <span role="cell" data-column="due" data-late={isLate(summary.due) || undefined}>
        {summary.due && <time dateTime={summary.due}>{summary.due}</time>}
      </span>
      <span role="cell" data-column="complete">
        <span className={css['bar2']} aria-hidden>
          <span style={{ width: `${share(summary) * 100}%` }} />
        </span>
        {Math.floor(share(summary) * 100)} %
      </span>
      <span role="cell" data-column="maturity">
        <Thumbnail levels={summary.levels} />
        {summary.total === null ? (
          <span aria-label={words.notScored}>–</span>
        ) : (
          <b>{print(summary.total)}</b>
        )}
      </span>
      <span role="cell" data-column="changed">
        <time dateTime={summary.changedAt}>{whenChanged(summary.changedAt)}</time>
      </span>
      <span role="cell" data-column="actions">
        <RowActions name={name} summary={summary} actions={actions} />
      </span>
    </>
  )
}

/** The four levels as bars; the number beside says the total, so it is hidden from screen readers. */
function Thumbnail({ levels }: { readonly levels: Summary['levels'] }) {
  return (
    <svg className={css['thumbnail']} width="30" height="16" viewBox="0 0 30 16" aria-hidden>
      {levels.map((level, axis) => (
        <rect
          key={axis}
          x={axis * 8}
          width="5"
          y={level ? 15 - level * 7 : 14}
          height={level ? level * 7 : 1}
          data-empty={!level || undefined}
        />
      ))}
    </svg>
  )
}

/** Loaded and made when it is wanted: one for each row in sight is dear, and the list would wait for all of them. */
const RowMenu = lazy(() => import('./row-menu').then((loaded) => ({ default: loaded.RowMenu })))

function RowActions(props: RowActionsProps) {
  const [wanted, setWanted] = useState(false)
  const label = words.actionsOf(props.name)
  const closed = (
    <IconButton
      label={label}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => setWanted(true)}
    >
      <Ellipsis size={16} aria-hidden />
    </IconButton>
  )
  return wanted ? (
    <Suspense fallback={closed}>
      <RowMenu {...props} />
    </Suspense>
  ) : (
    closed
  )
}
