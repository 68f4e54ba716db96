import { useEffect, useMemo } from 'react'
import { groupOfCountry } from '../../src-shared/codebook/country-groups'
import { comparedLists, type ComparedList } from '../../src-shared/comparison/digest'
import type { Summary } from '../../src-shared/exchange/summary'
import type { Address } from '../../src-shared/factsheet/address'
import { appWords } from '../../src-shared/words/app'
import { comparisonWords as words } from '../../src-shared/words/comparison'
import { withShortcut } from '../controls/shortcut'
import { Calibration } from './calibration'
import css from './compare.module.css'
import { Explained } from './explained'
import { Filters } from './filters'
import { Matrix } from './matrix'
import { MaturityTab } from './maturity-tab'
import type { ComparePlace, Tab } from './place'
import { SharesByGroup } from './shares-by-group'
import { SideBySide } from './side-by-side'
import { Tabs } from './tabs'
import { useCountries } from './use-countries'
import { useScrolled } from './use-scrolled'
import { Warnings } from './warnings'

const isList = (tab: Tab): tab is ComparedList => comparedLists.some((list) => list === tab)

/** Countries beside each other: their levels, their categories, and their answers to one question. */
export function CompareView({
  summaries,
  place,
  onPlace,
  onJump,
  onLibrary,
}: {
  /** All of the library; `place` says which are compared. */
  readonly summaries: readonly Summary[]
  readonly place: ComparePlace
  readonly onPlace: (change: Partial<ComparePlace>) => void
  readonly onJump: (id: string, address: Address) => void
  readonly onLibrary: () => void
}) {
  const { edition, group, tab, cell } = place
  const chosen = useMemo(() => {
    const wanted = new Set(place.ids)
    return summaries
      .filter(({ id }) => wanted.has(id))
      .toSorted((a, b) => a.country.localeCompare(b.country, 'en') || a.edition - b.edition)
  }, [summaries, place.ids])
  const shown = useMemo(
    () =>
      chosen.filter(
        (each) =>
          (edition === null || each.edition === edition) &&
          (group === null || groupOfCountry(each.code) === group),
      ),
    [chosen, edition, group],
  )
  const ids = useMemo(() => shown.map(({ id }) => id), [shown])
  const read = useCountries(ids)
  const { countries } = read
  const editions = [...new Set(shown.map((each) => each.edition))].toSorted((a, b) => a - b)
  const said = edition === null ? words.allEditions.toLowerCase() : words.edition(edition)
  const panel = useScrolled(place, onPlace, read.isDone)
  useEffect(() => {
    // Who comes from elsewhere stands where they were, or at the title: a keyboard must never stand nowhere.
    if (!read.isDone || document.activeElement !== document.body) return
    const last = document.querySelector<HTMLElement>('[role="gridcell"][aria-selected="true"]')
    ;(last ?? document.querySelector<HTMLElement>('h1'))?.focus()
  }, [read.isDone])
  useEffect(() => {
    document.title = words.title(said)
  }, [said])

  return (
    <div className={css['compare']}>
      <header className={css['header']}>
        <button
          type="button"
          className={css['back']}
          title={withShortcut(appWords.backToLibrary, 'backToLibrary')}
          onClick={onLibrary}
        >
          ‹ {words.library}
        </button>
        <h1 tabIndex={-1}>{words.heading}</h1>
        <span className={css['count']} role="status">
          {read.isDone ? words.count(countries.length, said) : words.reading(read.done, ids.length)}
        </span>
        <span className={css['spring']} />
        {chosen.length > 0 && <Filters chosen={chosen} place={place} onPlace={onPlace} />}
      </header>
      <main className={css['frame']}>
        <Tabs tab={tab} onTab={(next) => onPlace({ tab: next, cell: null, scrolled: 0 })} />
        <div className={css['body']}>
          {/* It scrolls, so it must be reached by keyboard. */}
          <div
            ref={panel}
            className={css['main']}
            id="compared"
            role="tabpanel"
            aria-labelledby={`tab-${tab}`}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
          >
            <Warnings read={read} editions={editions} summaries={chosen} />
            {read.isDone && countries.length === 0 && (
              <p className={css['message']}>{chosen.length === 0 ? words.empty : words.none}</p>
            )}
            {countries.length > 0 && showsScore(place) && (
              <p className={css['caution']}>{words.caution}</p>
            )}
            {countries.length > 0 && tab === 'maturity' && (
              <MaturityTab
                countries={countries}
                edition={edition === null ? '' : String(edition)}
                grouping={place.grouping}
                onGrouping={(grouping) => onPlace({ grouping })}
              />
            )}
            {countries.length > 0 && isList(tab) && (
              <>
                <Matrix
                  key={tab}
                  countries={countries}
                  list={tab}
                  withEdition={editions.length > 1}
                  chosen={cell}
                  onChoose={(next) => onPlace({ cell: next })}
                  onExplain={(isExplained) => onPlace({ isExplained })}
                />
                <SharesByGroup
                  countries={countries}
                  list={tab}
                  grouping={place.grouping}
                  onGrouping={(grouping) => onPlace({ grouping })}
                />
              </>
            )}
            {countries.length > 0 && tab === 'sideBySide' && (
              <SideBySide
                countries={countries}
                chosen={place.beside}
                onChoose={(beside) => onPlace({ beside })}
                onJump={onJump}
              />
            )}
            {countries.length > 0 && tab === 'calibration' && (
              <Calibration
                countries={countries}
                ids={ids}
                question={place.question}
                onQuestion={(question) => onPlace({ question, scrolled: 0 })}
                onJump={onJump}
              />
            )}
          </div>
          {isList(tab) && cell && place.isExplained && (
            <Explained
              countries={countries}
              list={tab}
              cell={cell}
              onJump={onJump}
              onClose={() => {
                onPlace({ isExplained: false })
                requestAnimationFrame(() =>
                  document.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus(),
                )
              }}
            />
          )}
        </div>
      </main>
    </div>
  )
}

/** The caution stands wherever levels do. */
const showsScore = ({ tab, question }: ComparePlace) =>
  tab === 'maturity' ||
  tab === 'sideBySide' ||
  (tab === 'calibration' && question.kind === 'criterion')
