import { useCallback } from 'react'
import { useController } from 'react-hook-form'
import { useType } from './edits'
import { useFactsheetForm, type NameOf } from './form'

/**
 * A field of the form that is typed in, and has no rules of its own. The form library copies the whole record for its
 * watchers with each key; here they get the copy that undo keeps anyway.
 */
export function useTyped<V>(name: NameOf<V>): {
  readonly value: V
  readonly onChange: (value: unknown) => void
  readonly onBlur: () => void
} {
  const { control } = useFactsheetForm()
  const type = useType()
  const { field } = useController({ control, name })
  const { onChange } = field
  const change = useCallback(
    (value: unknown) => {
      if (!type(name, value)) onChange(value)
    },
    [type, name, onChange],
  )
  return { value: field.value as V, onChange: change, onBlur: field.onBlur }
}
