import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react'
import { rareAnswer } from '../../src-shared/calibration/outliers'
import type { ComparedList, Digest } from '../../src-shared/comparison/digest'
import { matrixOf } from '../../src-shared/comparison/matrix'
import { comparisonWords } from '../../src-shared/words/comparison'
import type { ComparePlace } from './place'
import { Cell, Share } from './matrix-cell'
import { Legend } from './matrix-legend'
import css from './matrix.module.css'

const words = comparisonWords.matrix
const cellWidth = 26

type Chosen = ComparePlace['cell']

/** Categories by countries. Only the columns in sight are in the document; the arrows reach all of them. */
export function Matrix({
  countries,
  list,
  withEdition,
  chosen,
  onChoose,
  onExplain,
}: {
  readonly countries: readonly Digest[]
  readonly list: ComparedList
  readonly withEdition: boolean
  readonly chosen: Chosen
  readonly onChoose: (cell: Chosen) => void
  /** Whether the explanation of the chosen cell is wanted. */
  readonly onExplain: (isWanted: boolean) => void
}) {
  const rows = useMemo(() => matrixOf(countries, list), [countries, list])
  const scroller = useRef<HTMLDivElement>(null)
  const columns = useVirtualizer({
    horizontal: true,
    count: countries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => cellWidth,
    overscan: 6,
    // A frame later is soon enough, and the browser goes on scrolling meanwhile.
    useFlushSync: false,
  })
  const byKeys = useRef(false)
  const at = {
    row: Math.max(0, chosen ? rows.findIndex(({ code }) => code === chosen.code) : 0),
    column: Math.max(0, chosen ? countries.findIndex(({ id }) => id === chosen.id) : 0),
  }
  useEffect(() => {
    if (!byKeys.current) return
    byKeys.current = false
    columns.scrollToIndex(at.column)
    // What was scrolled to is in the document with the next frame.
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus(),
    )
  })

  const walk = (event: KeyboardEvent) => {
    const to = target(event, at, { rows: rows.length, columns: countries.length })
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      choose(at.row, at.column)
      return onExplain(true)
    }
    if (event.key === 'Escape') return onExplain(false)
    if (!to) return
    event.preventDefault()
    byKeys.current = true
    choose(to.row, to.column)
  }
  const pick = (event: MouseEvent) => {
    const picked = (event.target as HTMLElement).dataset['at']?.split(' ').map(Number)
    if (!picked) return
    choose(picked[0]!, picked[1]!)
    onExplain(true)
  }
  const choose = (row: number, column: number) => {
    const [category, country] = [rows[row], countries[column]]
    if (category && country) onChoose({ id: country.id, code: category.code })
  }
  const inSight = columns.getVirtualItems()
  const width = columns.getTotalSize()
  return (
    <div className={css['frame']}>
      <div
        ref={scroller}
        className={css['grid']}
        role="grid"
        aria-label={words.name(comparisonWords.lists[list])}
        aria-rowcount={rows.length + 1}
        aria-colcount={countries.length + 2}
        tabIndex={-1}
        onKeyDown={walk}
        onClick={pick}
      >
        <div role="row" aria-rowindex={1} className={css['head']}>
          <span role="columnheader" aria-colindex={1} className={css['label']}>
            {words.category}
          </span>
          <span className={css['cells']} role="presentation" style={{ width }}>
            {inSight.map(({ index, start }) => {
              const { code, country, edition } = countries[index]!
              return (
                <span
                  key={index}
                  role="columnheader"
                  aria-colindex={index + 2}
                  aria-label={`${country} ${edition}`}
                  title={`${country} ${edition}`}
                  className={css['country']}
                  style={{ left: start }}
                >
                  {code || country.slice(0, 3)}
                  {withEdition && <small>{String(edition).slice(-2)}</small>}
                </span>
              )
            })}
          </span>
          <span role="columnheader" aria-colindex={countries.length + 2} className={css['share']}>
            {words.share}
          </span>
        </div>
        {rows.map((row, place) => {
          const rare = rareAnswer(row)
          return (
            <div key={row.code} role="row" aria-rowindex={place + 2} className={css['row']}>
              <span role="rowheader" aria-colindex={1} className={css['label']} title={row.label}>
                {row.label}
              </span>
              <span className={css['cells']} role="presentation" style={{ width }}>
                {inSight.map(({ index, start }) => (
                  <Cell
                    key={index}
                    row={row}
                    place={place}
                    index={index}
                    start={start}
                    country={countries[index]!.country}
                    isRare={rare === row.answers[index]}
                    isHere={at.row === place && at.column === index}
                    isChosen={at.row === place && at.column === index && chosen !== null}
                  />
                ))}
              </span>
              <span role="gridcell" aria-colindex={countries.length + 2} className={css['share']}>
                <Share row={row} />
              </span>
            </div>
          )
        })}
      </div>
      <Legend rows={rows} />
    </div>
  )
}

type At = { readonly row: number; readonly column: number }

/** Where a key leads, as in every grid: https://www.w3.org/WAI/ARIA/apg/patterns/grid/ */
function target(
  { key, ctrlKey, metaKey }: KeyboardEvent,
  { row, column }: At,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): At | undefined {
  const isFar = ctrlKey || metaKey
  const to: Record<string, At> = {
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    Home: { row: isFar ? 0 : row, column: 0 },
    End: { row: isFar ? rows - 1 : row, column: columns - 1 },
    PageDown: { row: rows - 1, column },
    PageUp: { row: 0, column },
  }
  const found = to[key]
  if (!found) return undefined
  const isThere = found.row >= 0 && found.row < rows && found.column >= 0 && found.column < columns
  return isThere ? found : { row, column }
}
