import { useEffect, useMemo, useRef } from 'react'
import {
  groupOfCountry,
  countryGroups,
  type CountryGroup,
} from '../../src-shared/codebook/country-groups'
import { labelOf } from '../../src-shared/codebook/lookup'
import { knownCodebooks } from '../../src-shared/codebook/editions'
import { comparedLists, type ComparedList, type Digest } from '../../src-shared/comparison/digest'
import { answerOf } from '../../src-shared/comparison/matrix'
import type { Summary } from '../../src-shared/exchange/summary'
import type { Address } from '../../src-shared/factsheet/address'
import { appWords } from '../../src-shared/words/app'
import { comparisonWords as words } from '../../src-shared/words/comparison'
import { withShortcut } from '../controls/shortcut'
import { Beside } from './beside'
import { Calibration } from './calibration'
import css from './compare.module.css'
import { Matrix } from './matrix'
import { MaturityTab } from './maturity-tab'
import type { ComparePlace, Tab } from './place'
import { SideBySide } from './side-by-side'
import { Tabs } from './tabs'
import { useCountries, type Countries } from './use-countries'

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
        <Filters chosen={chosen} place={place} onPlace={onPlace} />
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
              <p className={css['message']}>{words.none}</p>
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
              <Matrix
                key={tab}
                countries={countries}
                list={tab}
                withEdition={editions.length > 1}
                chosen={cell}
                onChoose={(next) => onPlace({ cell: next })}
                onShow={() => onPlace({ isExplained: true })}
              />
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

function Filters({
  chosen,
  place: { edition, group },
  onPlace,
}: {
  readonly chosen: readonly Summary[]
  readonly place: ComparePlace
  readonly onPlace: (change: Partial<ComparePlace>) => void
}) {
  const editions = [...new Set(chosen.map((each) => each.edition))].toSorted((a, b) => b - a)
  const groups = countryGroups.filter((each) =>
    chosen.some(({ code }) => groupOfCountry(code) === each),
  )
  return (
    <>
      {groups.length > 1 && (
        <label className={css['filter']}>
          {words.chooseGroup}
          <select
            value={group ?? ''}
            onChange={(event) =>
              onPlace({ group: (event.target.value || null) as CountryGroup | null, cell: null })
            }
          >
            <option value="">{words.everyGroup}</option>
            {groups.map((each) => (
              <option key={each} value={each}>
                {words.charts.countryGroups[each]}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className={css['filter']}>
        {words.chooseEdition}
        <select
          value={edition ?? ''}
          onChange={(event) =>
            onPlace({ edition: event.target.value ? Number(event.target.value) : null, cell: null })
          }
        >
          {editions.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
          {editions.length > 1 && <option value="">{words.allEditions}</option>}
        </select>
      </label>
    </>
  )
}

/** What does not go without saying: several editions, several codebooks, and what is missing. */
function Warnings({
  read: { countries, leftOut, into, failure },
  editions,
  summaries,
}: {
  readonly read: Countries
  readonly editions: readonly number[]
  readonly summaries: readonly Summary[]
}) {
  const apart = [...new Set(countries.flatMap((country) => country.apart.said))]
  const book = knownCodebooks().find(({ id }) => id === into)
  const names = new Map(summaries.map(({ id, country, edition }) => [id, `${country} ${edition}`]))
  return (
    <>
      {failure && (
        <p className={css['failure']} role="alert">
          {failure}
        </p>
      )}
      {editions.length > 1 && <p className={css['warning']}>{words.mixed(editions)}</p>}
      {book && (
        <div className={css['warning']}>
          <p>{words.codebooks(book.title)}</p>
          <ul>
            {apart.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      {leftOut.length > 0 && (
        <div className={css['warning']}>
          <p>{words.leftOut(leftOut.length)}</p>
          <ul>
            {leftOut.map(({ id, why }) => (
              <li key={id}>
                <b>{names.get(id)}</b>: {why}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function Explained({
  countries,
  list,
  cell,
  onJump,
  onClose,
}: {
  readonly countries: readonly Digest[]
  readonly list: ComparedList
  readonly cell: NonNullable<ComparePlace['cell']>
  readonly onJump: (id: string, address: Address) => void
  readonly onClose: () => void
}) {
  const country = countries.find(({ id }) => id === cell.id)
  if (!country) return null
  const use = { id: country.codebook, extensions: country.extensions }
  return (
    <Beside
      id={cell.id}
      question={{ kind: 'category', list, code: cell.code }}
      title={`${country.country} ${country.edition}`}
      said={words.beside.said(
        labelOf(use, list, cell.code),
        words.matrix.answers[answerOf(country, list, cell.code)],
      )}
      onJump={onJump}
      onClose={onClose}
    />
  )
}

/** Comes back to where it was scrolled to, once there is something to scroll. */
function useScrolled(
  { scrolled, tab }: ComparePlace,
  onPlace: (change: Partial<ComparePlace>) => void,
  isThere: boolean,
) {
  const panel = useRef<HTMLDivElement>(null)
  const last = useRef(scrolled)
  useEffect(() => {
    if (isThere) panel.current?.scrollTo({ top: last.current })
  }, [isThere, tab])
  useEffect(() => {
    const scroller = panel.current
    if (!scroller) return
    const note = () => {
      last.current = scroller.scrollTop
      onPlace({ scrolled: scroller.scrollTop })
    }
    scroller.addEventListener('scrollend', note)
    return () => scroller.removeEventListener('scrollend', note)
  }, [onPlace])
  return panel
}
