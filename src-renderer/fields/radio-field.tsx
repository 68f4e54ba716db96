import { useId } from 'react'
import { useController } from 'react-hook-form'
import { useAddress, useFactsheetForm, type FieldName } from './form'
import { NoteMark } from './note-marks'
import type { Option } from './select-field'
import css from './fields.module.css'

/** One of few, all in sight; arrow keys choose. A value that is not offered is shown last and kept. */
export function RadioField({
  name,
  label,
  options,
}: {
  readonly name: FieldName
  readonly label: string
  readonly options: readonly (Option & { readonly hint?: string })[]
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
  return (
    <fieldset className={css['field']} data-address={address} aria-labelledby={`${id}-legend`}>
      <legend className={css['legend']}>
        <span id={`${id}-legend`}>{label}</span>
        <NoteMark address={address} label={label} />
      </legend>
      <div className={css['radios']}>
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
      </div>
    </fieldset>
  )
}
