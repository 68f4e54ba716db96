import { useController } from 'react-hook-form'
import { useAddress, useFactsheetForm, type NameOf } from './form'
import css from './fields.module.css'

/** A statement that is true or not. */
export function CheckField({
  name,
  label,
  hint,
}: {
  readonly name: NameOf<boolean>
  readonly label: string
  readonly hint?: string
}) {
  const { control } = useFactsheetForm()
  const { field } = useController({ control, name })
  return (
    <label className={css['check']} data-address={useAddress(name)}>
      <input
        type="checkbox"
        checked={field.value}
        onChange={(event) => field.onChange(event.target.checked)}
        onBlur={field.onBlur}
      />
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  )
}
