import { createContext, useCallback, useContext } from 'react'
import { useController } from 'react-hook-form'
import { useFactsheetForm, type FieldName, type NameOf } from './form'

/** Puts what was typed into the form. False where it was not, and the form is to take it in its own way. */
type Type = (name: FieldName, value: unknown) => boolean

const Typing = createContext<Type>(() => false)
export const TypingProvider = Typing.Provider

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
  const type = useContext(Typing)
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
