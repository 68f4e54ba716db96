import { useController } from 'react-hook-form'
import { fieldWords } from '../../src-shared/words/fields'
import { Field } from './field'
import { useAddress, useFactsheetForm, type FieldName } from './form'
import css from './fields.module.css'

export type Option = { readonly value: string; readonly label: string }

/** One of a few known values, or none yet. A value that is not among them is shown and kept. */
export function SelectField({
  name,
  label,
  hint,
  options,
  none = fieldWords.choose,
  empty = null,
  unknown,
  width,
}: {
  readonly name: FieldName
  readonly label: string
  readonly hint?: string
  readonly options: readonly Option[]
  /** What stands for no choice; null where there always is one. */
  readonly none?: string | null
  /** What the record holds for no choice. */
  readonly empty?: null | ''
  /** What to call a value that is not among them; the value itself where nothing better is known. */
  readonly unknown?: string
  readonly width?: 'short' | 'medium'
}) {
  const { control } = useFactsheetForm()
  const { field } = useController({ control, name })
  const value = (field.value as string | null | undefined) ?? ''
  const known = value === '' || options.some((option) => option.value === value)
  return (
    <Field label={label} hint={hint} address={useAddress(name)} width={width}>
      {(props) => (
        <select
          {...props}
          className={css['input']}
          ref={field.ref}
          value={value}
          onChange={(event) =>
            field.onChange(event.target.value === '' ? empty : event.target.value)
          }
          onBlur={field.onBlur}
        >
          {none !== null && <option value="">{none}</option>}
          {!known && <option value={value}>{unknown ?? value}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
