import { useRef, useState, type KeyboardEvent } from 'react'
import { listedSections, type ListedSection } from '../../src-shared/exchange/section-states'
import type { Cockpit, CockpitRow } from '../../src-shared/listing/cockpit'
import { appWords } from '../../src-shared/words/app'
import { cockpitWords as words } from '../../src-shared/words/cockpit'
import { Sign } from './sign'
import css from './cockpit.module.css'

/** Countries by sections. One cell is reached by Tab, the others by arrow keys. */
export function CockpitTable({
  cockpit: { rows, done },
  edition,
  onGo,
}: {
  readonly cockpit: Cockpit
  readonly edition: number
  readonly onGo: (id: string, section: ListedSection) => void
}) {
  const table = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState({ row: 0, column: 0 })
  const walk = (event: KeyboardEvent, row: number, column: number) => {
    const steps: Readonly<Record<string, readonly [number, number]>> = {
      ArrowDown: [row + 1, column],
      ArrowUp: [row - 1, column],
      ArrowRight: [row, column + 1],
      ArrowLeft: [row, column - 1],
      Home: [row, 0],
      End: [row, listedSections.length - 1],
      PageDown: [Math.min(rows.length - 1, row + 10), column],
      PageUp: [Math.max(0, row - 10), column],
    }
    const [toRow, toColumn] = steps[event.key] ?? []
    if (toRow === undefined || toColumn === undefined) return
    event.preventDefault()
    if (!rows[toRow] || !listedSections[toColumn]) return
    setAt({ row: toRow, column: toColumn })
    table.current
      ?.querySelector<HTMLElement>(`[data-cell="${toRow}/${toColumn}"]`)
      ?.focus({ preventScroll: false })
  }
  const here = rows[at.row] ? at : { row: 0, column: 0 }

  return (
    <div className={css['scroll']}>
      <table ref={table} className={css['table']} aria-label={words.table(edition)}>
        <thead>
          <tr>
            <th scope="col">{words.columns.country}</th>
            <th scope="col">{words.columns.status}</th>
            {listedSections.map((section) => (
              <th key={section} scope="col" className={css['section']}>
                <span>{words.sections[section]}</span>
              </th>
            ))}
            <th scope="col">{words.columns.left}</th>
            <th scope="col">{words.columns.due}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row
              key={row.summary.id}
              row={row}
              index={index}
              reached={here.row === index ? here.column : undefined}
              onWalk={walk}
              onGo={onGo}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.done}</th>
            <td />
            {done.map((count, place) => (
              <td key={listedSections[place]} className={css['count']}>
                {count}
              </td>
            ))}
            <td />
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function Row({
  row: { summary, states, left, isOverdue },
  index,
  reached,
  onWalk,
  onGo,
}: {
  readonly row: CockpitRow
  readonly index: number
  /** The column of this row that Tab reaches. */
  readonly reached: number | undefined
  readonly onWalk: (event: KeyboardEvent, row: number, column: number) => void
  readonly onGo: (id: string, section: ListedSection) => void
}) {
  const { missing, contradictions, warnings } = left
  return (
    <tr>
      <th scope="row">
        <bdi title={summary.country}>{summary.country}</bdi>
      </th>
      <td className={css['status']}>{appWords.statuses[summary.status]}</td>
      {listedSections.map((section, column) => {
        const state = states[column]!
        const name = words.goTo(words.sections[section], words.states[state], summary.country)
        return (
          <td key={section} className={css['cell']}>
            <button
              type="button"
              data-cell={`${index}/${column}`}
              tabIndex={reached === column ? 0 : -1}
              aria-label={name}
              title={name}
              onKeyDown={(event) => onWalk(event, index, column)}
              onClick={() => onGo(summary.id, section)}
            >
              <Sign state={state} />
            </button>
          </td>
        )
      })}
      <td className={css['left']}>
        {words.left(missing, contradictions, warnings) || words.nothingLeft}
      </td>
      <td data-due={isOverdue || undefined}>
        {summary.due !== null && <time dateTime={summary.due}>{summary.due}</time>}
      </td>
    </tr>
  )
}
