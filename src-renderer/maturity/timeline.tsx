import type { KeyboardEvent } from 'react'
import type { Address } from '../../src-shared/factsheet/address'
import { timelineOf, type Timeline, type TimelineRow } from '../../src-shared/maturity/timeline'
import { yearOf } from '../../src-shared/maturity/year'
import { timelineWords as words } from '../../src-shared/words/timeline'
import { answered } from '../../src-shared/factsheet/answer'
import { useTogether } from '../fields/edits'
import { useFactsheetForm } from '../fields/form'
import { useReading } from '../fields/reading'
import { axisOf, type Axis } from './timeline-axis'
import css from './timeline.module.css'

type Which = 'start' | 'end'

/** The line of succession in time, with what stands in it; its years move by arrow keys. */
export function LineageTimeline({ onJump }: { readonly onJump: (address: Address) => void }) {
  const timeline = useReading(timelineOf)
  return (
    <section className={css['timeline']} aria-label={words.title}>
      <div className={css['head']}>
        <h4>{words.title}</h4>
        {timeline && <p>{words.hint}</p>}
      </div>
      {timeline ? (
        <Drawing timeline={timeline} onJump={onJump} />
      ) : (
        <p className={css['empty']}>{words.empty}</p>
      )}
    </section>
  )
}

function Drawing({
  timeline,
  onJump,
}: {
  readonly timeline: Timeline
  readonly onJump: (address: Address) => void
}) {
  const axis = axisOf(timeline)
  const { collection } = timeline
  return (
    <div className={css['drawing']}>
      <div className={css['axis']} aria-hidden>
        {axis.ticks.map((year) => (
          <span key={year} style={{ insetInlineStart: axis.at(year) }}>
            {year}
          </span>
        ))}
      </div>
      <ul>
        {timeline.rows.map((row) => (
          <Row key={row.policy} row={row} axis={axis} onJump={onJump} />
        ))}
      </ul>
      {collection && (
        <div className={css['overlay']}>
          <div className={css['collection']} style={{ insetInlineStart: axis.at(collection.at) }}>
            <span>{collection.words}</span>
          </div>
        </div>
      )}
    </div>
  )
}

function Row({
  row,
  axis,
  onJump,
}: {
  readonly row: TimelineRow
  readonly axis: Axis
  readonly onJump: (address: Address) => void
}) {
  const { name, start, end, gap } = row
  return (
    <li data-status={row.status} data-counts={row.isTargeted || undefined}>
      <div className={css['name']}>
        <button
          type="button"
          title={words.go(name)}
          onClick={() => onJump(`policies/${row.policy}/history/start`)}
        >
          {name}
        </button>
        <p>{[words.status[row.status], ...row.ties.map((tie) => tie.words)].join(' · ')}</p>
      </div>
      <div className={css['track']}>
        {gap && (
          <div
            className={css['gap']}
            style={{
              insetInlineStart: axis.at(gap.from + 1),
              width: axis.length(gap.from + 1, gap.to - 1),
            }}
          >
            <span>{words.gap(gap.from, gap.to)}</span>
          </div>
        )}
        {start === undefined ? (
          <span className={css['undated']}>{words.undated}</span>
        ) : (
          <>
            <div
              className={css['bar']}
              data-open={end === undefined || undefined}
              style={{ insetInlineStart: axis.at(start), width: axis.length(start, end) }}
            />
            <Year which="start" row={row} year={start} axis={axis} onJump={onJump} />
            {end !== undefined && (
              <Year which="end" row={row} year={end} axis={axis} onJump={onJump} />
            )}
          </>
        )}
        {row.evaluations.map((evaluation) => (
          <button
            key={evaluation.id}
            type="button"
            className={css['evaluation']}
            style={{ insetInlineStart: axis.at(evaluation.year) }}
            title={evaluation.words}
            aria-label={`${name}: ${evaluation.words}`}
            onClick={() => onJump(`evaluations/${evaluation.id}/year`)}
          />
        ))}
      </div>
    </li>
  )
}

/** One end of a policy. A slider to the ear; its field is one key away for whoever wants to type. */
function Year({
  which,
  row,
  year,
  axis,
  onJump,
}: {
  readonly which: Which
  readonly row: TimelineRow
  readonly year: number
  readonly axis: Axis
  readonly onJump: (address: Address) => void
}) {
  const form = useFactsheetForm()
  const together = useTogether()
  const move = (by: number) => {
    const index = form.getValues('policies').findIndex((policy) => policy.id === row.policy)
    if (index < 0) return
    const name = `policies.${index}.history.${which}` as const
    // Of the form, not of the drawing: a held key comes again before the drawing has followed.
    const to = (yearOf(answered(form.getValues(name))) ?? year) + by
    if (to < axis.least || to > axis.greatest) return
    const value = { state: 'answered', value: String(to) } as const
    together(words.moved[which], () =>
      form.setValue(name, value, { shouldDirty: true, shouldTouch: true }),
    )
  }
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter') onJump(`policies/${row.policy}/history/${which}`)
    else if (event.key in steps) move(steps[event.key as keyof typeof steps])
    else return
    event.preventDefault()
  }
  return (
    <div
      role="slider"
      tabIndex={0}
      className={css['year']}
      data-which={which}
      style={{ insetInlineStart: which === 'start' ? axis.at(year) : axis.at(year + 1) }}
      aria-label={words[which](row.name)}
      aria-valuemin={axis.least}
      aria-valuemax={axis.greatest}
      aria-valuenow={year}
      onKeyDown={press}
    >
      {year}
    </div>
  )
}

const steps = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -5,
  PageUp: 5,
} as const
