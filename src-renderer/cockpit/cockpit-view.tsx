import { useEffect, useMemo, useState } from 'react'
import type { ListedSection } from '../../src-shared/exchange/section-states'
import type { Summary } from '../../src-shared/exchange/summary'
import { cockpitOf, cockpitStates, type Cockpit } from '../../src-shared/listing/cockpit'
import { cockpitWords as words } from '../../src-shared/words/cockpit'
import { ask } from '../api'
import { Button } from '../controls/button'
import controls from '../controls/controls.module.css'
import { useNotify } from '../notices/notices'
import { CockpitTable } from './cockpit-table'
import { Sign } from './sign'
import css from './cockpit.module.css'

/** The day that it is here, YYYY-MM-DD. */
const today = () => {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** How far an edition is: countries by sections, what is left before publication, and the way there. */
export function CockpitView({
  summaries,
  edition: asked,
  onEdition,
  onGo,
  onLibrary,
}: {
  readonly summaries: readonly Summary[]
  /** undefined: the newest. */
  readonly edition: number | undefined
  readonly onEdition: (edition: number) => void
  readonly onGo: (id: string, section: ListedSection) => void
  readonly onLibrary: () => void
}) {
  const notify = useNotify()
  const [failure, setFailure] = useState('')
  const editions = useMemo(
    () =>
      [...new Set(summaries.map(({ edition }) => edition))].toSorted((one, other) => other - one),
    [summaries],
  )
  // One that is asked for may have gone to the trash since.
  const edition = editions.find((each) => each === asked) ?? editions[0] ?? new Date().getFullYear()
  const cockpit = useMemo(() => cockpitOf(summaries, edition, today()), [summaries, edition])
  useEffect(() => {
    document.title = `${words.heading} – Factsheet Editor`
  }, [])

  const exportAs = async (form: 'csv' | 'xlsx') => {
    const reply = await ask('exportCockpit', { edition, today: today(), form })
    setFailure(reply.ok ? '' : reply.fault.message)
    if (reply.ok && reply.value.outcome === 'written') notify(words.exported(reply.value.file))
  }

  return (
    <div className={css['cockpit']}>
      <header className={css['header']}>
        <Button onClick={onLibrary}>‹ {words.toLibrary}</Button>
        <h1 tabIndex={-1}>{words.heading}</h1>
        {editions.length > 0 && (
          <>
            <label className={css['edition']}>
              {words.edition}
              <select
                className={controls['input']}
                value={edition}
                onChange={(event) => onEdition(Number(event.target.value))}
              >
                {editions.map((each) => (
                  <option key={each}>{each}</option>
                ))}
              </select>
            </label>
            <span className={css['spring']} />
            <Button onClick={() => void exportAs('csv')}>{words.exportAs(words.forms.csv)}</Button>
            <Button onClick={() => void exportAs('xlsx')}>
              {words.exportAs(words.forms.xlsx)}
            </Button>
          </>
        )}
      </header>
      <main className={css['main']}>
        <p className={css['failure']} role="status">
          {failure}
        </p>
        {cockpit.rows.length === 0 ? (
          <p>{words.nothing}</p>
        ) : (
          <>
            <Before cockpit={cockpit} />
            <Legend />
            <CockpitTable cockpit={cockpit} edition={edition} onGo={onGo} />
          </>
        )}
      </main>
    </div>
  )
}

function Before({ cockpit: { counts, rows } }: { readonly cockpit: Cockpit }) {
  return (
    <section className={css['before']} aria-label={words.before}>
      {(['missing', 'contradictions', 'unvalidated', 'overdue', 'published'] as const).map(
        (each) => (
          <p key={each} data-due={(each === 'overdue' && counts[each] > 0) || undefined}>
            <b>{counts[each]}</b>
            <span>
              {words.leftOf(counts[each], rows.length).replace(/^\d+ /, '')} {words.lefts[each]}
            </span>
          </p>
        ),
      )}
    </section>
  )
}

function Legend() {
  return (
    <ul className={css['legend']} aria-label={words.legend}>
      {cockpitStates.map((state) => (
        <li key={state}>
          <Sign state={state} /> {words.states[state]}
        </li>
      ))}
      <li className={css['hint']}>{words.text}</li>
    </ul>
  )
}
