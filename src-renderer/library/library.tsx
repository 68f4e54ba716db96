import { FilePlus2, FolderOpen, ListFilter } from 'lucide-react'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Answers, SetAside } from '../../src-shared/contract/contract'
import type { Summary } from '../../src-shared/exchange/summary'
import { libraryWords } from '../../src-shared/words/library'
import { cockpitWords } from '../../src-shared/words/cockpit'
import { comparisonWords } from '../../src-shared/words/comparison'
import { searchWords } from '../../src-shared/words/search'
import { listingWords } from '../../src-shared/words/listing'
import { isOpen } from '../../src-shared/listing/filter'
import { Button, IconButton } from '../controls/button'
import { useLatest } from '../controls/use-latest'
import { useWhenIdle } from '../controls/use-when-idle'
import { withShortcut } from '../controls/shortcut'
import type { LibraryActions } from './actions'
import { Bulk, type BulkAction } from './bulk'
import { FirstSteps } from './first-steps'
import { FactsheetTable } from './factsheet-table'
import { Facets } from './facets'
import { ListBar } from './list-bar'
import { useShown, type Listing } from './listing'
import { Narrowed } from './narrowed'
import type { LibraryLater } from './library-later'
import { useViews } from './views'
import { isEnough } from './searching'
import { useSelection } from './selection'
import css from './library.module.css'

const words = libraryWords

const none: readonly Summary[] = []

/** Where there is little room, the list has it. */
const wideEnough = 1000

/**
 * All factsheets of the data folder: find one, open it, begin one. `listed` is undefined until the list has come; of what is
 * shown before, nothing is counted or chosen as if it were all.
 */
export function Library({
  listed,
  firstRows,
  listing,
  later,
  actions: given,
  bulk,
  question,
}: {
  readonly listed: Answers<'listFactsheets'> | undefined
  readonly firstRows: Answers<'firstRows'>['rows'] | undefined
  readonly listing: Listing
  readonly later: LibraryLater | undefined
  readonly actions: LibraryActions
  /** What can be done with the chosen rows, in the order of its buttons. */
  readonly bulk: readonly BulkAction[]
  /** Something to ask above the list, in nobody's way. */
  readonly question?: ReactNode
}) {
  const [hasFacets, setHasFacets] = useState(() => window.innerWidth >= wideEnough)
  const { views, removeView } = useViews()
  const acts = useLatest({ removeView })
  const seen = listed ?? firstRows
  const summaries = seen?.summaries ?? none
  // Numbers beside the list, which thousands of factsheets are gone through for.
  const counted = useWhenIdle(listed?.summaries ?? none, none)
  const actions = useLatest(given)
  const { shown, found, searched } = useShown(summaries, listing, later?.markOf)
  const selection = useSelection(listed ? shown : none)
  useEffect(() => {
    document.title = `${words.heading} – Factsheet Editor`
  }, [])
  const empty = summaries.length === 0
  const { filter, columns, setFilter, see } = listing
  // Not what is typed: with each key all of it would be drawn anew.
  const narrowing = useMemo(
    () => ({ filter, columns, setFilter, see }),
    [filter, columns, setFilter, see],
  )
  const more = useMemo(
    () => [
      { label: cockpitWords.open, act: actions.onCockpit },
      { label: listingWords.trash, act: actions.onTrashOpen },
    ],
    [actions],
  )

  return (
    <div className={css['library']}>
      <header className={css['header']}>
        {!empty && (
          <IconButton
            label={hasFacets ? listingWords.hideFilters : listingWords.showFilters}
            aria-pressed={hasFacets}
            onClick={() => setHasFacets(!hasFacets)}
          >
            <ListFilter size={16} aria-hidden />
          </IconButton>
        )}
        <h1 tabIndex={-1}>{words.heading}</h1>
        <span className={css['count']} role="status">
          {listed && words.count(shown.length, summaries.length)}
          {firstRows &&
            shown.length === summaries.length &&
            words.count(firstRows.count, firstRows.count)}
        </span>
        <span className={css['spring']} />
        <Button title={withShortcut(words.openFile, 'openFile')} onClick={actions.onOpenFile}>
          <FolderOpen size={14} aria-hidden /> {words.openFile}
        </Button>
        <Button
          primary
          title={withShortcut(words.newFactsheet, 'newFactsheet')}
          onClick={actions.onNew}
        >
          <FilePlus2 size={14} aria-hidden /> {words.newFactsheet}
        </Button>
      </header>
      {/* The frame is drawn while the list is still on its way: most of a first drawing is fonts and styles. */}
      {seen ? (
        <main className={css['main']}>
          {question}
          {listed && listed.setAside.length > 0 && (
            <SetAsideNotice setAside={listed.setAside} onOpen={actions.onOpen} />
          )}
          {empty ? (
            <FirstSteps actions={actions} />
          ) : (
            <div className={css['work']}>
              {hasFacets && (
                <Facets
                  summaries={counted}
                  listing={narrowing}
                  markOf={later?.markOf}
                  views={views}
                  onRemoveView={acts.removeView}
                  more={more}
                />
              )}
              <div className={css['rows']}>
                <ListBar summaries={summaries} listing={listing} later={later} actions={actions} />
                <Narrowed
                  listing={listing}
                  labelOf={later?.labelOfCategory ?? ((_, code) => code)}
                />
                {(found.failure !== undefined || found.unread > 0) && (
                  <p className={css['searching']} role="status">
                    {found.failure ?? searchWords.unread(found.unread)}
                  </p>
                )}
                {shown.length === 0 ? (
                  <p className={css['nothing']}>
                    {listed &&
                      (isOpen(listing.filter)
                        ? words.nothingFound(listing.wanted)
                        : listingWords.nothing)}
                  </p>
                ) : (
                  <FactsheetTable
                    summaries={shown}
                    columns={listing.columns}
                    wanted={isEnough(searched) ? searched : undefined}
                    order={listing.order}
                    onOrder={listing.setOrder}
                    selection={selection}
                    actions={actions}
                  />
                )}
              </div>
            </div>
          )}
        </main>
      ) : (
        <div className={css['main']} />
      )}
      {selection.chosen.length > 0 && (
        <Bulk chosen={selection.chosen} actions={bulk} onClear={selection.clear} />
      )}
      <footer className={css['footer']}>
        <span>
          {words.dataFolder}: <bdi>{seen?.dataFolder}</bdi>
        </span>
        {!empty && listing.columns.includes('maturity') && <p>{comparisonWords.caution}</p>}
      </footer>
    </div>
  )
}

function SetAsideNotice({
  setAside,
  onOpen,
}: {
  readonly setAside: readonly SetAside[]
  readonly onOpen: (id: string) => void
}) {
  return (
    <section className={css['setAside']} aria-label={words.setAsideHeading(setAside.length)}>
      <h2>{words.setAsideHeading(setAside.length)}</h2>
      <ul>
        {setAside.map((file) => (
          <li key={file.file}>
            <b>{file.file}</b>: {file.message}{' '}
            {file.why === 'newer' && (
              <button
                type="button"
                className={css['textLink']}
                onClick={() => onOpen(file.file.replace(/\.json$/, ''))}
              >
                {words.openToRead}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
