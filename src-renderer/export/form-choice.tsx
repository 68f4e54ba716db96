import css from './export.module.css'

/** A box to tick, with what it means below its name. */
export function FormChoice({
  label,
  note,
  checked,
  disabled = false,
  onToggle,
}: {
  readonly label: string
  readonly note: string
  readonly checked: boolean
  readonly disabled?: boolean
  readonly onToggle: () => void
}) {
  return (
    <label className={css['form']}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={onToggle}
        aria-label={label}
      />
      <span>
        <b>{label}</b>
        <span className={css['note']}>{note}</span>
      </span>
    </label>
  )
}
