import { Ellipsis } from 'lucide-react'
import { lazy, memo, type KeyboardEvent, type ReactNode } from 'react'
import { groupOfCountry } from '../../src-shared/codebook/country-groups'
import type { Summary } from '../../src-shared/exchange/summary'
import type { Column } from '../../src-shared/listing/columns'
import { appWords } from '../../src-shared/words/app'
import { libraryWords } from '../../src-shared/words/library'
import { listingWords } from '../../src-shared/words/listing'
import { selectionWords } from '../../src-shared/words/selection'
import { IconButton } from '../controls/button'
import { usePoints } from '../preferences/points'
import type { LibraryActions, RowActionsProps } from './actions'
import { isPast } from './notes-wanted'
import { HitLine } from './hit-line'
import { MenuWhenWanted } from './menu-when-wanted'
import { share } from './order'
import type { Hit } from './searching'
import css from './library.module.css'

const words = libraryWords

/** Drawn anew only where it says something else: a key in the search leaves most rows where they are. */
export const FactsheetRow = memo(function FactsheetRow({
  summary,
  index,
  start,
  columns,
  hit,
  isSearched,
  isChosen,
  actions,
  onToggle,
  onWalk,
}: {
  readonly summary: Summary
  readonly index: number
  /** In pixels, from the top of the list. */
  readonly start: number
  readonly columns: readonly Column[]
  readonly hit: Hit | undefined
  readonly isSearched: boolean
  readonly isChosen: boolean
  readonly actions: LibraryActions
  readonly onToggle: (id: string, through: boolean) => void
  readonly onWalk: (event: KeyboardEvent<HTMLElement>, index: number) => void
}) {
  const name = `${summary.country} ${summary.edition}`
  return (
    <div
      className={css['row']}
      role="row"
      aria-rowindex={index + 2}
      data-chosen={isChosen || undefined}
      data-row={index}
      data-searched={isSearched || undefined}
      style={{ transform: `translateY(${start}px)` }}
      onPointerDown={({ button, pointerType, target, currentTarget }) => {
        // A finger may only want to scroll.
        if (button !== 0 || pointerType === 'touch') return
        const pressed = target as HTMLElement
        if (
          currentTarget.contains(pressed) &&
          !pressed.closest('[data-column="choose"], [data-column="actions"]')
        ) {
          actions.onPress(summary.id)
        }
      }}
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
      onKeyDown={(event) => onWalk(event, index)}
    >
      <span role="cell" data-column="choose">
        <input
          type="checkbox"
          aria-label={selectionWords.choose(name)}
          checked={isChosen}
          onChange={(event) => onToggle(summary.id, (event.nativeEvent as MouseEvent).shiftKey)}
        />
      </span>
      <Cells summary={summary} columns={columns} actions={actions} />
      {hit && hit.address !== 'country/name' && (
        <span role="cell" data-column="hit">
          <HitLine
            hit={hit}
            name={name}
            onOpen={(address) => actions.onOpenAt(summary.id, address)}
          />
        </span>
      )}
    </div>
  )
})

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

const Cells = memo(function Cells({
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
})

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

const RowMenu = lazy(() => import('./row-menu').then((loaded) => ({ default: loaded.RowMenu })))

function RowActions(props: RowActionsProps) {
  const label = words.actionsOf(props.name)
  return (
    <MenuWhenWanted
      closed={(want) => (
        <IconButton label={label} aria-haspopup="menu" aria-expanded={false} onClick={want}>
          <Ellipsis size={16} aria-hidden />
        </IconButton>
      )}
    >
      <RowMenu {...props} />
    </MenuWhenWanted>
  )
}
