import { useId } from 'react'
import { useController, useWatch } from 'react-hook-form'
import { levelWording, rubricOf } from '../../src-shared/codebook/lookup'
import { levels, type Criterion, type Level } from '../../src-shared/codebook/schema'
import type { Address } from '../../src-shared/factsheet/address'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { assess } from '../../src-shared/maturity/assess'
import { printPoints } from '../../src-shared/maturity/points'
import { suggest } from '../../src-shared/maturity/suggest'
import { panelWords } from '../../src-shared/words/panel'
import { useFactsheetForm } from '../fields/form'
import css from './maturity.module.css'

const words = panelWords
const half = '½'
/** The printed points of a level, as short as the radio buttons are. */
const brief = (level: Level) => (level === 0.5 ? half : printPoints(level))

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
  const suggestion = useWatch({
    control,
    compute: (values) => suggest(values as Factsheet)[criterion],
  })
  const codebook = useWatch({ control, name: 'codebook' })
  const index = getValues('assessments').findIndex((assessment) => assessment.id === criterion)
  const { field } = useController({ control, name: `assessments.${index}` })
  const group = useId()
  const reasonId = useId()
  const assessment = field.value
  const { label } = rubricOf(codebook, criterion)
  const give = (level: Level | null) =>
    field.onChange(assess(assessment, level, suggestion, new Date().toISOString()))
  // Where the rules suggest nothing, only a reason can back the level.
  const differs = assessment.level !== null && assessment.level !== suggestion.level

  return (
    <div
      className={css['criterion']}
      role="group"
      aria-label={label}
      data-address={`assessments/${criterion}`}
    >
      {!full && (
        <h3>
          {label}
          <span className={css['points']}>
            <b>{assessment.level === null ? words.noTotal : printPoints(assessment.level)}</b>/2
          </span>
        </h3>
      )}
      <div
        className={css['levels']}
        role="radiogroup"
        aria-label={words.level(label)}
        data-address={`assessments/${criterion}/level`}
        data-full={full || undefined}
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
                checked={assessment.level === level}
                aria-label={`${printPoints(level)}: ${wording.table}`}
                onChange={() => give(level)}
              />
              <span>{full ? `${printPoints(level)} · ${wording.table}` : brief(level)}</span>
            </label>
          )
        })}
      </div>
      <p className={css['suggestion']}>
        {suggestion.level === null ? (
          <b>{words.noSuggestion}</b>
        ) : (
          <b>{words.suggested(printPoints(suggestion.level))}</b>
        )}
        {suggestion.level !== null && assessment.level !== suggestion.level && (
          <button
            type="button"
            aria-label={words.acceptSaid(label, printPoints(suggestion.level))}
            onClick={() => give(suggestion.level)}
          >
            {words.accept}
          </button>
        )}
        {assessment.level !== null && full && (
          <button type="button" aria-label={words.clearSaid(label)} onClick={() => give(null)}>
            {words.clear}
          </button>
        )}
      </p>
      <p className={css['rule']}>
        {suggestion.words}
        {suggestion.neighbours &&
          ` ${words.between(printPoints(suggestion.neighbours[0]), printPoints(suggestion.neighbours[1]))}`}
      </p>
      <ul className={css['facts']} aria-label={words.used} data-inline={!full || undefined}>
        {suggestion.used.map((fact) => (
          <li key={`${fact.address} ${fact.words}`}>
            <button type="button" title={words.go} onClick={() => onJump(fact.address)}>
              {fact.words}
            </button>
          </li>
        ))}
      </ul>
      {full && suggestion.notUsed.length > 0 && (
        <>
          <p className={css['rule']}>{words.notUsed}</p>
          <ul className={css['facts']} aria-label={words.notUsed}>
            {suggestion.notUsed.map((fact) => (
              <li key={`${fact.address} ${fact.words}`}>
                <button type="button" title={words.go} onClick={() => onJump(fact.address)}>
                  {fact.words}
                </button>{' '}
                <span>{fact.why}</span>
              </li>
            ))}
          </ul>
        </>
      )}
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
