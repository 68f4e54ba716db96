import { useState } from 'react'
import { useController } from 'react-hook-form'
import { Field } from './field'
import { useAddress, useFactsheetForm, type FieldName } from './form'
import { useLeftBefore } from './left-before'
import css from './fields.module.css'

/**
 * A value of another shape that is written as text: authors one a line, a year of issue.
 * What is being typed stays as typed; the record gets what it reads as.
 */
export function WrittenField<V>({
  name,
  label,
  hint,
  rows = 1,
  width,
  write,
  read,
  complaint,
}: {
  readonly name: FieldName
  readonly label: string
  readonly hint?: string
  readonly rows?: number
  readonly width?: 'short' | 'medium'
  readonly write: (value: V | undefined) => string
  /** `before` is the value that what was typed replaces. Never undefined, which the form library takes for the value it began with. */
  readonly read: (typed: string, before?: V) => V
  readonly complaint?: (typed: string) => string | undefined
}) {
  const { control } = useFactsheetForm()
  const { field, fieldState } = useController({
    control,
    name,
    rules: { validate: (value) => complaint?.(write(value as V | undefined)) ?? true },
  })
  const now = field.value as V | undefined
  const written = write(now)
  useLeftBefore(name, complaint?.(written))
  const [typed, setTyped] = useState(written)
  // Undo or a merge may have changed the value from outside: then what was typed no longer reads as it.
  const shown = write(read(typed)) === written ? typed : written
  return (
    <Field
      label={label}
      hint={hint}
      address={useAddress(name)}
      error={fieldState.error?.message}
      width={width}
    >
      {(props) => {
        const shared = {
          ...props,
          dir: 'auto' as const,
          value: shown,
          onBlur: () => {
            setTyped(written)
            field.onBlur()
          },
        }
        const change = (text: string) => {
          setTyped(text)
          field.onChange(read(text, now))
        }
        return rows === 1 ? (
          <input
            {...shared}
            className={css['input']}
            autoComplete="off"
            onChange={(event) => change(event.target.value)}
          />
        ) : (
          <textarea
            {...shared}
            className={css['prose']}
            rows={rows}
            spellCheck={false}
            onChange={(event) => change(event.target.value)}
          />
        )
      }}
    </Field>
  )
}
