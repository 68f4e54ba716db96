import type { Ref } from 'react'
import css from './find-asking.module.css'

/** A line of what is sought, or of what takes its place. */
export function Line({
  label,
  text,
  onChange,
  field,
}: {
  readonly label: string
  readonly text: string
  readonly onChange: (text: string) => void
  readonly field?: Ref<HTMLInputElement>
}) {
  return (
    <label className={css['line']}>
      <span>{label}</span>
      <input
        ref={field}
        className={css['input']}
        type="text"
        dir="auto"
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  )
}
