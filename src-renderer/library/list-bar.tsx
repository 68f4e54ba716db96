import { ChevronDown } from 'lucide-react'
import { lazy, useState } from 'react'
import type { Summary } from '../../src-shared/exchange/summary'
import { libraryWords as words } from '../../src-shared/words/library'
import { searchWords } from '../../src-shared/words/search'
import { listingWords } from '../../src-shared/words/listing'
import controls from '../controls/controls.module.css'
import { withShortcut } from '../controls/shortcut'
import { usePoints } from '../preferences/points'
import type { LibraryActions } from './actions'
import type { LibraryLater } from './library-later'
import type { Listing } from './listing'
import { MenuWhenWanted } from './menu-when-wanted'
import { useViews } from './views'
import css from './library.module.css'

const ColumnsMenu = lazy(() =>
  import('./columns-menu').then((loaded) => ({ default: loaded.ColumnsMenu })),
)

/** What is asked of the list, and what is done with all of it. */
export function ListBar({
  summaries,
  listing,
  later,
  actions,
}: {
  readonly summaries: readonly Summary[]
  readonly listing: Listing
  readonly later: LibraryLater | undefined
  readonly actions: LibraryActions
}) {
  const [open, setOpen] = useState<'filter' | 'keep'>()
  const { views, keepView } = useViews()
  const print = usePoints()
  const close = () => setOpen(undefined)
  return (
    <div className={css['bar']}>
      <input
        className={`${controls['input']} ${css['find']}`}
        type="search"
        data-find
        aria-label={searchWords.find}
        placeholder={searchWords.find}
        value={listing.wanted}
        onChange={(event) => listing.setWanted(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') listing.setWanted('')
        }}
      />
      <button type="button" className={css['quiet']} onClick={() => setOpen('filter')}>
        {listingWords.moreFilters}
      </button>
      <MenuWhenWanted
        closed={(want) => (
          <button
            type="button"
            className={css['quiet']}
            aria-haspopup="menu"
            aria-expanded={false}
            onClick={want}
          >
            {listingWords.columns} <ChevronDown size={12} aria-hidden />
          </button>
        )}
      >
        <ColumnsMenu shown={listing.columns} onShow={listing.setColumns} />
      </MenuWhenWanted>
      <button type="button" className={css['quiet']} onClick={() => setOpen('keep')}>
        {listingWords.saveView}
      </button>
      <span className={css['divide']} />
      <button
        type="button"
        className={css['quiet']}
        title={withShortcut(words.importMany, 'importFiles')}
        onClick={actions.onImport}
      >
        {words.importMany}
      </button>
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
      {open === 'filter' && later && (
        <later.FilterDialog
          filter={listing.filter}
          summaries={summaries}
          print={print}
          onFilter={(filter) => {
            listing.setFilter(filter)
            close()
          }}
          onClose={close}
        />
      )}
      {open === 'keep' && later && (
        <later.KeepView
          names={views.map(({ name }) => name)}
          onKeep={(name) => {
            keepView(name, listing)
            close()
          }}
          onClose={close}
        />
      )}
    </div>
  )
}
