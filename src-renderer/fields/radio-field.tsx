import { useId, type KeyboardEvent } from 'react'
import { useController } from 'react-hook-form'
import { fieldWords } from '../../src-shared/words/fields'
import { useAddress, useFactsheetForm, type FieldName } from './form'
import { NoteMark } from './note-marks'
import { ProblemMark } from './problem-mark'
import type { Option } from './select-field'
import { takesBack } from './take-back'
import css from './fields.module.css'

const words = fieldWords.choices

/**
 * One of few, all in sight; arrow keys choose, Delete or Backspace takes the choice back. A value that is not offered is
 * shown last and kept.
 */
export function RadioField({
  name,
  label,
  options,
  always = false,
}: {
  readonly name: FieldName
  readonly label: string
  readonly options: readonly (Option & { readonly hint?: string })[]
  /** Whether one of them always holds, so that the choice can be changed but not taken back. */
  readonly always?: boolean
}) {
  const { control } = useFactsheetForm()
  const { field } = useController({ control, name })
  const address = useAddress(name)
  const id = useId()
  const value = field.value as string | null
  const shown: typeof options =
    value === null || options.some((option) => option.value === value)
      ? options
      : [...options, { value, label: value }]
  const canTakeBack = value !== null && !always
  const takeBack = () => field.onChange(null)
  const hear = (event: KeyboardEvent) => {
    if (!canTakeBack || !takesBack(event)) return
    event.preventDefault()
    takeBack()
  }
  return (
    <fieldset className={css['field']} data-address={address} aria-labelledby={`${id}-legend`}>
      <legend className={css['legend']}>
        <span id={`${id}-legend`}>{label}</span>
        <NoteMark address={address} label={label} />
      </legend>
      {/* The radio buttons are the controls; their group only hears the keys that leave them. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={css['radios']} onKeyDown={hear}>
        {shown.map((option) => (
          <label key={option.value} className={css['radio']} title={option.hint}>
            <input
              type="radio"
              name={id}
              checked={value === option.value}
              onChange={() => field.onChange(option.value)}
              onBlur={field.onBlur}
            />
            <span>{option.label}</span>
          </label>
        ))}
        {canTakeBack && (
          <button
            type="button"
            className={css['takeBack']}
            aria-label={words.clearOf(label)}
            aria-keyshortcuts="Delete"
            title={fieldWords.empties.tip(words.clear, 'Delete')}
            onClick={(event) => {
              // This button goes with the choice; the group it clears is where one goes on.
              event.currentTarget.parentElement?.querySelector('input')?.focus()
              takeBack()
            }}
          >
            {words.clear}
          </button>
        )}
      </div>
      <ProblemMark address={address} />
    </fieldset>
  )
}
