import { useId } from 'react'
import { useController } from 'react-hook-form'
import { useAddress, useFactsheetForm, type NameOf } from './form'
import { NoteMark } from './note-marks'
import type { Option } from './select-field'
import css from './fields.module.css'

/** Any number of known values. A value that is not among them is shown and kept until it is unticked. */
export function ManyOf({
  name,
  legend,
  options,
  empty,
  unknown: unknownLabel,
}: {
  readonly name: NameOf<string[]>
  readonly legend: string
  readonly options: readonly Option[]
  readonly empty?: string
  /** What to call a value that is not among them; the value itself where nothing better is known. */
  readonly unknown?: string
}) {
  const { control } = useFactsheetForm()
  const { field } = useController({ control, name })
  const address = useAddress(name)
  const id = useId()
  const chosen = field.value as readonly string[]
  const unknown = chosen
    .filter((value) => !options.some((option) => option.value === value))
    .map((value) => ({ value, label: unknownLabel ?? value }))
  return (
    <fieldset className={css['field']} data-address={address} aria-labelledby={`${id}-legend`}>
      <legend className={css['legend']}>
        <span id={`${id}-legend`}>{legend}</span>
        <NoteMark address={address} label={legend} />
      </legend>
      {options.length === 0 && empty && <p className={css['hint']}>{empty}</p>}
      <div className={css['many']}>
        {[...options, ...unknown].map((option) => (
          <label key={option.value} className={css['radio']}>
            <input
              type="checkbox"
              checked={chosen.includes(option.value)}
              onChange={(event) =>
                field.onChange(
                  event.target.checked
                    ? [...chosen, option.value]
                    : chosen.filter((value) => value !== option.value),
                )
              }
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
