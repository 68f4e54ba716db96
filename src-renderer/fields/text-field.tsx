import { useController } from 'react-hook-form'
import type { Text } from '../../src-shared/factsheet/text'
import { fieldWords } from '../../src-shared/words/fields'
import { useAddress, useFactsheetForm, type NameOf } from './form'
import { Prose } from './prose'

/** A text of the record. */
export function TextField({
  name,
  label = fieldWords.text.explanation,
  hint,
}: {
  readonly name: NameOf<Text>
  readonly label?: string
  readonly hint?: string
}) {
  const { control } = useFactsheetForm()
  const { field } = useController({ control, name })
  return (
    <Prose
      label={label}
      hint={hint}
      address={useAddress(name)}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
    />
  )
}
