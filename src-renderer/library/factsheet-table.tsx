import { useVirtualizer } from '@tanstack/react-virtual'
import { Ellipsis } from 'lucide-react'
import {
  lazy,
  Suspense,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { groupOfCountry } from '../../src-shared/codebook/country-groups'
import type { Summary } from '../../src-shared/exchange/summary'
import type { Column, Order } from '../../src-shared/listing/columns'
import { appWords } from '../../src-shared/words/app'
import { libraryWords } from '../../src-shared/words/library'
import { listingWords } from '../../src-shared/words/listing'
import { selectionWords } from '../../src-shared/words/selection'
import { IconButton } from '../controls/button'
import { usePoints } from '../preferences/points'
import type { LibraryActions, RowActionsProps } from './actions'
import { isPast } from './notes-wanted'
import { HitLine } from './hit-line'
import { share } from './order'
import { useHits } from './searching'
import type { Selection } from './selection'
import css from './library.module.css'

const words = libraryWords
const rowHeight = 38
/** With a line below that says where. */
const hitHeight = 62
/** The list itself: only the rows in sight are in the document, however many there are. */
export function FactsheetTable({
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
  const shown = columns.includes('country') ? columns : ['country' as const, ...columns]
  const rows = useVirtualizer({
    count: summaries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (wanted === undefined ? rowHeight : hitHeight),
    overscan: 6,
    getItemKey: (index) => summaries[index]!.id,
  })
  const isSearched = wanted !== undefined
  useLayoutEffect(() => rows.measure(), [rows, isSearched])
  const items = rows.getVirtualItems()
  const hits = useHits(
    items.flatMap(({ index }) => summaries[index]?.id ?? []),
    wanted,
  )

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
    const goal = `[data-row="${to}"] ${isBox ? 'input' : 'button'}`
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(goal)?.focus())
  }

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
          const hit = hits[summary.id]
          return (
            <div
              key={row.key}
              className={css['row']}
              role="row"
              aria-rowindex={row.index + 2}
              data-chosen={selection.has(summary.id) || undefined}
              data-row={row.index}
              data-searched={isSearched || undefined}
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
              <Cells summary={summary} columns={shown} actions={actions} />
              {hit && hit.address !== 'country/name' && (
                <span role="cell" data-column="hit">
                  <HitLine
                    hit={hit}
                    name={`${summary.country} ${summary.edition}`}
                    onOpen={(address) => actions.onOpenAt(summary.id, address)}
                  />
                </span>
              )}
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

/** Sorted by these, what is sought mostly stands at the beginning. */
const ascends: ReadonlySet<Column> = new Set(['country', 'group', 'status', 'people', 'due'])

function Cells({
  summary,
  columns,
  actions,
}: {
  readonly summary: Summary
  readonly columns: readonly Column[]
  readonly actions: LibraryActions
}) {
  const print = usePoints()
  const name = `${summary.country} ${summary.edition}`
  return (
    <>
      {columns.map((column) => (
        <span
          key={column}
          role="cell"
          data-column={column}
          data-late={(column === 'due' && isPast(summary.due ?? '')) || undefined}
        >
          {cells[column](summary, { name, print, onOpen: actions.onOpen })}
        </span>
      ))}
      <span role="cell" data-column="actions">
        <RowActions name={name} summary={summary} actions={actions} />
      </span>
    </>
  )
}

type Given = {
  readonly name: string
  readonly print: (points: number) => string
  readonly onOpen: (id: string) => void
}

const cells: Readonly<Record<Column, (summary: Summary, given: Given) => ReactNode>> = {
  country: ({ id, country, edition, secondOf }, { name, onOpen }) => (
    <>
      <button type="button" className={css['name']} title={name} onClick={() => onOpen(id)}>
        <bdi>{country}</bdi>
        <span className="visually-hidden"> {edition}</span>
      </button>
      {secondOf !== null && <span className={css['second']}>{words.secondCoding}</span>}
    </>
  ),
  edition: ({ edition }) => edition,
  group: ({ code }) => listingWords.groups[groupOfCountry(code)],
  status: ({ status }) => <span className={css['status']}>{appWords.statuses[status]}</span>,
  complete: (summary) => (
    <>
      <span className={css['bar2']} aria-hidden>
        <span style={{ width: `${share(summary) * 100}%` }} />
      </span>
      {Math.floor(share(summary) * 100)} %
    </>
  ),
  maturity: ({ levels, total }, { print }) => (
    <>
      <Thumbnail levels={levels} />
      {total === null ? <span aria-label={words.notScored}>–</span> : <b>{print(total)}</b>}
    </>
  ),
  findings: (summary) => <Findings summary={summary} />,
  people: ({ people }) => <bdi title={people.join(', ')}>{people.join(', ')}</bdi>,
  version: ({ version }) => version,
  due: ({ due }) => due !== null && <time dateTime={due}>{due}</time>,
  changed: ({ changedAt }) => <time dateTime={changedAt}>{whenChanged(changedAt)}</time>,
}

function Findings({ summary: { findings } }: { readonly summary: Summary }) {
  const [errors, contradictions, warnings] = findings
  const count = errors + contradictions + warnings
  if (count === 0) return listingWords.noFindings
  return (
    <span
      className={css['findings']}
      title={listingWords.findingsOf(errors, contradictions, warnings)}
    >
      {count}
    </span>
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
