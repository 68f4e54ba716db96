import { FilePlus2, FolderOpen } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { Answers, SetAside } from '../../src-shared/contract/contract'
import type { Summary } from '../../src-shared/exchange/summary'
import { libraryWords } from '../../src-shared/words/library'
import { Button } from '../controls/button'
import controls from '../controls/controls.module.css'
import type { LibraryActions } from './actions'
import { FactsheetTable } from './factsheet-table'
import { inOrder, matches, type Order } from './order'
import css from './library.module.css'

const words = libraryWords

const none: readonly Summary[] = []

/** All factsheets of the data folder: find one, open it, begin one. `listed` is undefined until the list has come. */
export function Library({
  listed,
  actions,
}: {
  readonly listed: Answers<'listFactsheets'> | undefined
  readonly actions: LibraryActions
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
  const empty = summaries.length === 0

  return (
    <div className={css['library']}>
      <header className={css['header']}>
        <h1 tabIndex={-1}>{words.heading}</h1>
        <span className={css['count']} role="status">
          {listed && words.count(shown.length, summaries.length)}
        </span>
        <span className={css['spring']} />
        <Button onClick={actions.onOpenFile}>
          <FolderOpen size={14} aria-hidden /> {words.openFile}
        </Button>
        <Button primary onClick={actions.onNew}>
          <FilePlus2 size={14} aria-hidden /> {words.newFactsheet}
        </Button>
      </header>
      {/* The frame is drawn while the list is still on its way: most of a first drawing is fonts and styles. */}
      {listed ? (
        <main className={css['main']}>
          {listed.setAside.length > 0 && <SetAsideNotice setAside={listed.setAside} />}
          {empty ? (
            <div className={css['empty']}>
              <h2>{words.emptyHeading}</h2>
              <p>{words.emptyText}</p>
              <p className={css['emptyActions']}>
                <Button onClick={actions.onOpenSample}>{words.openSample}</Button>
              </p>
            </div>
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
                  actions={actions}
                />
              )}
            </>
          )}
        </main>
      ) : (
        <div className={css['main']} />
      )}
      <footer className={css['footer']}>
        {words.dataFolder}: <bdi>{listed?.dataFolder}</bdi>
      </footer>
    </div>
  )
}

function SetAsideNotice({ setAside }: { readonly setAside: readonly SetAside[] }) {
  return (
    <section className={css['setAside']} aria-label={words.setAsideHeading(setAside.length)}>
      <h2>{words.setAsideHeading(setAside.length)}</h2>
      <ul>
        {setAside.map((file) => (
          <li key={file.file}>
            <b>{file.file}</b>: {file.message}
          </li>
        ))}
      </ul>
    </section>
  )
}
