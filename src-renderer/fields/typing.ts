import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { useType } from './edits'
import { useFactsheetForm, type FieldName, type NameOf } from './form'

/** What is typed in a field, which changes with each key without the field being drawn anew. */
export type Typed<V> = {
  readonly now: () => V
  /** Calls `hear` after each change, from whatever side it comes, and at once. Returns how to stop. */
  readonly listen: (hear: () => void) => () => void
}

/**
 * A field of the form that is typed in, and has no rules of its own. Its owner is drawn anew only where `looks` says
 * something else than before: React drawing a text with each key took a quarter of what a key costs. And the form
 * library copies the whole record for its watchers with each key; here they get the copy that undo keeps anyway.
 */
export function useTyped<V>(
  name: NameOf<V>,
  looks: (value: V) => string,
): Typed<V> & { readonly onChange: (value: unknown) => void } {
  const form = useFactsheetForm()
  const type = useType()
  const typed = useMemo<Typed<V>>(
    () => ({
      now: () => form.getValues(name as FieldName) as V,
      listen: (callback) => form.subscribe({ name, formState: { values: true }, callback }),
    }),
    [form, name],
  )
  useSyncExternalStore(typed.listen, () => looks(typed.now()))
  const onChange = useCallback(
    (value: unknown) => {
      if (!type(name, value)) form.setValue(name, value as never)
    },
    [type, name, form],
  )
  return { ...typed, onChange }
}
