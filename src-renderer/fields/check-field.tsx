import { useController } from 'react-hook-form'
import { useAddress, useFactsheetForm, type NameOf } from './form'
import { NoteMark } from './note-marks'
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
  const address = useAddress(name)
  return (
    <div className={css['checkRow']}>
      <label className={css['check']} data-address={address}>
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
      <NoteMark address={address} label={label} />
    </div>
  )
}
