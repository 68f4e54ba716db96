import { ChevronDown, ChevronUp } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { useController, useWatch } from 'react-hook-form'
import { levelWording, rubricOf } from '../../src-shared/codebook/lookup'
import { levels, type Criterion, type Level } from '../../src-shared/codebook/criteria'
import type { Address } from '../../src-shared/factsheet/address'
import { assess } from '../../src-shared/maturity/assess'
import { panelWords } from '../../src-shared/words/panel'
import { useFactsheetForm } from '../fields/form'
import { withShortcut } from '../controls/shortcut'
import { ProblemMark } from '../fields/problem-mark'
import { takesBack } from '../fields/take-back'
import { useReading } from '../fields/reading'
import { usePoints } from '../preferences/points'
import { Argument } from './argument'
import { Facts } from './facts'
import { readScore } from './score'
import { LineageTimeline } from './timeline'
import css from './maturity.module.css'

const words = panelWords
const half = '½'
/** So many facts stand there unasked. */
const fewFacts = 2

/**
 * One criterion: the level assessed, the level the rules suggest with the facts it rests on, and a reason where they
 * differ. `full` shows the printed wordings and what was considered and not used.
 */
export function CriterionView({
  criterion,
  full,
  onJump,
}: {
  readonly criterion: Criterion
  readonly full: boolean
  readonly onJump: (address: Address) => void
}) {
  const { control, getValues } = useFactsheetForm()
  const print = usePoints()
  const suggestion = useReading(readScore, (score) => score.suggestions[criterion])
  const codebook = useWatch({ control, name: 'codebook' })
  const index = getValues('assessments').findIndex((assessment) => assessment.id === criterion)
  const { field } = useController({ control, name: `assessments.${index}` })
  const [unfolded, setUnfolded] = useState(false)
  const radios = useRef<HTMLDivElement>(null)
  const group = useId()
  const reasonId = useId()
  const whyId = useId()
  const assessment = field.value
  const { label } = rubricOf(codebook, criterion)
  const give = (level: Level | null) =>
    field.onChange(assess(assessment, level, suggestion, new Date().toISOString()))
  const accept = (button: HTMLElement, level: Level) => {
    // The button goes with the difference, and the focus must not go with it.
    if (button === document.activeElement)
      radios.current?.querySelector<HTMLElement>(`[value="${level}"]`)?.focus()
    give(level)
  }
  // Where the rules suggest nothing, only a reason can back the level.
  const differs = assessment.level !== null && assessment.level !== suggestion.level
  const open = full || unfolded
  const more = suggestion.used.length - fewFacts
  /** The printed points of a level, as short as the radio buttons are. */
  const brief = (level: Level) => (level === 0.5 ? half : print(level))

  return (
    <div
      className={css['criterion']}
      role="group"
      aria-label={label}
      data-address={`assessments/${criterion}`}
      data-criterion={criterion}
    >
      {!full && (
        <h3>
          {label}
          <span className={css['points']}>
            <b>{assessment.level === null ? words.noTotal : print(assessment.level)}</b>/2
          </span>
        </h3>
      )}
      {/* The radio buttons are the controls; their group only hears the keys that leave them. */}
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div
        ref={radios}
        className={css['levels']}
        role="radiogroup"
        aria-label={words.level(label)}
        data-address={`assessments/${criterion}/level`}
        data-full={full || undefined}
        onKeyDown={(event) => {
          if (!takesBack(event) || assessment.level === null) return
          event.preventDefault()
          give(null)
        }}
      >
        {levels.map((level) => {
          const wording = levelWording(codebook, criterion, level)
          return (
            <label
              key={level}
              title={wording.table}
              data-suggested={suggestion.level === level || undefined}
            >
              <input
                type="radio"
                name={group}
                value={level}
                checked={assessment.level === level}
                aria-label={`${print(level)}: ${wording.table}`}
                onChange={() => give(level)}
              />
              <span>{full ? `${print(level)} · ${wording.table}` : brief(level)}</span>
            </label>
          )
        })}
      </div>
      {full && <ProblemMark address={`assessments/${criterion}/level`} />}
      <p className={css['suggestion']}>
        <b>
          {suggestion.level === null
            ? words.noSuggestion
            : words.suggested(print(suggestion.level))}
        </b>
        {suggestion.level !== null && assessment.level !== suggestion.level && (
          <button
            type="button"
            data-accept
            title={withShortcut(words.accept, 'acceptSuggestion')}
            aria-label={words.acceptSaid(label, print(suggestion.level))}
            onClick={(event) => accept(event.currentTarget, suggestion.level!)}
          >
            {words.accept}
          </button>
        )}
        {assessment.level !== null && full && (
          <button type="button" aria-label={words.clearSaid(label)} onClick={() => give(null)}>
            {words.clear}
          </button>
        )}
        {!full && (
          <button
            type="button"
            className={css['why']}
            aria-expanded={unfolded}
            aria-controls={whyId}
            aria-label={words.whySaid(label)}
            onClick={() => setUnfolded(!unfolded)}
          >
            {words.why}
            {unfolded ? <ChevronUp size={13} aria-hidden /> : <ChevronDown size={13} aria-hidden />}
          </button>
        )}
      </p>
      <div id={whyId}>
        {open ? (
          <>
            <Argument suggestion={suggestion} codebook={codebook} onJump={onJump} />
            {full && criterion === 'continuity' && <LineageTimeline onJump={onJump} />}
          </>
        ) : (
          <>
            {suggestion.level === null && <p className={css['rule']}>{suggestion.words}</p>}
            <Facts
              label={words.used}
              facts={suggestion.used.slice(0, fewFacts)}
              brief
              onJump={onJump}
            >
              {more > 0 && (
                <button
                  type="button"
                  className={css['more']}
                  aria-label={words.moreFactsSaid(label, more)}
                  onClick={() => setUnfolded(true)}
                >
                  {words.moreFacts(more)}
                </button>
              )}
            </Facts>
          </>
        )}
      </div>
      {(differs || assessment.reason !== '') && (
        <label className={css['reason']} htmlFor={reasonId}>
          <span>{words.reason}</span>
          <textarea
            id={reasonId}
            data-address={`assessments/${criterion}/reason`}
            rows={2}
            dir="auto"
            spellCheck={false}
            value={assessment.reason}
            onChange={(event) => field.onChange({ ...assessment, reason: event.target.value })}
            onBlur={field.onBlur}
          />
        </label>
      )}
    </div>
  )
}
