import { FilePlus2, FolderOpen } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { Answers, SetAside } from '../../src-shared/contract/contract'
import type { Summary } from '../../src-shared/exchange/summary'
import { libraryWords } from '../../src-shared/words/library'
import { Button } from '../controls/button'
import { withShortcut } from '../controls/shortcut'
import controls from '../controls/controls.module.css'
import type { LibraryActions } from './actions'
import { Bulk, type BulkAction } from './bulk'
import { FirstSteps } from './first-steps'
import { FactsheetTable } from './factsheet-table'
import { inOrder, matches, type Order } from './order'
import { useSelection } from './selection'
import css from './library.module.css'

const words = libraryWords

const none: readonly Summary[] = []

/** All factsheets of the data folder: find one, open it, begin one. `listed` is undefined until the list has come. */
export function Library({
  listed,
  actions,
  bulk,
  question,
}: {
  readonly listed: Answers<'listFactsheets'> | undefined
  readonly actions: LibraryActions
  /** What can be done with the chosen rows, in the order of its buttons. */
  readonly bulk: readonly BulkAction[]
  /** Something to ask above the list, in nobody's way. */
  readonly question?: ReactNode
}) {
  const [wanted, setWanted] = useState('')
  const [order, setOrder] = useState<Order>({ by: 'changed', descending: true })
  const searched = useDeferredValue(wanted)
  const find = useRef<HTMLInputElement>(null)
  const summaries = listed?.summaries ?? none
  const shown = useMemo(
    () =>
      inOrder(
        summaries.filter((summary) => matches(summary, searched)),
        order,
      ),
    [summaries, searched, order],
  )
  useEffect(() => {
    document.title = `${words.heading} – Factsheet Editor`
  }, [])
  const selection = useSelection(shown)
  const empty = summaries.length === 0

  return (
    <div className={css['library']}>
      <header className={css['header']}>
        <h1 tabIndex={-1}>{words.heading}</h1>
        <span className={css['count']} role="status">
          {listed && words.count(shown.length, summaries.length)}
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
      {listed ? (
        <main className={css['main']}>
          {question}
          {listed.setAside.length > 0 && (
            <SetAsideNotice setAside={listed.setAside} onOpen={actions.onOpen} />
          )}
          {empty ? (
            <FirstSteps actions={actions} />
          ) : (
            <>
              <div className={css['bar']}>
                <input
                  ref={find}
                  className={controls['input']}
                  type="search"
                  data-find
                  aria-label={words.find}
                  placeholder={words.find}
                  value={wanted}
                  onChange={(event) => setWanted(event.target.value)}
                  onKeyDown={(event) => {
                    if (event.key === 'Escape') setWanted('')
                  }}
                />
                <button type="button" className={css['quiet']} onClick={actions.onNextEdition}>
                  {words.nextEdition}
                </button>
                <button
                  type="button"
                  className={css['quiet']}
                  title={withShortcut(words.exportMany, 'export')}
                  onClick={actions.onExportMany}
                >
                  {words.exportMany}
                </button>
                <button type="button" className={css['quiet']} onClick={actions.onOpenSample}>
                  {words.openSample}
                </button>
              </div>
              {shown.length === 0 ? (
                <p className={css['nothing']}>{words.nothingFound(searched)}</p>
              ) : (
                <FactsheetTable
                  summaries={shown}
                  order={order}
                  onOrder={setOrder}
                  selection={selection}
                  actions={actions}
                />
              )}
            </>
          )}
        </main>
      ) : (
        <div className={css['main']} />
      )}
      {selection.chosen.length > 0 && (
        <Bulk chosen={selection.chosen} actions={bulk} onClear={selection.clear} />
      )}
      <footer className={css['footer']}>
        {words.dataFolder}: <bdi>{listed?.dataFolder}</bdi>
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
